import type { Action } from '../../core/action.ts';
import type { Composer, Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { every } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
import { audienceIn } from './audience.ts';
import { isLast, isStrange } from './box.ts';
import type { FacebookMap } from './map.ts';
import { placeOf } from './post.ts';

/** The pages on which a story or a reel is made: nothing else is written there, so all their boxes are its words. */
export function storyActs(map: FacebookMap): { box: Composer; button: Control } {
  const { anchors, labels } = map;
  return {
    box: {
      what: 'write on a story or reel',
      act: 'publish',
      at: (target) => target.closest('textarea') ?? undefined,
      sends: [],
      read: (_, page) => storyOf(page, map),
    },
    button: pressOn(anchors.button)(
      'publish a story or reel',
      'publish',
      (button) => {
        if (says(button, labels.shareStory) || says(button, labels.post)) return true;
        const { body } = button.ownerDocument;
        return isStrange(button, labels.shareStory) && isLast(button, body, map);
      },
      (_, page) => storyOf(page, map),
    ),
  };
}

function storyOf(page: Page, map: FacebookMap): Action | undefined {
  const place = placeOf(page);
  if (place === 'timeline') return undefined;
  const boxes = every(page.document, map.anchors.storyText).filter((b) => !b.closest('[role="banner"]'));
  const text = boxes
    .map((box) => wordsIn(box).trim())
    .filter(Boolean)
    .join('\n');
  return { kind: 'publish', text, audience: audienceIn(page.document.body, page, map), place };
}
