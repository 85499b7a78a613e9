import type { Action } from '../../src/core/action.ts';
import type { Page, Reader } from '../../src/core/platform.ts';

/** What pressing here would be, as the first control that knows it reads it. */
export function pressed(reader: Reader, page: Page, target: Element): Action | undefined {
  for (const control of reader.controls) {
    const element = control.at(target);
    const action = element && control.read(element, page);
    if (action) return action;
  }
  return undefined;
}

/** What this key would be in the box that has the focus. */
export function keyed(reader: Reader, page: Page, target: Element, key: string): Action | undefined {
  for (const composer of reader.composers) {
    const box = composer.at(target);
    if (box) return composer.sends.some((k) => k === key) ? composer.read(box, page) : undefined;
  }
  return undefined;
}

/** Puts words into a box in the shape that its editor gives them. */
export function write(box: Element, text: string): void {
  const lines = text.split('\n').map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  if ('value' in box) box.value = text;
  else if (box.querySelector('[data-block]'))
    box.querySelector('[data-contents]')!.innerHTML = lines
      .map(
        (line) =>
          `<div data-block="true"><div><span><span data-text="true">${line}</span></span></div></div>`,
      )
      .join('');
  else
    box.innerHTML = lines
      .map((line) => `<p dir="auto"><span data-lexical-text="true">${line}</span></p>`)
      .join('');
}

export function change(element: Element, attributes: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'textContent') element.textContent = value;
    else if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
