import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../school/problem.ts';
import { ask } from '../ask.ts';
import { useSay } from '../say.ts';
import { atLine } from '../words/common.ts';

export type Outcome = 'none' | 'saving' | 'saved' | 'refused' | 'silent';

export interface Form<V> {
  values: V;
  set(some: Partial<V>): void;
  save(event: Event): void;
  outcome: Outcome;
  /** What is wrong at a place of the file ("hours.breaks"), in words to stand beside its field. */
  wrong(path: string): string | undefined;
  problems: readonly Problem[];
}

/** What is typed stays until it is saved: an error or an answer from elsewhere never clears it. */
export function useForm<V>(there: V, patchOf: (values: V) => unknown, reload: () => Promise<void>): Form<V> {
  const say = useSay();
  const { lang } = say;
  const [values, setValues] = useState(there);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const touched = useRef(false);
  const known = JSON.stringify(there);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `known` says when `there` is another
  useEffect(() => {
    if (!touched.current) setValues(there);
  }, [known]);

  async function save() {
    setOutcome('saving');
    try {
      const answer = await ask('saveSchool', { patch: patchOf(values) });
      const refused = answer.problems.filter((p) => p.kind === 'refused');
      setProblems(refused);
      setOutcome(refused.length ? 'refused' : 'saved');
      if (refused.length) return;
      touched.current = false;
      await reload();
    } catch {
      setOutcome('silent');
    }
  }

  return {
    values,
    outcome,
    problems,
    set(some) {
      touched.current = true;
      setOutcome('none');
      setValues((before) => ({ ...before, ...some }));
    },
    save(event) {
      event.preventDefault();
      void save();
    },
    wrong(path) {
      const here = problems.find(
        (p) => p.path === path || p.path.startsWith(`${path}[`) || p.path.startsWith(`${path}.`),
      );
      if (!here) return undefined;
      const place = /^\[(\d+)\]/.exec(here.path.slice(path.length))?.[1];
      return place === undefined
        ? here.words[lang]
        : say(atLine, { n: Number(place) + 1, what: here.words[lang] });
    },
  };
}

/** Lines of a text area as a list; nothing typed is no list. */
export function linesOf(text: string): string[] | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length ? lines : undefined;
}

/** Nothing typed is not there. */
export function typed(text: string): string | undefined {
  return text.trim() || undefined;
}
