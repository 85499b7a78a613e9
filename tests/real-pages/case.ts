import { readFileSync } from 'node:fs';
import type { Tab } from '../e2e/driver.ts';

/** One expected behaviour on a saved page. */
export interface Case {
  id: string;
  page: string;
  url: string;
  why: string;
  pupils: readonly { name: string; handle?: string; id?: string }[];
  steps: readonly Step[];
  expect: { held: boolean; action: string | null };
  advisory?: string;
}

export interface Step {
  do: 'click' | 'type' | 'press' | 'hover' | 'setFiles' | 'site';
  at: string;
  key?: string;
  text?: string;
  html?: string;
  attrs?: Record<string, string | null>;
}

/** Puts the invented names of the cast on pages and cases, the same everywhere. */
export function dressed(cast: string): (text: string) => string {
  const { people } = JSON.parse(readFileSync(cast, 'utf8')) as {
    people: Record<string, { name: string; handle: string }>;
  };
  return (text) =>
    text
      .replace(/Sample Person (\d\d)/g, (all, n: string) => people[n]?.name ?? all)
      .replace(/sample[_.]user(\d\d)(?!\d)/g, (all, n: string) => people[n]?.handle ?? all);
}

/** Does the steps as a person (and, for `site`, the site's own script) would. The last one is listened to. */
export async function perform(tab: Tab, steps: readonly Step[], listened = false): Promise<void> {
  for (const step of steps) {
    const at = JSON.stringify(step.at);
    if (listened) await tab.see(`(${hear})(${at})`);
    if (step.do === 'click') await tab.press(step.at);
    else if (step.do === 'hover') await tab.hover(step.at);
    else if (step.do === 'site') await tab.see(`(${actAsSite})(${at}, ${JSON.stringify(step)})`);
    else if (step.do === 'press') {
      await tab.see(`(${focusWithin})(${at})`);
      await tab.key((step.key ?? '').replace('Space', ' '));
    } else if (step.do === 'type') {
      await tab.focus(step.at);
      await tab.key('Control+End');
      await tab.type(step.text ?? '');
      await tab.see(`(${shape})(${at})`);
    }
  }
}

/** Did the page's own listeners get the act? Undefined: there was nothing to get. */
export async function reachedPage(tab: Tab, step: Step): Promise<boolean | undefined> {
  if (step.do === 'hover' || step.do === 'setFiles') return undefined;
  const key = (step.key ?? '').replace('Space', ' ');
  return tab.see<boolean | undefined>(`(${reached})(${JSON.stringify({ ...step, key })})`);
}

// What follows runs in the page.

interface Listening extends Window {
  heard: { type: string; key?: string; on: boolean }[];
}

function hear(at: string): void {
  const page = window as unknown as Listening;
  page.heard = [];
  for (const type of ['click', 'keydown', 'submit']) {
    document.addEventListener(type, (event) => {
      const target = event.composedPath()[0] as Element;
      const there = document.querySelector(at);
      const on = Boolean(there?.contains(target) || (type === 'submit' && there && target.contains(there)));
      page.heard.push({ type, key: (event as KeyboardEvent).key, on });
      if (type === 'submit' || target.closest('a[href]')) event.preventDefault();
    });
  }
}

/** Which event is the act depends on the control: a key on a native button becomes a click, in a form a submit. */
function reached(step: { do: string; at: string; key: string }): boolean | undefined {
  const { heard } = window as unknown as Listening;
  const element = document.querySelector<HTMLButtonElement>(step.at);
  if (!element || element.disabled) return undefined;
  const got = (type: string) => heard.some((e) => e.on && e.type === type);
  const fires = step.do === 'click' || step.key === 'Enter' || step.key === ' ';
  const submits = element.matches('button, input[type=submit]') && element.form && element.type === 'submit';
  if (submits && fires) return got('submit');
  if (step.do === 'click' || (element.matches('button, a[href]') && fires)) return got('click');
  if (element.matches('input') && element.form && step.key === 'Enter') return got('submit');
  return heard.some((e) => e.on && e.type === 'keydown' && !/^(Control|Shift)$/.test(e.key ?? ''));
}

function focusWithin(at: string): void {
  const element = document.querySelector<HTMLElement>(at);
  if (!element?.contains(document.activeElement)) element?.focus();
}

function actAsSite(
  at: string,
  step: { attrs?: Record<string, string | null>; text?: string; html?: string },
): void {
  const element = document.querySelector(at);
  for (const [name, value] of Object.entries(step.attrs ?? {})) {
    if (value === null) element?.removeAttribute(name);
    else element?.setAttribute(name, value);
  }
  if (element && step.text !== undefined) element.textContent = step.text;
  if (element && step.html !== undefined) element.innerHTML = step.html;
}

/** The saved page has no editor code: gives a box the shape that its editor would give the typed words. */
function shape(at: string): void {
  const box = document.querySelector<HTMLElement>(at);
  if (!box?.isContentEditable) return;
  const leaf = document.createElement('span');
  leaf.textContent = box.innerText.replace(/\n+$/, '');
  const block = box.querySelector('[data-block="true"]');
  if (block) {
    leaf.setAttribute('data-text', 'true');
    (block.querySelector('span[data-offset-key]') ?? block).replaceChildren(leaf);
    box.querySelector('[data-contents]')?.replaceChildren(block);
  } else if (box.hasAttribute('data-lexical-editor')) {
    leaf.setAttribute('data-lexical-text', 'true');
    const line = document.createElement('p');
    line.append(leaf);
    box.replaceChildren(line);
  } else return;
  getSelection()?.selectAllChildren(box);
  getSelection()?.collapseToEnd();
}
