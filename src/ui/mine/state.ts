import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OwnState, SchoolState } from '../../messages.ts';
import type { Problem } from '../../school/problem.ts';
import type { Own } from '../../staff/own.ts';
import { ask } from '../ask.ts';

/** What every section of "My settings" gets. */
export interface Mine {
  /** The school as it is in force. */
  state: SchoolState;
  own: OwnState;
  /** Lays this over the person's own; answers what was wrong with it. */
  save(patch: Partial<Own>): Promise<readonly Problem[]>;
  reload(): Promise<void>;
}

/** The person's own things; undefined while they are coming, or when nobody answers. */
export function useOwn(afterwards: () => Promise<void>) {
  const [own, setOwn] = useState<OwnState>();
  const reload = useCallback(async () => setOwn(await ask('own', {}).catch(() => undefined)), []);
  useEffect(() => {
    void reload();
  }, [reload]);
  const save = useCallback(
    async (patch: Partial<Own>) => {
      const { problems } = await ask('saveOwn', { patch });
      if (!problems.length) await Promise.all([reload(), afterwards()]);
      return problems;
    },
    [reload, afterwards],
  );
  return { own, save, reload };
}
