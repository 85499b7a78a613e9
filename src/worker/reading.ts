/// <reference lib="webworker.importscripts" />
import type { Rule, RuleId } from '../core/rule.ts';

/** What lies in a script of its own beside the worker's: how drafts are read. */
export interface Reading {
  /** By rule. */
  checks: Readonly<Record<RuleId, Rule['check']>>;
  /** Opens the next lexicon that nobody has used yet. False: there is none left. */
  openNext(): boolean;
}

declare global {
  var lanyardReading: Reading | undefined;
}

/**
 * Most of what the worker could need is there to read drafts, and an act without words is judged without it. It is opened
 * by the first draft, all at once: whoever asks has it or an error, never a reading that heard nothing because it had not
 * come yet. An event page (Firefox) has it from the start.
 */
export function reading(): Reading {
  if (!globalThis.lanyardReading) importScripts('/reading.js');
  if (!globalThis.lanyardReading) throw new Error('Drafts cannot be read: reading.js gave nothing.');
  return globalThis.lanyardReading;
}

/** There will be words to read in a moment. What goes wrong goes wrong again when they are read, and is told then. */
export function openReading(): void {
  try {
    reading();
  } catch {
    // Told with the first draft.
  }
}

/** The build puts this in the place of the check of each rule that reads words. */
export function readBeside(rule: RuleId): Rule['check'] {
  return (action, context) => {
    const check = reading().checks[rule];
    if (!check) throw new Error(`Drafts cannot be read: reading.js knows no rule ${rule}.`);
    return check(action, context);
  };
}

/**
 * A service worker may open later only what it opened while it was installed. Of Safari's we know too little: there it is
 * opened at every start.
 */
export function keepReadingAtHand(): void {
  globalThis.addEventListener('install', () => void reading());
  if (import.meta.env.BROWSER === 'safari') openReading();
}
