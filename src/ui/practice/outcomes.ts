import { useCallback, useState } from 'preact/hooks';
import type { ActionKind } from '../../core/action.ts';
import type { Concern } from '../../core/concern.ts';
import type { Decision } from '../../core/telling.ts';
import type { outcomes, tries } from '../words/practice.ts';

/** A card of the practice page, by the act that it is for. */
export type TryId = keyof typeof tries;

export interface Outcome {
  is: Exclude<keyof typeof outcomes, 'steps'>;
  /** Of "What to do now". */
  concern?: Concern;
}

/** What came of the last try on each card: for this page only. */
export function useOutcomes() {
  const [of, setOf] = useState<Partial<Record<TryId, Outcome>>>({});
  const tell = useCallback((id: TryId, outcome: Outcome) => {
    setOf((before) => ({ ...before, [id]: outcome }));
  }, []);
  const decided = useCallback(
    (kind: ActionKind, decision: Decision) => {
      const id = CARD[kind];
      const concern = decision.do === 'report' ? decision.concern : undefined;
      if (id) tell(id, { is: decision.do, concern });
    },
    [tell],
  );
  /** The stand-in's own button was really pressed: it was free, or the person has carried on. */
  const went = useCallback((id: TryId) => {
    setOf((before) => ({ ...before, [id]: { is: before[id]?.is === 'carry-on' ? 'passed' : 'free' } }));
  }, []);
  return { of, tell, decided, went };
}

/** Where the answer about an act is shown. */
const CARD: Partial<Record<ActionKind, TryId>> = {
  accept: 'accept',
  receive: 'accept',
  message: 'message',
  react: 'react',
  publish: 'publish',
  attach: 'publish',
  'edit-profile': 'edit-profile',
  'set-privacy': 'set-privacy',
  visit: 'visit',
  'remove-comment': 'remove-comment',
};
