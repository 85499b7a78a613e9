import type { ActionOf } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Anchor, Control, Labels, Page } from '../../core/platform.ts';
import { first, nearest } from './find.ts';
import { lately } from './lately.ts';
import type { Press } from './press.ts';

/** How a site shows that a comment can be removed. */
export interface Removing {
  comment: Anchor;
  /** The menu or dialog that "Delete" stands in. */
  floating: Anchor;
  remove: Labels;
  opens(button: Element): boolean;
  authorOf(button: Element, page: Page): Person | undefined;
  textOf(comment: Element, author: Person): string;
}

/** "Delete" floats over the page: which comment it is about, the button that opened it knows. */
export function removing(press: Press, site: Removing): Control[] {
  const opened = lately<ActionOf<'remove-comment'>>();
  return [
    press(
      'open what can be done with a comment',
      'remove-comment',
      (button) => Boolean(nearest(button, site.comment)) && site.opens(button),
      (button, page) => {
        const comment = nearest(button, site.comment);
        const person = site.authorOf(button, page);
        if (!comment || !person) return undefined;
        return opened.keep({ kind: 'remove-comment', person, text: site.textOf(comment, person) }, page);
      },
    ),
    press('remove a comment', 'remove-comment', site.remove, (button, page) => {
      const unmarked =
        button.matches('[role="menuitem"]') ||
        !(first(page.document, site.floating) ?? button.closest('[role="dialog"]'));
      const floats = unmarked || nearest(button, site.floating);
      return floats && !nearest(button, site.comment) ? opened.on(page) : undefined;
    }),
  ];
}
