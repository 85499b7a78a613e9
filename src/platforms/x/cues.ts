import type { Person } from '../../core/person.ts';
import type { Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, every } from '../shared/find.ts';
import { tidy } from '../shared/labels.ts';
import type { XMap } from './map.ts';
import { handleOfPath } from './person.ts';

const ENOUGH = 200;

/** Somebody, with what the row, card or profile around a button says of them. */
export function withCues(person: Person, button: Element, page: Page, map: XMap): Person {
  const { anchors } = map;
  const card = closest(button, anchors.card);
  const onProfile = !card && isProfileOf(person, page);
  const bios = card
    ? every(card, anchors.cardBio).slice(-1)
    : onProfile
      ? every(page.document, anchors.profileBio).filter((bio) => !closest(bio, anchors.card))
      : [];
  const cues = bios.map((bio) => wordsIn(bio).trim().slice(0, ENOUGH)).filter(Boolean);
  const mutuals = onProfile ? namesIn(every(page.document, anchors.mutuals)) : [];
  return {
    ...person,
    ...(cues.length && { cues: cues.map((words) => `bio:${words}`) }),
    ...(mutuals.length && { mutuals }),
  };
}

export function isProfileOf({ handle }: Person, { url }: Page): boolean {
  const shown = handleOfPath(url.pathname.replace(/^(\/\w+)\/.*/, '$1'));
  return shown !== undefined && shown.toLowerCase() === handle?.toLowerCase();
}

/** "Followed by Nia, Owain, and 3 others": what is no name is on no list. */
function namesIn(parts: readonly Element[]): string[] {
  return parts.flatMap((part) => wordsIn(part).split(',').map(tidy)).filter(Boolean);
}
