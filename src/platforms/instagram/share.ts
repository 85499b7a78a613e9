import type { Person } from '../../core/person.ts';
import type { Control, Page } from '../../core/platform.ts';
import { wordsOf } from '../shared/card.ts';
import { every, nearest, paneAround } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
import { authorOf } from './author.ts';
import type { InstagramMap } from './map.ts';
import { facesOf } from './person.ts';

/** Passing on somebody's post: to everybody who follows, or to the people who are ticked in the list. */
export function shareControls(map: InstagramMap): Control[] {
  const { anchors, labels } = map;
  const press = pressOn(anchors.button);
  return [
    press('pass a post on', 'share', labels.repost, (button, page) => {
      const of = authorOf(button, page, map);
      return { kind: 'share', ...(of ? { of } : {}) };
    }),
    press('send a post to people', 'message', labels.send, (button, page) => {
      const dialog = paneAround(button, anchors);
      const people = dialog ? ticked(dialog, page, map) : [];
      if (!dialog || !people.length) return undefined;
      const box = dialog.querySelector<HTMLInputElement | HTMLTextAreaElement>(anchors.alongside.find.join());
      const text = box?.value ?? '';
      const [only] = people;
      return people.length === 1 && only
        ? { kind: 'message', to: { person: only }, text }
        : { kind: 'message', to: { group: people.map(({ name }) => name).join(', '), people }, text };
    }),
  ];
}

function ticked(dialog: Element, page: Page, map: InstagramMap): Person[] {
  const faces = facesOf(map);
  return every(dialog, map.anchors.ticked).flatMap((tick) => {
    const row = nearest(tick, map.anchors.row) ?? tick;
    const link = row.querySelector('a[href]');
    const person = link ? faces.personAt(link.getAttribute('href') ?? '', page.url) : undefined;
    const name = wordsOf(row, faces);
    return name && !says(row, map.labels.send) ? [{ ...person, name }] : [];
  });
}
