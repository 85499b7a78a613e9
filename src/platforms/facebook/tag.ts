import type { Control } from '../../core/platform.ts';
import { nearest } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import { tagging } from '../shared/tag.ts';
import type { FacebookMap } from './map.ts';
import { facesOf } from './person.ts';

/** "@" in an editor, and the dialog "Tag people": a row with a face is somebody. */
export function tagPeople(map: FacebookMap): Control {
  return tagging(map.anchors, facesOf(map), (option) => {
    const dialog = nearest(option, map.anchors.dialog);
    const isRow = Boolean(dialog && option.querySelector('img, image'));
    return isRow && (says(dialog!, map.labels.tagPeople) || titled(dialog!, map));
  });
}

function titled(dialog: Element, map: FacebookMap): boolean {
  const title = dialog.querySelector(map.anchors.heading.find.join());
  return Boolean(title && says(title, map.labels.tagPeople));
}
