import type { Action, ActionKind, ActionOf } from './action.ts';
import type { Account, PlatformId } from './person.ts';

/** A place on a site that means something, as data: a school may mend it through policy. */
export interface Anchor {
  /** What it is, in plain words. */
  what: string;
  /** Selectors, most trusted first. Never hashed classes, nth-child paths or visible text alone. */
  find: readonly string[];
  /** When it was last seen on a real page: "2026-07". */
  seen: string;
}

/** The words on one kind of button, by language code of the site; a trailing "*" matches as a prefix. */
export type Labels = Readonly<Record<string, readonly string[]>>;

/** A site, as data. */
export interface PlatformMap {
  anchors: Readonly<Record<string, Anchor>>;
  labels: Readonly<Record<string, Labels>>;
}

/** Words in languages that a page does not carry along: `languages.ts` of a platform, sent by the worker on arrival. */
export type Languages<K extends string = string> = Readonly<Partial<Record<K, Labels>>>;

/** The page an act happens on. */
export interface Page {
  url: URL;
  document: Document;
  /** What a click is on, while it is on its way: a checkbox has changed by then. */
  clicked?: Element;
}

/** Signed out, nothing can be done and nothing is held; unknown is treated as signed in. */
export type SignedIn = Account | 'signed out' | 'unknown';

/** Something whose press is an act: a button, a link, a menu item. */
export interface Control {
  /** "accept a friend request": for health and coverage. */
  what: string;
  act: ActionKind;
  /** The control that an element belongs to, if it is this one. Called on every press: keep it cheap. */
  at(target: Element): Element | undefined;
  /** What pressing it would do. Undefined: nothing after all (disabled, a twin, somebody unknown). */
  read(control: Element, page: Page): Action | undefined;
  /** What the site acts on; its `click` by default. */
  actsOn?: 'click' | 'pointerdown';
}

/** A box that words are written in, and the keys that send them. Its send button is a Control. */
export interface Composer {
  what: string;
  act: ActionKind;
  /** The editor that an element belongs to, if it is this one. */
  at(target: Element): Element | undefined;
  /** Keys that send from inside the box. */
  sends: readonly ('Enter' | 'Ctrl+Enter')[];
  /** What sending it now would do. */
  read(box: Element, page: Page): Action | undefined;
}

/** Something that reached the person and waits on the page: a request, a new message. Read when it comes into view. */
export interface Incoming {
  what: string;
  /** Selectors of such an item, from the map; only inside containers that are known for it. */
  find: readonly string[];
  read(item: Element, page: Page): ActionOf<'receive'> | undefined;
  /** Where a note about it stands better than beside the item itself: the head of a conversation. */
  beside?(item: Element): Element | undefined;
}

/** Where pictures are added: a file input, an editor or an area they are pasted or dropped on. */
export interface Attaching {
  what: string;
  /** What they will be sent with. */
  act: 'publish' | 'message' | 'comment';
  at(target: Element): Element | undefined;
}

/** What should be on a page of this kind, for the health check. */
export interface Expectation {
  what: string;
  act: ActionKind;
  there: boolean;
}

/** How a site is read. Made from its map, so that a mended map is a mended reader. */
export interface Reader {
  account(page: Page): SignedIn;
  /** First that fits wins. */
  controls: readonly Control[];
  composers: readonly Composer[];
  incoming?: readonly Incoming[];
  attaching?: readonly Attaching[];
  expects?(page: Page): readonly Expectation[];
  /** What the own profile says in words, where a page shows it. Undefined: it does not. */
  ownWords?(page: Page): readonly string[] | undefined;
}

/** What everybody may know of a platform without its readers: about.ts in its folder. */
export interface About {
  id: PlatformId;
  name: string;
  /** Match patterns; the manifest follows them. */
  matches: readonly string[];
}

export interface Platform<M extends PlatformMap = PlatformMap> extends About {
  map: M;
  reader(map: M): Reader;
}

/** Gives a platform its type and nothing else. */
export function definePlatform<M extends PlatformMap>(platform: Platform<M>): Platform<M> {
  return platform;
}
