import { setTimeout as pause } from 'node:timers/promises';
import type { Hands } from '../standins/carry-out.ts';
import type { Part, Tab } from './driver.ts';

/** What Playwright's and Puppeteer's pages have in common. */
interface Page extends Hands {
  click(selector: string, options?: { delay: number }): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  keyboard: Hands['keyboard'] & { down(key: string): Promise<void>; up(key: string): Promise<void> };
  mouse: {
    click(x: number, y: number): Promise<void>;
    move(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
  screenshot(options: {
    path: string;
    clip?: { x: number; y: number; width: number; height: number };
  }): Promise<unknown>;
}

/** In ms: what people take at least between coming to something and pressing it, or writing and sending. */
const PACE = 200;

/** A tab, used as a person does: real mouse, real keys. */
export function tabOf(
  page: Page,
  heard: Pick<Tab, 'dialogs' | 'button' | 'toolbar' | 'choose' | 'drop' | 'pastePicture' | 'close'>,
): Tab {
  const find = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
  const middle = (selector: string) =>
    page.evaluate(`(${middleOf})(${find(selector)})`) as Promise<[number, number]>;
  return {
    hands: handsOf(page),
    ...heard,
    see: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    async press(selector) {
      await page.mouse.click(...(await middle(selector)));
    },
    async hover(selector) {
      await page.mouse.move(...(await middle(selector)));
    },
    async focus(selector) {
      await page.evaluate(`${find(selector)}.focus()`);
    },
    async key(key) {
      const keys = key.split('+').map((k) => (k === 'Space' ? ' ' : k));
      for (const k of keys) await page.keyboard.down(k);
      for (const k of keys.reverse()) await page.keyboard.up(k);
    },
    type: (text) => page.keyboard.type(text),
    async pressPart({ x, y }: Part) {
      await page.mouse.click(x, y);
    },
    async holdPart({ x, y }, meanwhile) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await meanwhile();
      await page.mouse.up();
    },
    async picture(file, corner) {
      await page.screenshot({ path: file, ...(corner && { clip: { x: 0, y: 0, ...corner } }) });
    },
  };
}

function handsOf(page: Page): Hands {
  return {
    waitForSelector: (selector) => page.waitForSelector(selector),
    click: (selector) => page.click(selector, { delay: PACE }),
    async focus(selector) {
      await page.focus(selector);
      await pause(PACE);
    },
    keyboard: {
      async type(words) {
        await page.keyboard.type(words);
        await pause(PACE);
      },
      press: (key) => page.keyboard.press(key),
      down: (key) => page.keyboard.down(key),
      up: (key) => page.keyboard.up(key),
    },
  };
}

/** Runs in the page. */
function middleOf(element: Element): [number, number] {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}
