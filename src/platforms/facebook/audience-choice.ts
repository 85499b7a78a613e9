import type { Action, Audience } from '../../core/action.ts';
import type { Control } from '../../core/platform.ts';
import { every, nearest } from '../shared/find.ts';
import { says, tidy } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
import { audienceCalled } from './audience.ts';
import { isLast, isStrange } from './box.ts';
import type { FacebookMap } from './map.ts';

/** "Done" under the list of audiences: what was picked there counts from now on. */
export function chooseAudience(map: FacebookMap): Control {
  const dialogOf = (button: Element) => nearest(button, map.anchors.dialog);
  return pressOn(map.anchors.button)(
    'choose who sees it',
    'set-audience',
    (button) => {
      const dialog = dialogOf(button);
      if (!dialog || !every(dialog, map.anchors.choice).length) return false;
      const { done } = map.labels;
      return says(button, done) || (isStrange(button, done) && isLast(button, dialog, map));
    },
    (button): Action | undefined => {
      const chosen = every(dialogOf(button)!, map.anchors.choice).find(isChosen);
      const audience = chosen && chosenAudience(chosen, map);
      return audience && { kind: 'set-audience', audience };
    },
  );
}

/** "Professional mode" opens a private profile to followers. */
export function openProfile(map: FacebookMap): Control {
  return pressOn(map.anchors.button)('open the profile', 'set-privacy', map.labels.goPublic, () => ({
    kind: 'set-privacy',
    open: true,
  }));
}

function isChosen(choice: Element): boolean {
  return choice.getAttribute('aria-checked') === 'true' || ('checked' in choice && choice.checked === true);
}

/** By its label, by the words beside it, or by the first line of these: "Public" over "Anyone on or off Facebook". */
function chosenAudience(choice: Element, map: FacebookMap): Audience | undefined {
  const row = choice.closest('label') ?? (choice.textContent ? choice : choice.parentElement);
  const walker = row?.ownerDocument.createTreeWalker(row, 4);
  const lines = [choice.getAttribute('aria-label') ?? ''];
  while (walker?.nextNode()) lines.push(walker.currentNode.textContent ?? '');
  return lines.map((line) => audienceCalled(tidy(line), map)).find((audience) => audience);
}
