import type { Action, Place } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Composer, Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, nearest } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
import { audienceIn } from './audience.ts';
import { boxIn, buttonsIn, isLast, isStrange, kindOf, paneOf } from './box.ts';
import type { FacebookMap } from './map.ts';

/**
 * A new post, or somebody's post shared with words of one's own. It may take two steps, "Next" and then "Post" on a
 * pane without the editor: the words of the first are kept for the second, in the same dialog only.
 */
export function postActs(
  map: FacebookMap,
  sharedOf: (page: Page) => Person | undefined,
): { box: Composer; button: Control } {
  let draft: { action: Action; at: string; dialog: Element | undefined } | undefined;
  const { anchors } = map;

  const read = (box: Element, page: Page): Action | undefined => {
    const action = postOf(box, page, map, sharedOf);
    draft = action && { action, at: page.url.href, dialog: paneOf(box, map) };
    return action;
  };

  const submits = { ...anchors.button, find: [...anchors.button.find, ...anchors.hiddenSubmit.find] };
  return {
    box: {
      what: 'write a post',
      act: 'publish',
      at(target) {
        const box = nearest(target, anchors.editor);
        return box && isPost(box, map) ? box : undefined;
      },
      sends: ['Ctrl+Enter'],
      read,
    },
    button: pressOn(submits)(
      'publish a post',
      'publish',
      (button) => sends(button, map),
      (control, page) => {
        const dialog = paneOf(control, map);
        if (!dialog) return undefined;
        const box = boxIn(dialog, map);
        if (box) return isPost(box, map) ? read(box, page) : undefined;
        const kept = draft?.at === page.url.href && draft.dialog === dialog ? draft.action : undefined;
        return kept && heard(kept, dialog, page, map);
      },
    ),
  };
}

function isPost(box: Element, map: FacebookMap): boolean {
  return /post|share/.test(kindOf(box, map));
}

function sends(button: Element, map: FacebookMap): boolean {
  const { post, next, shareNow } = map.labels;
  const dialog = paneOf(button, map);
  if (!dialog) return false;
  const known = (b: Element) => says(b, post) || says(b, next) || says(b, shareNow);
  if (known(button) || button.matches(map.anchors.hiddenSubmit.find.join())) return true;
  const strange = isStrange(button, post);
  const place = button.closest('form') ?? dialog;
  return strange && !buttonsIn(place, map).some(known) && isLast(button, place, map);
}

function postOf(
  box: Element,
  page: Page,
  map: FacebookMap,
  sharedOf: (page: Page) => Person | undefined,
): Action | undefined {
  const text = wordsIn(box);
  const place = closest(box, map.anchors.dialog) ?? box.closest('form');
  const audience = place ? audienceIn(place, page, map) : 'unknown';
  if (kindOf(box, map) === 'share') {
    const of = sharedOf(page);
    return { kind: 'share', text, ...(of ? { of } : {}), audience };
  }
  if (!text.trim()) return undefined;
  return { kind: 'publish', text, audience, place: audience === 'group' ? 'group' : placeOf(page) };
}

/** Stories and reels have pages of their own; everything else goes on the timeline. */
export function placeOf({ url }: Page): Place {
  if (/^\/stories\/create/.test(url.pathname)) return 'story';
  return /^\/reels?\/create/.test(url.pathname) ? 'reel' : 'timeline';
}

/** On the second step the pane may say better who will see it. */
function heard(action: Action, pane: Element, page: Page, map: FacebookMap): Action {
  if (action.kind !== 'publish') return action;
  const audience = audienceIn(pane, page, map);
  return audience === 'unknown' ? action : { ...action, audience };
}
