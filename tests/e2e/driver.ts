import type { Hands } from '../standins/carry-out.ts';
import type { Response } from '../standins/serve.mjs';

/** A real browser with Lanyard in it, as the scenarios see it: the same in Chromium and Firefox. */
export interface Driver {
  name: 'chromium' | 'firefox';
  /** A tab at the address of a site, or (with a name like "options.html") on a page of the extension. */
  open(address: string): Promise<Tab>;
  /** The newest tab at an address that begins so: one that the extension opened by itself. */
  opened(address: string): Promise<Tab | undefined>;
  /** Addresses without a page that something asked for: there should be none. */
  strays: readonly string[];
  close(): Promise<void>;
}

export interface Tab {
  /** For acts on the stand-ins. */
  hands: Hands;
  /** Presses what the selector names, in its middle, with the mouse. */
  press(selector: string): Promise<void>;
  /** Moves the mouse over it. */
  hover(selector: string): Promise<void>;
  /** Goes to what the selector names, as Tab would. */
  focus(selector: string): Promise<void>;
  /** "Enter", "Control+Enter", "Tab". */
  key(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Chooses a file from the disk for a file input. */
  choose(selector: string, file: string): Promise<void>;
  /** Drags a file from the desktop onto what the selector names. */
  drop(selector: string, file: string): Promise<void>;
  /** Pastes a small picture where the focus is. Firefox has no way to. */
  pastePicture?(): Promise<void>;
  /** Runs an expression in the page's own world and answers its value. */
  see<T>(expression: string): Promise<T>;
  /** What a screen reader is told of the dialogs on show, closed shadow roots included. */
  dialogs(): Promise<readonly Dialog[]>;
  /** The button whose name begins so, ours in closed shadow roots included. */
  button(name: string): Promise<Part | undefined>;
  /** Presses a part of a dialog with the mouse. */
  pressPart(part: Part): Promise<void>;
  /** Holds it down with the mouse meanwhile. */
  holdPart(part: Part, meanwhile: () => Promise<void>): Promise<void>;
  /** Of what is on show, or of its upper left corner. */
  picture(file: string, corner?: { width: number; height: number }): Promise<void>;
  /** Presses our button in the browser's own toolbar, over this tab. */
  toolbar(): Promise<Popup>;
  close(): Promise<void>;
}

/** Our popup, as the browser opens it. */
export interface Popup {
  text(): Promise<string>;
  /** Presses the button whose name begins so. */
  press(name: string): Promise<void>;
}

export interface Dialog {
  name: string;
  text: string;
  /** In reading order. */
  parts: readonly Part[];
}

/** Something in a dialog that can be pressed or chosen. */
export interface Part {
  role: 'button' | 'radio' | 'checkbox';
  name: string;
  focused: boolean;
  /** Not to be pressed yet; Tab passes it by. */
  disabled: boolean;
  /** Its middle, in the tab. */
  x: number;
  y: number;
}

/** How a browser is opened. */
export interface Opening {
  /** The page for an address; without one, the address is a stray. */
  pages(address: string): Response | undefined;
  /** With a window, for a person to use. */
  headed?: boolean;
  dark?: boolean;
  /** As wide as a window of 1280 is at 400 %. */
  narrow?: boolean;
  /** A managed policy, put where this browser's own policies lie. */
  policy?: unknown;
  /** Strays: refused in tests, let through for a person. */
  others?: 'refuse' | 'let through';
  /** A folder that keeps the browser's profile after it is closed. */
  profile?: string;
  /** A file into which the browser writes all that it asks of the network; Chromium only. */
  netLog?: string;
  /** No tab is used twice: what a press on the toolbar allows lasts as long as its tab. */
  tabsOfTheirOwn?: boolean;
  /** Runs in the page before any of its own scripts. */
  before?: string;
}
