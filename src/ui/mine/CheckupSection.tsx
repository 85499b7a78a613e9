import { useState } from 'preact/hooks';
import { packOf } from '../../registry.ts';
import { checkups } from '../../sites.ts';
import { passwordDays } from '../../staff/reminders.ts';
import { Notice } from '../parts.tsx';
import { useSay } from '../say.ts';
import { checkup as words } from '../words/checkup.ts';
import { LooksAfter } from './LooksAfter.tsx';
import { PolicyRead } from './PolicyRead.tsx';
import { SiteCheck } from './SiteCheck.tsx';
import type { Mine } from './state.ts';

/** The policy, and what it asks of one's own accounts, site by site. */
export function CheckupSection(mine: Mine) {
  const say = useSay();
  const { state } = mine;
  const pack = packOf(state.school);
  // What is open stays as it was while steps are ticked off.
  const [first] = useState(() => firstToDo(mine));
  if (!state.on) return <Notice>{say(words.noSchool)}</Notice>;
  return (
    <>
      <p class="sub">{say(words.about)}</p>
      <PolicyRead {...mine} />
      {checkups.map((checkup) => (
        <SiteCheck
          key={checkup.platform}
          first={checkup.platform === first}
          checkup={checkup}
          pack={pack}
          passwordDays={passwordDays(state.school, pack)}
          {...mine}
        />
      ))}
      <LooksAfter {...mine} />
    </>
  );
}

/** The site to begin with: the first that something is left to do on. */
function firstToDo({ own }: Mine): string | undefined {
  return own.reminders.flatMap((r) => (r.about === 'checkup' ? [r.platform] : []))[0];
}
