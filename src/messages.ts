import type { Action, ActionKind, PictureFacts } from './core/action.ts';
import type { Account, Match, PlatformId, Role } from './core/person.ts';
import type { PlatformMap } from './core/platform.ts';
import type { RuleId } from './core/rule.ts';
import type { School } from './core/school.ts';
import type { Decision, Telling } from './core/telling.ts';
import type { ListedPerson } from './people/listed.ts';
import type { PictureFile } from './pictures/facts.ts';
import type { Source } from './school/merge.ts';
import type { Problem } from './school/problem.ts';
import type { DiaryEntry } from './staff/diary.ts';
import type { Looked, Lost } from './staff/health.ts';
import type { Own } from './staff/own.ts';
import type { Reminder } from './staff/reminders.ts';
import type { Shown } from './staff/shown.ts';
import type { Quiet } from './staff/today.ts';

/** The name of the line along which a page's own script asks the worker. */
export const LINE = 'page';

/** What comes back along it. */
export interface Answered {
  /** Of the question. */
  number: number;
  answer?: unknown;
  failed?: true;
}

/** What a page's own script may ask of the worker. */
export interface FromPage {
  /** A page has come: what matters here? */
  arrive: { ask: { platform: PlatformId }; answer: Arrival };
  /** May this act go ahead? */
  judge: { ask: { platform: PlatformId; account: Account; action: Action }; answer: Telling };
  /** Somebody goes into a box to write: there will be a draft in a moment. */
  write: { ask: Record<never, never>; answer: undefined };
  /** What do these files say of themselves? They are read, and forgotten. */
  pictures: { ask: { files: readonly PictureFile[] }; answer: readonly PictureFacts[] };
  /** What a page that has settled has of what it should have. */
  looked: {
    ask: { platform: PlatformId; looks: readonly Looked[]; own?: OwnProfile };
    answer: undefined;
  };
  /** The person has decided about a warning. */
  decide: { ask: { id: string; decision: Decision }; answer: undefined };
  /** Put the overlay into this frame. */
  overlay: { ask: Record<never, never>; answer: boolean };
}

/** What somebody's own profile says in words. Read for the school's name, and forgotten. */
export interface OwnProfile {
  account: Account;
  words: readonly string[];
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

/** Letters of a long text that go in one message: a browser writes each out, and reads it in, while everybody waits. */
export const PARCEL = 1 << 20;

/** What our own screens (options, popup, welcome) may ask of the worker. */
export interface FromScreens {
  /** Everything that the screens show. No names: they cannot be had. */
  state: { ask: Record<never, never>; answer: SchoolState };
  /** Lays these keys over what was typed before; one wrong value, and nothing changes. */
  saveSchool: { ask: { patch: unknown }; answer: { problems: readonly Problem[] } };
  /** A long file comes in parcels: how many letters came before, and whether there are more. Read with the last one. */
  importFile: {
    ask: { text: string; before?: number; more?: boolean };
    answer: { problems: readonly Problem[]; lost?: true };
  };
  /** The file in force, people sealed. A long one goes in parcels, as it comes in: how many letters are there already. */
  exportFile: { ask: { from?: number }; answer: { text: string; more: boolean } };
  /** Undefined: the list is locked, or nobody is on it. The office gives the key to staff where each session asks for it. */
  showKey: { ask: Record<never, never>; answer: { key?: string } };
  /** Opens the lists that this key fits, until the browser closes. */
  unlock: { ask: { key: string }; answer: { opened: boolean } };
  /** Names are sealed as they come in. `replace`: they take the place of everybody listed here before. */
  importPeople: {
    ask: {
      people: readonly ListedPerson[];
      replace: boolean;
      /** A long list comes in parcels: how many came before, and whether there are more. Sealed with the last one. */
      before?: number;
      more?: boolean;
    };
    answer: { added: number } | { locked: true } | { lost: true };
  };
  /** How far the sealing of a long list is; undefined when nothing is being sealed. */
  sealing: { ask: Record<never, never>; answer: { done: number; of: number } | undefined };
  askPerson: { ask: { name: string }; answer: readonly Match[] };
  removePerson: { ask: { name: string; role: Role }; answer: { removed: boolean } };
  /** Is this tab protected? */
  tab: { ask: { tabId: number }; answer: TabState };
  /** A picture of this tab, kept on this device. The person has just pressed our button over it. */
  makeRecord: { ask: { tabId: number }; answer: RecordMade };
  erase: { ask: Record<never, never>; answer: undefined };
  /** What would be said of an act on the practice page. Nothing of it is kept. */
  practise: { ask: { platform: PlatformId; account: Account; action: Action }; answer: Telling };
  /** What the person decides for themself, and what they are reminded of. */
  own: { ask: Record<never, never>; answer: OwnState };
  /** Lays these keys over the person's own; one wrong value, and nothing changes. */
  saveOwn: { ask: { patch: Partial<Own> }; answer: { problems: readonly Problem[] } };
  /** "This is wrong", said of one of today's warnings; or taken back. */
  wrong: { ask: { mark: string; rule: RuleId; undo: boolean }; answer: undefined };
  /** A rule that was lowered speaks as before. */
  louder: { ask: { rule: RuleId }; answer: undefined };
  /** On a break, or back from it. */
  onBreak: { ask: { on: boolean }; answer: undefined };
  diary: { ask: Record<never, never>; answer: readonly DiaryEntry[] };
  eraseDiary: { ask: Record<never, never>; answer: undefined };
}

export interface OwnState {
  own: Own;
  quiet: Quiet;
  shown: Shown;
  reminders: readonly Reminder[];
}

export type RecordMade =
  | { made: true; id: string }
  | { made: false; why: 'off' | 'not in front' | 'not allowed' | 'not kept' };

export interface SchoolState {
  school: School;
  sources: Readonly<Record<string, Source>>;
  locked: readonly string[];
  /** By source: what was wrong with what it gave, and when. */
  given: Partial<Record<Source, { problems: readonly Problem[]; at: number; keys: readonly string[] }>>;
  counts: Partial<Record<Role, number>>;
  list: ListState;
  /** What is not protected because a site has changed. */
  lost: readonly Lost[];
  lang: 'en' | 'cy';
  /** Some school is set up. */
  on: boolean;
}

/** Locked: its key has to be brought. Expired: it is not used any more since that day. */
export type ListState =
  | { is: 'none' }
  | { is: 'open'; made: string; expires?: string }
  | { is: 'locked' }
  | { is: 'expired'; since: string };

export type TabState =
  | {
      is: 'watched';
      platform: PlatformId;
      name: string;
      account: Account | 'signed out' | 'unknown';
      lost: readonly Lost[];
    }
  /** A site of ours, but no script of ours answers: the page has to be loaded again. */
  | { is: 'silent'; name: string }
  | { is: 'elsewhere' };

export type Protocol = FromPage & ToPage;
export type MessageOf<P, K extends keyof P> = P[K] extends { ask: infer A } ? { type: K } & A : never;
export type AnswerOf<P, K extends keyof P> = P[K] extends { answer: infer A } ? A : never;
export type AnyFromPage = { [K in keyof FromPage]: MessageOf<FromPage, K> }[keyof FromPage];
export type AnyFromScreens = { [K in keyof FromScreens]: MessageOf<FromScreens, K> }[keyof FromScreens];
export type AnyToPage = { [K in keyof ToPage]: MessageOf<ToPage, K> }[keyof ToPage];
