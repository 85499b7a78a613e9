import type { Action } from '../../core/action.ts';
import type { Decision, Telling } from '../../core/telling.ts';
import type { Lang } from '../../core/text.ts';
import type { AnswerOf, FromPage, MessageOf } from '../../messages.ts';
import { OVERLAY } from '../../overlay/contract.ts';
import { factsOf } from '../../pictures/facts.ts';
import type { Ports } from '../../watch/ports.ts';
import { ask } from '../ask.ts';
import { bringOverlay } from './overlay.ts';
import { acting } from './platform.ts';

type Answers = {
  [K in keyof FromPage]: (message: MessageOf<FromPage, K>) => Promise<AnswerOf<FromPage, K>>;
};

/**
 * The outside world as the practice page has it: the judge is the real one, and so is the overlay. What would be
 * remembered of a decision is told to this page alone and is gone with it.
 */
export function practicePorts(lang: Lang, decided: (kind: Action['kind'], how: Decision) => void): Ports {
  const last = new Map<string, string>();
  const wrong = new Set<string>();
  const answers: Answers = {
    arrive: async () => ({ watches: KINDS, firm: [], lang }),
    write: async () => undefined,
    async judge({ account, action }) {
      const shown = JSON.stringify(action);
      if (wrong.has(shown)) return { level: 'off' };
      last.set(action.kind, shown);
      return practised(action, account);
    },
    async decide({ id, decision }) {
      const kind = KINDS.find((one) => one === id);
      if (kind === undefined) return undefined;
      if (decision.do === 'wrong') wrong.add(last.get(kind) ?? '');
      decided(kind, decision);
      return undefined;
    },
    looked: async () => undefined,
    pictures: async ({ files }) => files.map(factsOf),
    overlay: async () => Boolean(await bringOverlay()),
  };
  return {
    ask: (message) => answerIn(answers, message),
    hear: () => undefined,
    alive: () => true,
    overlay: () => globalThis[OVERLAY],
  };
}

/** As the worker judges it. */
export function practised(action: Action, account = acting().account): Promise<Telling> {
  return ask('practise', { platform: acting().platform, account, action });
}

/** Acts that have a stand-in. Opening this page is none of them: see Visit.tsx. */
const KINDS: readonly Action['kind'][] = [
  'accept',
  'receive',
  'message',
  'react',
  'publish',
  'attach',
  'edit-profile',
  'set-privacy',
  'remove-comment',
];

function answerIn<K extends keyof FromPage>(
  answers: Answers,
  message: MessageOf<FromPage, K>,
): Promise<AnswerOf<FromPage, K>> {
  const answer = answers[message.type as K];
  return answer(message);
}
