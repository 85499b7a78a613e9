import type { Recipient } from '../../core/action.ts';
import type { Page } from '../../core/platform.ts';
import { addressed, type Faces, isAside, linksTo, shown } from '../shared/card.ts';
import { wordsIn } from '../shared/editor.ts';
import { around, every, first } from '../shared/find.ts';
import { slotIn, tidy } from '../shared/labels.ts';
import type { FacebookMap } from './map.ts';
import { facesOf } from './person.ts';

/** Whom a message box writes to: the head of its own conversation, else what the box itself says. */
export function recipientOf(box: Element, page: Page, map: FacebookMap): Recipient {
  const faces = facesOf(map);
  for (const place of around(box, 'body')) {
    if (every(place, map.anchors.editor).length > 1) break;
    const [link] = linksTo(place, box, page, faces);
    if (link) return { person: { ...addressed(link, page, faces), name: shown([link], faces) } };
    const heading = every(place, map.anchors.heading).find((h) => !isAside(h, box, faces));
    const title = heading && tidy(wordsIn(heading));
    if (title) return titled(title, linked(place, box, faces));
    if (place.matches('main, [role="main"]')) break;
  }
  const name = labelled(box, map);
  return { person: name ? { name } : {} };
}

/** The column or window around a message box: as far as it is the only editor. */
export function conversationAround(inside: Element, map: FacebookMap): Element | undefined {
  let last: Element | undefined;
  for (const place of around(inside, 'body')) {
    if (every(place, map.anchors.editor).length > 1) break;
    last = place;
    if (place.matches('main, [role="main"]') || first(place, map.anchors.conversation)) break;
  }
  return last;
}

/** A group has no profile to link to. It may still be called after a person: then the name is worth asking about. */
function titled(title: string, isPerson: boolean): Recipient {
  return isPerson ? { person: { name: title } } : { group: title, people: [{ name: title }] };
}

/** A link counts even where its address was lost. */
function linked(place: Element, box: Element, faces: Faces): boolean {
  return [...place.querySelectorAll('a')].some((a) => !isAside(a, box, faces));
}

/** "Write to Katie Smith", on the box or on the list of messages around it. */
function labelled(box: Element, map: FacebookMap): string | undefined {
  const texts = [box.getAttribute('aria-describedby'), box.getAttribute('aria-label')];
  for (const place of around(box, 'body')) {
    const grid = place.querySelector('[role="grid"][aria-label]');
    texts.push(place.getAttribute('aria-label'), grid?.getAttribute('aria-label') ?? null);
  }
  for (const text of texts) {
    const name = slotIn(text ?? '', map.labels.writeTo);
    if (name) return name;
  }
  return undefined;
}
