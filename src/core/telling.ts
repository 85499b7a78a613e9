import type { Concern } from './concern.ts';
import type { Lang, Span } from './text.ts';
import type { Level } from './verdict.ts';

/** What the page side is told of a verdict: words ready to show, and nothing else of the school. */
export interface Telling {
  level: Level;
  /** Nothing to show: the act is free. */
  warning?: Warning;
  /** When the clock alone may change the answer, in ms since 1970. */
  until?: number;
}

/** One warning, whole, in the person's language. Made in the worker, shown by the overlay and the options preview. */
export interface Warning {
  /** Names this warning when the person decides. */
  id: string;
  /**
   * The card of a visit in working hours offers other choices than a warning before an act; what is there already
   * (a request, a picture that was added) cannot be carried on with.
   */
  kind: 'act' | 'visit' | 'there';
  level: Exclude<Level, 'off'>;
  /** Of a visit: the policy leaves no break free, so none is offered. */
  noBreak?: boolean;
  lang: Lang;
  /** "Hafod Lane Primary School" */
  school: string;
  headline: string;
  /** `{person}` stands for the name, covered until held. */
  why: string;
  person?: string;
  /** The words of the act with what caused it, for marking. */
  draft?: { text: string; spans: readonly Span[] };
  clause?: { title: string; text: string };
  /** Questions that only the person can answer, before the steps. */
  asks?: readonly string[];
  better: readonly string[];
  /** A button that leads to a path of "Report a concern", in a tab of our own. */
  leads?: Concern;
  /** Other rules that speak about the same act, a line each. */
  also: readonly string[];
  /** At `reason`: one has to be chosen before carrying on works. */
  reasons: readonly { id: string; text: string }[];
  /** False at `stop`. */
  mayCarryOn: boolean;
}

/** What the person decided. */
export type Decision =
  | { do: 'back' }
  /** Away from the site, where opening it was the act. */
  | { do: 'leave' }
  /** Back, and on to our own page about what happened. */
  | { do: 'report'; concern: Concern }
  /** `note`: the head is to read why. */
  | { do: 'carry-on'; reason?: string; note?: boolean }
  | { do: 'wrong' }
  | { do: 'break' }
  | { do: 'authorised' };
