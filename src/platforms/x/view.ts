import type { Control, Page } from '../../core/platform.ts';
import { closest, nearest } from '../shared/find.ts';
import { account } from './account.ts';
import type { XMap } from './map.ts';
import { handleOf, personCalled, personIn } from './person.ts';

/** Opening a profile: by a link with a name or a picture, or by a row, which is pressable as a whole. */
export function view(map: XMap): Control {
  const { anchors } = map;
  return {
    what: 'open somebody’s profile',
    act: 'view',
    at(target) {
      const pressed = nearest(target, anchors.pressable);
      const row = closest(target, anchors.row);
      // A row is pressed where one happens to hit it: there a press may have to be repeated.
      if (row && (!pressed || pressed.contains(row))) return target;
      return pressed && handleOf(pressed) ? pressed : undefined;
    },
    read(place, page) {
      const linked = handleOf(place);
      const row = closest(place, anchors.row);
      const person = linked ? personCalled(linked, place, map) : row && personIn(row, map);
      return person && !isOwn(person.handle, page, map) ? { kind: 'view', person } : undefined;
    },
  };
}

function isOwn(handle: string | undefined, page: Page, map: XMap): boolean {
  const me = account(map)(page);
  return typeof me === 'object' && me.handle?.toLowerCase() === handle?.toLowerCase();
}
