import type { Anchor, Control, Page } from '../../core/platform.ts';
import { type Faces, wordsOf } from './card.ts';
import { nearest } from './find.ts';
import { pressOn } from './press.ts';

/**
 * Picking somebody from the list that hangs at an editor after "@", or from a dialog for tagging people. The list below
 * a search box looks the same and tags nobody.
 */
export function tagging(
  anchors: Readonly<Record<'option' | 'list' | 'editor', Anchor>>,
  faces: Faces,
  isTagging: (option: Element) => boolean,
): Control {
  return pressOn(anchors.option)(
    'tag somebody',
    'tag',
    (option) => Boolean(nearest(option, anchors.list)) || isTagging(option),
    (option, page) => {
      if (!isTagging(option) && !isMention(option, anchors.editor, page)) return undefined;
      const link = option.matches('a[href]') ? option : option.querySelector('a[href]');
      const person = link && faces.personAt(link.getAttribute('href') ?? '', page.url);
      const name = wordsOf(option, faces);
      return name || person ? { kind: 'tag', person: { ...person, ...(name ? { name } : {}) } } : undefined;
    },
  );
}

/** The words are being written in an editor: the one with the focus, or the one that says the list is its own. */
function isMention(option: Element, editor: Anchor, { document }: Page): boolean {
  const writing = document.activeElement && nearest(document.activeElement, editor);
  if (writing) return true;
  const id = option.closest('[role="listbox"]')?.id;
  const owner =
    id && document.querySelector(`[aria-controls="${CSS.escape(id)}"], [aria-owns="${CSS.escape(id)}"]`);
  return Boolean(owner && nearest(owner, editor));
}
