import { expect } from 'vitest';
import type { Dialog, Part, Tab } from './driver.ts';

export type Hand = 'mouse' | 'keyboard';

/** The warning on show. A site's own dialogs have no such button. */
export async function warningOn(tab: Tab): Promise<Dialog | undefined> {
  const dialogs = await tab.dialogs();
  return dialogs.find((d) => d.parts.some(called('Go back')));
}

export async function warned(tab: Tab): Promise<Dialog> {
  let warning: Dialog | undefined;
  const look = async () => {
    warning = await warningOn(tab);
    return warning;
  };
  await expect.poll(look, { timeout: 15_000, message: 'a warning' }).toBeDefined();
  if (!warning) throw new Error('The warning went by itself.');
  return warning;
}

/** Decides as the hand would: the keyboard goes there by Tab, the mouse points. */
export async function decide(
  tab: Tab,
  hand: Hand,
  choice: 'Go back' | 'Carry on' | 'This is wrong',
): Promise<void> {
  const { parts } = await warned(tab);
  if (choice === 'Go back' && hand === 'keyboard') await tab.key('Escape');
  else {
    const reason = parts.find((p) => p.role === 'radio');
    if (reason && choice === 'Carry on') await choose(tab, hand, (p) => p.role === 'radio');
    await choose(tab, hand, called(choice));
  }
  await expect.poll(() => warningOn(tab), { message: 'no warning any more' }).toBeUndefined();
}

async function choose(tab: Tab, hand: Hand, wanted: (part: Part) => boolean): Promise<void> {
  // What a reason sets free is free a moment later.
  const free = async () => (await warned(tab)).parts.some((p) => wanted(p) && !p.disabled);
  await expect.poll(free, { message: 'can be pressed' }).toBe(true);
  if (hand === 'keyboard') {
    await tabTo(tab, wanted);
    return tab.key('Space');
  }
  const part = (await warned(tab)).parts.find(wanted);
  if (!part) throw new Error('The warning has no such part.');
  await tab.pressPart(part);
}

/** A button of ours, once it has come to rest: it moves aside while a page is still being built. */
export async function atRest(tab: Tab, name: string): Promise<Part> {
  let last: Part | undefined;
  const rests = async () => {
    const before = last;
    last = await tab.button(name);
    return before !== undefined && last?.x === before.x && last.y === before.y;
  };
  await expect.poll(rests, { message: `${name}, at rest` }).toBe(true);
  if (!last) throw new Error(`“${name}” went by itself.`);
  return last;
}

/** Tab after the last part leads out of the page and into the browser's own bars: so, the shorter way. */
async function tabTo(tab: Tab, wanted: (part: Part) => boolean): Promise<void> {
  const stops = tabStops((await warned(tab)).parts);
  const steps = stops.findIndex(wanted) - stops.findIndex((p) => p.focused);
  const key = steps < 0 ? 'Shift+Tab' : 'Tab';
  for (let left = Math.abs(steps); left > 0; left--) await tab.key(key);
  const there = async () => (await warned(tab)).parts.some((p) => p.focused && wanted(p));
  await expect.poll(there, { message: `${key} leads there` }).toBe(true);
}

/** A group of radio buttons is one stop: where the focus is, or its first. What is disabled is none. */
function tabStops(parts: readonly Part[]): Part[] {
  const radios = parts.filter((p) => p.role === 'radio');
  const stop = radios.find((p) => p.focused) ?? radios[0];
  return parts.filter((p) => !p.disabled && (p.role !== 'radio' || p === stop));
}

export const focusedIn = (dialog: Dialog) => dialog.parts.find((p) => p.focused);

export const called = (name: string) => (part: Part) => part.role === 'button' && part.name.startsWith(name);
