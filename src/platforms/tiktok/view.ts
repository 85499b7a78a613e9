import type { Control } from '../../core/platform.ts';
import { first, nearest } from '../shared/find.ts';
import type { TikTokMap } from './map.ts';
import { handleOf, personOf } from './person.ts';

/** Opening a profile, by any link to it but the way to one’s own. */
export function view({ anchors }: TikTokMap): Control {
  return {
    what: 'open somebody’s profile',
    act: 'view',
    at: (target) => {
      const pressed = nearest(target, anchors.pressable);
      return pressed && handleOf(pressed) ? pressed : undefined;
    },
    read: (link, { document }) => {
      const person = personOf([link]);
      const own = handleOf(first(document, anchors.profileLink));
      return person && person.handle !== own ? { kind: 'view', person } : undefined;
    },
  };
}
