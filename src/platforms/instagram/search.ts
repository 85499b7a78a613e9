import type { Composer } from '../../core/platform.ts';
import { closest } from '../shared/find.ts';
import type { InstagramMap } from './map.ts';

/** Looking somebody up. */
export function searchBox(map: InstagramMap): Composer {
  return {
    what: 'search Instagram',
    act: 'search',
    at: (target) => closest(target, map.anchors.search),
    sends: ['Enter'],
    read(box) {
      const query = 'value' in box && typeof box.value === 'string' ? box.value.trim() : '';
      return query ? { kind: 'search', query } : undefined;
    },
  };
}
