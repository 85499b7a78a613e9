import type { Composer } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest } from '../shared/find.ts';
import type { XMap } from './map.ts';

export function search({ anchors }: XMap): Composer {
  return {
    what: 'search the site',
    act: 'search',
    at: (target) => closest(target, anchors.search),
    sends: ['Enter'],
    read: (box) => {
      const query = wordsIn(box).trim();
      return query ? { kind: 'search', query } : undefined;
    },
  };
}
