import type { Action, ActionKind } from './core/action.ts';
import type { Account, PlatformId } from './core/person.ts';
import type { PlatformMap } from './core/platform.ts';
import type { Decision, Telling } from './core/telling.ts';

/** What a page's own script may ask of the worker. */
export interface FromPage {
  /** A page has come: what matters here? */
  arrive: { ask: { platform: PlatformId }; answer: Arrival };
  /** May this act go ahead? */
  judge: { ask: { platform: PlatformId; account: Account; action: Action }; answer: Telling };
  /** The person has decided about a warning. */
  decide: { ask: { id: string; decision: Decision }; answer: undefined };
  /** Put the overlay into this frame. */
  overlay: { ask: Record<never, never>; answer: boolean };
}

export interface Arrival {
  /** Acts that some rule of this school looks at; the others are never read. */
  watches: readonly ActionKind[];
  /** Acts that are held when no answer comes in time, because a pupil may be at the other end. */
  firm: readonly ActionKind[];
  /** The school's mended map of this platform, laid over the built-in one. */
  map?: Partial<PlatformMap>;
  /** For the few words that the page side says by itself. */
  lang: 'en' | 'cy';
}

/** What the worker or the popup may tell a page's own script. */
export interface ToPage {
  /** The school or the person changed something: forget what was asked ahead. */
  changed: { ask: Record<never, never>; answer: undefined };
  /** For the popup: which site, which account? */
  who: {
    ask: Record<never, never>;
    answer: { platform: PlatformId; account: Account | 'signed out' | 'unknown' };
  };
}

export type Protocol = FromPage & ToPage;
export type MessageOf<P, K extends keyof P> = P[K] extends { ask: infer A } ? { type: K } & A : never;
export type AnswerOf<P, K extends keyof P> = P[K] extends { answer: infer A } ? A : never;
export type AnyFromPage = { [K in keyof FromPage]: MessageOf<FromPage, K> }[keyof FromPage];
export type AnyToPage = { [K in keyof ToPage]: MessageOf<ToPage, K> }[keyof ToPage];
