import type { Composer } from '../../core/platform.ts';
import { closest } from '../shared/find.ts';
import type { FacebookMap } from './map.ts';

/** Looking somebody up. */
export function searchBox(map: FacebookMap): Composer {
  return {
    what: 'search Facebook',
    act: 'search',
    at: (target) => closest(target, map.anchors.search),
    sends: ['Enter'],
    read(box) {
      const query = 'value' in box && typeof box.value === 'string' ? box.value.trim() : '';
      return query ? { kind: 'search', query } : undefined;
    },
  };
}
