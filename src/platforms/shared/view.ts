import type { Control } from '../../core/platform.ts';
import { addressed, type Faces, shown } from './card.ts';
import { nearest } from './find.ts';

const DEAD = '[aria-hidden="true"], [aria-disabled="true"]';

/** Opening somebody's page by a link to it. Comes last; the buttons inside such a link, alive or dead, are none of it. */
export function viewLink(faces: Faces): Control {
  const { link, button } = faces.anchors;
  return {
    what: 'look at somebody',
    act: 'view',
    at(target) {
      const found = nearest(target, link);
      const inside = [nearest(target, button), target.closest(DEAD)];
      return inside.some((part) => part && part !== found && found?.contains(part)) ? undefined : found;
    },
    read(control, page) {
      const person = addressed(control, page, faces);
      const name = person && shown([control], faces);
      return person && { kind: 'view', person: name ? { ...person, name } : person };
    },
  };
}
