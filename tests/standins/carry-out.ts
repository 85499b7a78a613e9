import type { Act } from './acts.ts';

/** What Playwright's and Puppeteer's pages have in common: enough to do an act with real input. */
export interface Hands {
  waitForSelector(selector: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  focus(selector: string): Promise<void>;
  keyboard: {
    type(words: string): Promise<void>;
    press(key: 'Enter' | ' ' | 'a'): Promise<void>;
    down(key: 'Control'): Promise<void>;
    up(key: 'Control'): Promise<void>;
  };
}

/** By mouse, by a key on the control, or by the key that sends from inside the box. */
export type Way = 'mouse' | 'Enter on the control' | 'Space on the control' | 'key in the box';

export function waysOf(act: Act): Way[] {
  const keys = act.keys ?? ['Enter', 'Space'];
  return [
    ...(act.press ? (['mouse', ...keys.map((key) => `${key} on the control` as const)] as const) : []),
    ...(act.sends ? (['key in the box'] as const) : []),
  ];
}

/** Everything up to the press itself: the page is there, what is needed is open, the words are written. */
export async function prepare(hands: Hands, act: Act, words: string): Promise<void> {
  for (const control of act.first ?? []) await press(hands, control);
  if (!act.box) return;
  await press(hands, act.box);
  if (act.refill) await withControl(hands, 'a');
  await hands.keyboard.type(words);
}

/** The press itself. */
export async function commit(hands: Hands, act: Act, way: Way): Promise<void> {
  if (way === 'key in the box') {
    if (act.sends === 'Ctrl+Enter') await withControl(hands, 'Enter');
    else await hands.keyboard.press('Enter');
    return;
  }
  if (!act.press) throw new Error(`${act.name}: nothing to press`);
  if (way === 'mouse') return press(hands, act.press);
  await hands.waitForSelector(act.press);
  await hands.focus(act.press);
  await hands.keyboard.press(way === 'Enter on the control' ? 'Enter' : ' ');
}

async function press(hands: Hands, selector: string): Promise<void> {
  await hands.waitForSelector(selector);
  await hands.click(selector);
}

async function withControl(hands: Hands, key: 'a' | 'Enter'): Promise<void> {
  await hands.keyboard.down('Control');
  await hands.keyboard.press(key);
  await hands.keyboard.up('Control');
}
