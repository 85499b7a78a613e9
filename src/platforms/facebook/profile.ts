import type { Action, ProfileField, ProfileFieldName } from '../../core/action.ts';
import type { Page } from '../../core/platform.ts';
import { around, every, first } from '../shared/find.ts';
import { isOne, nameOf } from '../shared/labels.ts';
import type { FacebookMap } from './map.ts';

/** What a section of the own profile is about, by its part of the address: the same in every language. */
const SECTIONS: readonly (readonly [section: RegExp, fields: readonly ProfileFieldName[]])[] = [
  [/work_and_education/, ['employer', 'jobTitle', 'location']],
  [/work/, ['employer', 'jobTitle', 'location']],
  [/education/, ['education']],
  [/contact/, ['contact']],
  [/personal_details|places|living/, ['location']],
  [/names|details/, ['name']],
  [/intro|bio|directory|about/, ['bio']],
];

const LABELLED = ['employer', 'jobTitle', 'education', 'location'] as const;

/** Saving a panel of the own profile: every field in it that has words. */
export function editOf(button: Element, page: Page, map: FacebookMap): Action | undefined {
  const section = sectionOf(page);
  for (const place of around(button)) {
    const fields = every(place, map.anchors.field).filter(
      (f) => !f.closest('[role="banner"], [role="search"]'),
    );
    if (!fields.length) continue;
    if (!section && !first(place, map.anchors.bio)) return undefined;
    const read = fields.flatMap((field, i) => fieldOf(field, i, section ?? ['bio'], map));
    return read.length ? { kind: 'edit-profile', fields: read } : undefined;
  }
  return undefined;
}

export function sectionOf({ url }: Page): readonly ProfileFieldName[] | undefined {
  const at = `${url.searchParams.get('sk') ?? ''} ${url.pathname.split('/').slice(2).join('/')}`;
  return /directory_|about/.test(at) ? SECTIONS.find(([section]) => section.test(at))?.[1] : undefined;
}

/** By its label where we know the word, else by its turn in the panel. */
function fieldOf(
  field: Element,
  turn: number,
  section: readonly ProfileFieldName[],
  map: FacebookMap,
): ProfileField[] {
  const value = 'value' in field && typeof field.value === 'string' ? field.value.trim() : '';
  if (!value) return [];
  const named = LABELLED.find((name) => isOne(nameOf(field), map.labels[name]));
  const guessed = field.tagName === 'TEXTAREA' ? 'bio' : (section[turn] ?? section.at(-1) ?? 'bio');
  return [{ field: named ?? guessed, value }];
}
