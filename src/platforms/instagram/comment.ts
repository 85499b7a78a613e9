import type { Action } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Composer, Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { first, nearest, usable } from '../shared/find.ts';
import { authorOf } from './author.ts';
import type { InstagramMap } from './map.ts';

/** A comment is a plain box in a form of its own. */
export function commentBox(map: InstagramMap): Composer {
  return {
    what: 'write a comment',
    act: 'comment',
    at: (target) => commentBoxAt(target, map),
    sends: ['Enter', 'Ctrl+Enter'],
    read: (box, page) => commentOf(box, page, map),
  };
}

/** The only button of the form that is a word: the others are icons. */
export function commentButton(map: InstagramMap): Control {
  return {
    what: 'post a comment',
    act: 'comment',
    at(target) {
      const button = nearest(target, map.anchors.button);
      if (!button || !usable(button) || button.querySelector('svg, img')) return undefined;
      return button.closest('form') ? button : undefined;
    },
    read(control, page) {
      const form = control.closest('form');
      const box = form?.querySelector('textarea') ?? (form && first(form, map.anchors.editor));
      return box && commentBoxAt(box, map) ? commentOf(box, page, map) : undefined;
    },
  };
}

/** The own profile is edited in a form as well: it has other fields. */
function commentBoxAt(target: Element, map: InstagramMap): Element | undefined {
  const box = nearest(target, map.anchors.comment) ?? nearest(target, map.anchors.editor);
  const form = box?.closest('form');
  return form && !form.querySelector('input:not([type="hidden"], [type="file"], [type="submit"])')
    ? box
    : undefined;
}

function commentOf(box: Element, page: Page, map: InstagramMap): Action | undefined {
  const text = wordsIn(box);
  if (!text.trim()) return undefined;
  const on = answered(text) ?? authorOf(box, page, map);
  return on ? { kind: 'comment', text, on } : { kind: 'comment', text };
}

/** A reply begins with the handle of the one it answers. */
function answered(text: string): Person | undefined {
  const handle = /^@([\w.]+)\s/.exec(text)?.[1];
  return handle ? { handle } : undefined;
}
