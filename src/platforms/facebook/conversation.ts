import type { Recipient } from '../../core/action.ts';
import type { Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { around, every } from '../shared/find.ts';
import { slotIn, tidy } from '../shared/labels.ts';
import type { FacebookMap } from './map.ts';
import { linksTo, personOf } from './person.ts';

/** Whom a message box writes to: the head of its own conversation, else what the box itself says. */
export function recipientOf(box: Element, page: Page, map: FacebookMap): Recipient {
  for (const place of around(box, 'body')) {
    if (every(place, map.anchors.editor).length > 1) break;
    const links = linksTo(place, box, page, map);
    const [link] = links;
    const person = link && personOf(link, links, undefined, page, map);
    if (person) return { person };
    const title = titleOf(place, map);
    if (title) return place.querySelector('a') ? { person: { name: title } } : groupOf(title);
    if (place.matches('main, [role="main"]')) break;
  }
  const name = labelled(box, map);
  return { person: name ? { name } : {} };
}

/** A conversation may be called after the one person in it: then the name is worth asking about. */
function groupOf(title: string): Recipient {
  return { group: title, people: [{ name: title }] };
}

function titleOf(place: Element, map: FacebookMap): string | undefined {
  const aside = map.anchors.aside.find.join();
  const heading = every(place, map.anchors.heading).find((h) => !h.closest(aside));
  return heading && (tidy(wordsIn(heading)) || undefined);
}

/** "Write to Katie Smith", on the box or on the list of messages around it. */
function labelled(box: Element, map: FacebookMap): string | undefined {
  for (const text of [box.getAttribute('aria-describedby'), box.getAttribute('aria-label')]) {
    const name = slotIn(text ?? '', map.labels.writeTo);
    if (name) return name;
  }
  for (const place of around(box, 'body')) {
    for (const part of [place, ...place.querySelectorAll('[role="grid"][aria-label]')]) {
      const name = slotIn(part.getAttribute('aria-label') ?? '', map.labels.writeTo);
      if (name) return name;
    }
  }
  return undefined;
}
