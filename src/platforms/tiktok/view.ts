import type { Control } from '../../core/platform.ts';
import { nearest } from '../shared/find.ts';
import { account } from './account.ts';
import type { TikTokMap } from './map.ts';
import { handleOf, personOf } from './person.ts';

/** Opening a profile, by any link to it but the way to one’s own. */
export function view(map: TikTokMap): Control {
  const { anchors } = map;
  const signedIn = account(map);
  return {
    what: 'open somebody’s profile',
    act: 'view',
    at: (target) => {
      const pressed = nearest(target, anchors.pressable);
      return pressed && handleOf(pressed) ? pressed : undefined;
    },
    read: (link, page) => {
      const person = personOf([link]);
      const me = signedIn(page);
      const own = typeof me === 'object' && me.handle === person?.handle;
      return person && !own ? { kind: 'view', person } : undefined;
    },
  };
}
