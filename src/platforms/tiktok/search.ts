import type { Action } from '../../core/action.ts';
import type { Composer, Control } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, first, usable } from '../shared/find.ts';
import type { TikTokMap } from './map.ts';

export function searchBox({ anchors }: TikTokMap): Composer {
  return {
    what: 'search the site',
    act: 'search',
    at: (target) => closest(target, anchors.search),
    sends: ['Enter'],
    read: search,
  };
}

export function searchButton({ anchors }: TikTokMap): Control {
  return {
    what: 'search the site',
    act: 'search',
    at: (target) => closest(target, anchors.searchButton),
    read: (button) => {
      const box = first(button.closest('form') ?? button.ownerDocument, anchors.search);
      return box && usable(button) ? search(box) : undefined;
    },
  };
}

function search(box: Element): Action | undefined {
  const query = wordsIn(box).trim();
  return query ? { kind: 'search', query } : undefined;
}
