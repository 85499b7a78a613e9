import type { ProfileField, ProfileFieldName } from '../../core/action.ts';
import type { Anchor, Control } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, first, usable } from '../shared/find.ts';
import type { XMap } from './map.ts';

export function editProfile({ anchors }: XMap): Control {
  const fields: [ProfileFieldName, Anchor][] = [
    ['name', anchors.name],
    ['bio', anchors.bio],
    ['location', anchors.place],
    ['website', anchors.website],
  ];
  return {
    what: 'save one’s profile',
    act: 'edit-profile',
    at: (target) => closest(target, anchors.saveProfile),
    read: (button, { document }) => {
      const form = button.closest('[role="dialog"]') ?? document;
      const filled = [
        ...fields.flatMap(([field, anchor]) => filledIn(field, first(form, anchor))),
        ...born(form, anchors),
      ];
      return usable(button) && filled.length ? { kind: 'edit-profile', fields: filled } : undefined;
    },
  };
}

function filledIn(field: ProfileFieldName, input: Element | undefined): ProfileField[] {
  const value = input ? wordsIn(input).trim() : '';
  return value ? [{ field, value }] : [];
}

/** Year, month and day are lists of numbers, whatever the language calls them. */
function born(form: ParentNode, { birthYear, birthMonth, birthDay }: XMap['anchors']): ProfileField[] {
  const chosen = [birthYear, birthMonth, birthDay].map((anchor) => numberIn(first(form, anchor)));
  const [year, month, day] = chosen;
  return year && month && day ? [{ field: 'birthday', value: `${year}-${month}-${day}` }] : [];
}

function numberIn(list: Element | undefined): string | undefined {
  const value = list ? wordsIn(list.querySelector('select') ?? list) : '';
  return /^\d+$/.test(value) ? value.padStart(2, '0') : undefined;
}
