import type { Action } from '../../core/action.ts';
import type { Composer, Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, nearest, usable } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import { audienceIn } from './audience.ts';
import { boxIn, buttonsIn, isLast, isStrange, kindOf } from './box.ts';
import type { FacebookMap } from './map.ts';

/**
 * A new post, or somebody's post shared with words of one's own. It may take two steps, "Next" and then "Post" on a
 * pane without the editor: the words of the first are kept for the second, in the same dialog only.
 */
export function postActs(map: FacebookMap): { box: Composer; button: Control } {
  let draft: { action: Action; at: string; dialog: Element | undefined } | undefined;

  const read = (box: Element, page: Page): Action | undefined => {
    const action = postOf(box, page, map);
    draft = action && { action, at: page.url.href, dialog: nearest(box, map.anchors.dialog) };
    return action;
  };

  return {
    box: {
      what: 'write a post',
      act: 'publish',
      at(target) {
        const box = nearest(target, map.anchors.editor);
        const kind = box && kindOf(box, map);
        return kind === 'post' || kind === 'share' ? box : undefined;
      },
      sends: ['Ctrl+Enter'],
      read,
    },
    button: {
      what: 'publish a post',
      act: 'publish',
      at(target) {
        const button = nearest(target, map.anchors.button) ?? nearest(target, map.anchors.hiddenSubmit);
        return button && usable(button) && sends(button, map) ? button : undefined;
      },
      read(control, page) {
        const dialog = nearest(control, map.anchors.dialog);
        if (!dialog) return undefined;
        const box = boxIn(dialog, map);
        if (box) {
          const kind = kindOf(box, map);
          if (kind === 'post' || kind === 'share') return read(box, page);
          return undefined;
        }
        if (says(control, map.labels.shareNow))
          return { kind: 'share', audience: audienceIn(dialog, page, map) };
        const kept = draft?.at === page.url.href && draft.dialog === dialog ? draft.action : undefined;
        return kept?.kind === 'publish' ? heard(kept, dialog, page, map) : kept;
      },
    },
  };
}

function sends(button: Element, map: FacebookMap): boolean {
  const { post, next, shareNow } = map.labels;
  const dialog = closest(button, map.anchors.dialog);
  if (!dialog) return false;
  const known = (b: Element) => says(b, post) || says(b, next) || says(b, shareNow);
  if (known(button) || button.matches(map.anchors.hiddenSubmit.find.join())) return true;
  const strange = isStrange(button, post);
  const place = button.closest('form') ?? dialog;
  return strange && !buttonsIn(place, map).some(known) && isLast(button, place, map);
}

function postOf(box: Element, page: Page, map: FacebookMap): Action | undefined {
  const text = wordsIn(box);
  const place = closest(box, map.anchors.dialog) ?? box.closest('form');
  const audience = place ? audienceIn(place, page, map) : 'unknown';
  if (kindOf(box, map) === 'share') return { kind: 'share', text, audience };
  if (!text.trim()) return undefined;
  return { kind: 'publish', text, audience, place: audience === 'group' ? 'group' : 'timeline' };
}

/** On the second step the pane may say better who will see it. */
function heard(action: Action, pane: Element, page: Page, map: FacebookMap): Action {
  if (action.kind !== 'publish') return action;
  const audience = audienceIn(pane, page, map);
  return audience === 'unknown' ? action : { ...action, audience };
}
