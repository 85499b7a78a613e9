import type { Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { around, closest, first } from '../shared/find.ts';
import { tidy } from '../shared/labels.ts';
import type { XMap } from './map.ts';
import { personIn } from './person.ts';

/** What hangs below a box: names to tag in a picture, people and words to search for. Names for a text are left to the text. */
export function suggestions(map: XMap): Control[] {
  const { anchors } = map;
  const at = (target: Element) => closest(target, anchors.suggestion);
  const searched = (row: Element, page: Page) => isOfSearch(row, page, map);
  return [
    {
      what: 'tag somebody in a picture',
      act: 'tag',
      at,
      read: (row, page) => {
        const person = /^\/compose\/\w+\/tags/.test(page.url.pathname) ? personIn(row, map) : undefined;
        return person && { kind: 'tag', person };
      },
    },
    {
      what: 'open a profile that the search suggests',
      act: 'view',
      at,
      read: (row, page) => {
        const person = searched(row, page) ? personIn(row, map) : undefined;
        return person && { kind: 'view', person };
      },
    },
    {
      what: 'search for what the site suggests',
      act: 'search',
      at,
      read: (row, page) => {
        const query = searched(row, page) && !personIn(row, map) ? tidy(wordsIn(row)) : '';
        return query ? { kind: 'search', query } : undefined;
      },
    },
  ];
}

/** The list of the search field: it names its list, as the boxes for posts name theirs; or else it is the box nearest to it. */
function isOfSearch(row: Element, { document }: Page, { anchors }: XMap): boolean {
  const list = closest(row, anchors.suggestions);
  const search = first(document, anchors.search);
  if (!list || !search) return false;
  const named = search.getAttribute('aria-owns') ?? search.getAttribute('aria-controls');
  if (list.id) return named === list.id;
  const near = [...around(list)].find((place) => first(place, anchors.search) ?? first(place, anchors.box));
  return Boolean(near && first(near, anchors.search) && !first(near, anchors.box));
}
