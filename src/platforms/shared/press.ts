import type { Action, ActionKind } from '../../core/action.ts';
import type { Anchor, Control, Labels, Page } from '../../core/platform.ts';
import { nearest, usable } from './find.ts';
import { says } from './labels.ts';

/** A button that is known by its words or by its place; what has no action only remembers what it is about. */
export type Press = (
  what: string,
  act: ActionKind,
  is: Labels | ((button: Element) => boolean),
  read: (button: Element, page: Page) => Action | undefined,
) => Control;

/** Controls of a site whose buttons look like `anchor`. Dead copies are nothing. */
export function pressOn(anchor: Anchor): Press {
  return (what, act, is, read) => ({
    what,
    act,
    at(target) {
      const button = nearest(target, anchor);
      if (!button || !usable(button)) return undefined;
      return (typeof is === 'function' ? is(button) : says(button, is)) ? button : undefined;
    },
    read,
  });
}
