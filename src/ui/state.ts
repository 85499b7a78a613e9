import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SchoolState } from '../messages.ts';
import { ask } from './ask.ts';

export type Loaded = { is: 'coming' } | { is: 'there'; state: SchoolState } | { is: 'silent' };

/** What the worker knows of the school; `reload` after something was changed. */
export function useSchoolState(): [Loaded, reload: () => Promise<void>] {
  const [loaded, setLoaded] = useState<Loaded>({ is: 'coming' });
  const reload = useCallback(async () => {
    try {
      const state = await ask('state', {});
      document.documentElement.lang = state.lang === 'cy' ? 'cy' : 'en-GB';
      setLoaded({ is: 'there', state });
    } catch {
      setLoaded({ is: 'silent' });
    }
  }, []);
  useEffect(() => {
    void reload();
  }, [reload]);
  return [loaded, reload];
}
