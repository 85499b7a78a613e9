import type { Person } from '../../core/person.ts';
import type { Anchor, Control, Page } from '../../core/platform.ts';
import { nearest } from './find.ts';
import { pressOn } from './press.ts';

/**
 * Picking somebody from the list that hangs at an editor after "@", or from a dialog for tagging people. The list below
 * a search box looks the same and tags nobody.
 */
export function tagging(
  anchors: Readonly<Record<'option' | 'list' | 'writing', Anchor>>,
  isTagging: (option: Element) => boolean,
  who: (option: Element, page: Page) => Person | undefined,
): Control {
  return pressOn(anchors.option)(
    'tag somebody',
    'tag',
    (option) => Boolean(nearest(option, anchors.list)) || isTagging(option),
    (option, page) => {
      const tags = isTagging(option) || isMention(option, anchors.writing, page);
      const person = tags ? who(option, page) : undefined;
      return person && { kind: 'tag', person };
    },
  );
}

/** The words are being written in an editor: the one with the focus, or the one that says the list is its own. */
function isMention(option: Element, writing: Anchor, { document }: Page): boolean {
  if (document.activeElement && nearest(document.activeElement, writing)) return true;
  const id = option.closest('[role="listbox"]')?.id;
  const owner = id && document.querySelector(`[aria-controls="${id}"], [aria-owns="${id}"]`);
  return Boolean(owner && nearest(owner, writing));
}
