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
    (option) => Boolean(listAround(option, anchors)) || isTagging(option),
    (option, page) => {
      const tags = isTagging(option) || isMention(option, anchors, page);
      const person = tags ? who(option, page) : undefined;
      return person && { kind: 'tag', person };
    },
  );
}

/** A list by its mark, or because a box says that it is its own. */
function listAround(option: Element, { list }: Readonly<Record<'list', Anchor>>): Element | undefined {
  const marked = nearest(option, list);
  if (marked) return marked;
  for (let at = option.closest('[id]'); at; at = at.parentElement?.closest('[id]') ?? null)
    if (ownerOf(at)) return at;
  return undefined;
}

function ownerOf({ id, ownerDocument }: Element): Element | undefined {
  return id
    ? (ownerDocument.querySelector(`[aria-controls="${id}"], [aria-owns="${id}"]`) ?? undefined)
    : undefined;
}

/** The words are being written in an editor: the one with the focus, or the one that says the list is its own. */
function isMention(
  option: Element,
  anchors: Readonly<Record<'list' | 'writing', Anchor>>,
  { document }: Page,
): boolean {
  if (document.activeElement && nearest(document.activeElement, anchors.writing)) return true;
  const list = listAround(option, anchors);
  const owner = list && ownerOf(list);
  return Boolean(owner && nearest(owner, anchors.writing));
}
