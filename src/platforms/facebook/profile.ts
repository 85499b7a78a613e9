import type { Action, ProfileField, ProfileFieldName } from '../../core/action.ts';
import type { Control, Page } from '../../core/platform.ts';
import { birthdayIn } from '../shared/birthday.ts';
import { around, every, first } from '../shared/find.ts';
import { isOne, nameOf, says } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
import { isLast, isStrange } from './box.ts';
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

const LABELLED = ['employer', 'jobTitle', 'education', 'location', 'website', 'contact', 'name'] as const;
const TYPED: Readonly<Record<string, ProfileFieldName>> = {
  url: 'website',
  email: 'contact',
  tel: 'contact',
};

/** "Save" under a panel of the own profile; its editor has no label of its own. */
export function profileButton(map: FacebookMap): Control {
  return pressOn(map.anchors.button)(
    'save the own profile',
    'edit-profile',
    (button) => {
      if (says(button, map.labels.save)) return true;
      const panel = button.closest('form');
      return Boolean(panel && isStrange(button, map.labels.save) && isLast(button, panel, map));
    },
    (control, page) => editOf(control, page, map),
  );
}

/** Every field in the panel that has words. */
function editOf(button: Element, page: Page, map: FacebookMap): Action | undefined {
  const section = sectionOf(page);
  for (const place of around(button)) {
    const all = every(place, map.anchors.field).filter((f) => !f.closest('[role="banner"], [role="search"]'));
    const born = section && birthdayIn(place);
    if (!all.length && !born) continue;
    if (!section && !first(place, map.anchors.bio)) return undefined;
    const fields = [
      ...all.flatMap((field, i) => fieldOf(field, i, section ?? ['bio'], map)),
      ...(born ? [born] : []),
    ];
    return fields.length ? { kind: 'edit-profile', fields } : undefined;
  }
  return undefined;
}

function sectionOf({ url }: Page): readonly ProfileFieldName[] | undefined {
  const at = `${url.searchParams.get('sk') ?? ''} ${url.pathname.split('/').slice(2).join('/')}`;
  return /directory_|about/.test(at) ? SECTIONS.find(([section]) => section.test(at))?.[1] : undefined;
}

/** By its label where we know the word, by its type, else by its turn in the panel. */
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
  return [{ field: named ?? TYPED[field.getAttribute('type') ?? ''] ?? guessed, value }];
}
