import type { ActionKind } from '../../src/core/action.ts';
import type { Person, PlatformId } from '../../src/core/person.ts';
import { facebook } from './acts/facebook.ts';
import { instagram } from './acts/instagram.ts';
import { tiktok } from './acts/tiktok.ts';
import { x } from './acts/x.ts';

/** One act that can be done on a stand-in, and how the site's log says that it got through. */
export interface Act {
  /** Ends the sentence "Sian wants to …". */
  name: string;
  site: PlatformId;
  kind: ActionKind;
  url: string;
  /** Whom it is aimed at. Katie Smith is a pupil of the sample school, Marcus Fenwick is nobody to it. */
  person?: Person;
  /** Controls to press before, that open what is needed. */
  first?: readonly string[];
  /** The box to write in; `refill` when something stands in it already. */
  box?: string;
  refill?: boolean;
  /** The control that does it. */
  press?: string;
  /** Keys that press it when it has the focus; Enter and Space unless said. */
  keys?: readonly ('Enter' | 'Space')[];
  /** The key that does it from inside the box. */
  sends?: 'Enter' | 'Ctrl+Enter';
  /** It closes something: no policy has anything to say about that. */
  speaks?: false;
  /** One hand is enough: the control is like others that are tried by both. */
  by?: 'mouse' | 'keyboard';
  /** What the site's log calls it. */
  did: string;
  /** The field of the log entry that holds the words; `text` unless said. */
  field?: string;
}

/** One line of `window.site.log`. */
export interface LogEntry {
  did: string;
  who?: string;
  text?: string;
  fields?: Readonly<Record<string, string>>;
}

export const acts: readonly Act[] = [...facebook, ...x, ...instagram, ...tiktok];

/** Did this act, with these words, reach the site? How often? */
export function timesDone(act: Act, words: string, log: readonly LogEntry[]): number {
  return log.filter(
    (entry) =>
      entry.did === act.did &&
      (act.box === undefined || (act.field ? entry.fields?.[act.field] : entry.text) === words) &&
      (act.person === undefined || entry.who === act.person.name),
  ).length;
}

/** Where a picture is dropped and pasted as well, by site and act: an editor of every kind. */
export const picturesAt: [site: string, act: string][] = [
  ['x', 'post from the timeline'],
  ['facebook', 'post on the timeline'],
  ['facebook', 'write to Marcus Fenwick in a chat window'],
  ['instagram', 'share a picture with words'],
  ['instagram', 'write to Marcus Fenwick in Direct'],
];
