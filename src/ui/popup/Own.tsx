import { useCallback, useState } from 'preact/hooks';
import type { OwnState, SchoolState } from '../../messages.ts';
import { packOf } from '../../registry.ts';
import { breaksCount } from '../../school/breaks.ts';
import { asWorked } from '../../staff/worked.ts';
import { ask } from '../ask.ts';
import { Break } from './Break.tsx';
import { Reminders } from './Reminders.tsx';
import { Today } from './Today.tsx';

/** The person's own part of the popup: what there is to do, what was said today, and a break. */
export function Own({ state, first }: { state: SchoolState; first: OwnState | undefined }) {
  const [own, setOwn] = useState(first);
  const reload = useCallback(async () => setOwn(await ask('own', {}).catch(() => undefined)), []);
  if (!own) return undefined;
  const pack = packOf(state.school);
  const { hours } = asWorked(state.school, pack, own.own);
  return (
    <>
      <Break
        hours={hours}
        free={breaksCount(state.school, pack)}
        breakUntil={own.quiet.breakUntil}
        reload={reload}
      />
      <Today told={own.quiet.today} reload={reload} />
      <Reminders of={own.reminders} />
    </>
  );
}
