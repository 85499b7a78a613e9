import type { Action } from '../core/action.ts';
import type { Account } from '../core/person.ts';
import type { Composer, Control, Page, Reader } from '../core/platform.ts';

/** An act that an event is about to become. */
export interface Act {
  action: Action;
  account: Account;
  /** Same account, act, person and words: same key. Verdicts and passes are kept by it. */
  key: string;
  /** The button that was pressed, or the box that was written in. */
  element: Element;
  by: { control: Control } | { composer: Composer } | { unpressed: true };
}

/** The act behind a press on `target`, if a control that the platform knows is there. */
export function actOfPress(target: Element, reader: Reader, page: Page): Act | undefined {
  for (const control of reader.controls) {
    const element = control.at(target);
    const action = element && control.read(element, page);
    if (element && action) return actOf(action, element, { control }, reader, page);
  }
  return undefined;
}

/** The box that `target` writes in, if the platform knows it. */
export function composerAt(
  target: Element,
  reader: Reader,
): { composer: Composer; box: Element } | undefined {
  for (const composer of reader.composers) {
    const box = composer.at(target);
    if (box) return { composer, box };
  }
  return undefined;
}

/** What sending from this box would be. */
export function actOfDraft(composer: Composer, box: Element, reader: Reader, page: Page): Act | undefined {
  const action = composer.read(box, page);
  return action && actOf(action, box, { composer }, reader, page);
}

/** A script's event on the very thing that is being decided about, or on the form around it. */
export function concerns(target: EventTarget | null, element: Element): boolean {
  return (
    target instanceof Node &&
    (element.contains(target) || (target instanceof HTMLFormElement && target.contains(element)))
  );
}

/** Signed out, nothing is an act. */
export function actOf(
  action: Action,
  element: Element,
  by: Act['by'],
  reader: Reader,
  page: Page,
): Act | undefined {
  const signedIn = reader.account(page);
  if (signedIn === 'signed out') return undefined;
  const account = signedIn === 'unknown' ? {} : signedIn;
  return { action, account, element, by, key: JSON.stringify([account.handle ?? account.id, action]) };
}
