import type { Control } from '../../core/platform.ts';
import { addressed, wordsOf } from '../shared/card.ts';
import { closest, paneAround } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import { tagging } from '../shared/tag.ts';
import type { FacebookMap } from './map.ts';
import { facesOf } from './person.ts';

/** "@" in an editor, and the dialog "Tag people": a row with a face is somebody. */
export function tagPeople(map: FacebookMap): Control {
  const faces = facesOf(map);
  return tagging(
    { ...map.anchors, writing: map.anchors.editor },
    (option) => {
      const dialog = paneAround(option, map.anchors);
      const isRow = Boolean(dialog && option.querySelector('img, image'));
      return isRow && (says(dialog!, map.labels.tagPeople) || titled(dialog!, map));
    },
    (option, page) => {
      const link = closest(option, map.anchors.link) ?? option.querySelector('a[href]');
      const name = wordsOf(option, faces);
      const person = link ? addressed(link, page, faces) : undefined;
      return name ? { ...person, name } : person;
    },
  );
}

function titled(dialog: Element, map: FacebookMap): boolean {
  const title = dialog.querySelector(map.anchors.heading.find.join());
  return Boolean(title && says(title, map.labels.tagPeople));
}
