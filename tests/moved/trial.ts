import type { Action } from '../../src/core/action.ts';
import type { Page, Platform } from '../../src/core/platform.ts';
import { wholeMap } from '../whole-map.ts';
import { chanceOf } from './chance.ts';
import type { Move } from './moves.ts';
import { change, keyed, pressed, write } from './read.ts';

/** What the person writes, or the site changes, before the press. */
type Before =
  | { write: string; at: string }
  | { at: string; attrs?: Readonly<Record<string, string | null>>; text?: string; html?: string };

/** One press on one page, and what was done there before. */
export interface Trial {
  name: string;
  url: string;
  before: readonly Before[];
  /** What was pressed before and opened what floats over the page. */
  opened?: string;
  press: string;
  key?: string;
}

/** What became of an act when its site had moved. */
export type Fate =
  | 'kept'
  /** Still seen, but something is not known of it any more. */
  | 'less'
  /** Not seen any more, and the health check says so. */
  | 'told'
  /** Not seen any more, in silence. */
  | 'lost'
  /** Taken for another act: the worst. */
  | 'mistaken';

export interface Outcome {
  trial: string;
  move: string;
  fate: Fate;
  was: Action | undefined;
  is?: Action;
}

/** Reads every press on a page as it is and again on every moved form of it. */
export function outcomes(
  platform: Platform,
  html: string,
  trials: readonly Trial[],
  moves: readonly Move[],
): Outcome[] {
  const map = wholeMap(platform);
  const seen = trials.map((trial) => ({ trial, was: readAfter(trial, undefined) }));
  return moves.flatMap((move, i) =>
    seen.flatMap(({ trial, was }) => {
      const after = readAfter(trial, move, i + 1);
      return after ? [fateOf(trial, move, was?.action, after)] : [];
    }),
  );

  function readAfter(trial: Trial, move: Move | undefined, seed = 0) {
    // A reader remembers what was opened: each act is met anew.
    const reader = platform.reader(map);
    const document = new DOMParser().parseFromString(html, 'text/html');
    const page: Page = { url: new URL(trial.url), document };
    for (const step of trial.before) {
      const element = one(document, step.at);
      if ('write' in step) write(element, step.write);
      else alter(element, step);
    }
    const target = one(document, trial.press);
    const opener = trial.opened ? one(document, trial.opened) : undefined;
    if (move?.apply(document, chanceOf(seed * 7919 + trial.name.length)) === false) return undefined;
    if (opener) pressed(reader, page, opener);
    const read = trial.key ? keyed(reader, page, target, trial.key) : pressed(reader, page, target);
    // Signed out, nothing is an act.
    const act = reader.account(page) === 'signed out' ? undefined : read;
    const missed = (reader.expects?.(page) ?? []).filter((e) => !e.there).map((e) => e.act as string);
    return { action: act, missed };
  }
}

function alter(element: Element, { attrs = {}, text, html }: Exclude<Before, { write: string }>): void {
  change(element, attrs);
  if (text !== undefined) element.textContent = text;
  if (html !== undefined) element.innerHTML = html;
}

function one(document: Document, at: string): Element {
  const found = document.querySelector(at);
  if (!found) throw new Error(`${at} is not on the page`);
  return found;
}

function fateOf(
  { name: trial }: Trial,
  { name: move }: Move,
  was: Action | undefined,
  { action: is, missed }: { action: Action | undefined; missed: readonly string[] },
): Outcome {
  if (agrees(is, was)) return { trial, move, fate: 'kept', was };
  if (is && is.kind === was?.kind && isPart(is, was)) return { trial, move, fate: 'less', was, is };
  return { trial, move, was, is, fate: is ? 'mistaken' : missed.includes(was?.kind ?? '') ? 'told' : 'lost' };
}

/** The same act upon the same person with the same words. What is merely not known any more may be missing. */
function agrees(is: unknown, was: unknown, key = ''): boolean {
  if (typeof was === 'object' && was !== null && typeof is === 'object' && is !== null) {
    const now = is as Record<string, unknown>;
    if (('handle' in is && 'handle' in was) || ('id' in is && 'id' in was)) return samePerson(now, was);
    return Object.entries(was).every(([name, value]) => agrees(now[name], value, name));
  }
  const unknown = is === undefined && /^(id|name|handle)$/.test(key);
  return unknown || is === was || (key === 'audience' && is === 'unknown');
}

/** Nothing is said that was not said before: no other person, no other words, only fewer. */
function isPart(is: unknown, was: unknown, key = ''): boolean {
  if (is === undefined || is === '' || (is === 'timeline' && key === 'place')) return true;
  if (Array.isArray(is) && Array.isArray(was))
    return is.every((one) => was.some((other) => agrees(one, other)));
  if (typeof is !== 'object' || is === null || typeof was !== 'object' || was === null) return is === was;
  const before = was as Record<string, unknown>;
  return (
    agrees(is, was) ||
    Object.entries(is).every(([key, value]) => key in before && isPart(value, before[key], key))
  );
}

function samePerson(is: Readonly<Record<string, unknown>>, was: Readonly<Record<string, unknown>>): boolean {
  return ['handle', 'id'].every(
    (key) => is[key] === undefined || was[key] === undefined || is[key] === was[key],
  );
}
