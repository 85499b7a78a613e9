import type { ProfileField, ProfileFieldName } from '../../core/action.ts';
import type { Control } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { around, closest, first, usable } from '../shared/find.ts';
import type { TikTokMap } from './map.ts';
import { knowsKey, saysKey } from './words.ts';

export function editProfile(map: TikTokMap): Control {
  return {
    what: 'save one’s profile',
    act: 'edit-profile',
    at: (target) => closest(target, map.anchors.saveProfile) ?? calledSave(target, map),
    read: (button, { document }) => {
      const form = button.closest('[role="dialog"], form') ?? document.querySelector('main') ?? document;
      const fields = [...form.querySelectorAll('input, textarea')].flatMap(field);
      return usable(button) && fields.length ? { kind: 'edit-profile', fields } : undefined;
    },
  };
}

/** By its word beside a bio; where that is unknown, by its place: the last button of a window. */
function calledSave(target: Element, map: TikTokMap): Element | undefined {
  const button = target.closest('button');
  const form = button && [...around(button)].find((block) => block.querySelector('textarea'));
  if (!button || !form) return undefined;
  if (knowsKey(form.ownerDocument, map, ['editprofile_save']))
    return saysKey(button, map, ['editprofile_save']) ? button : undefined;
  const window = first(form, map.anchors.saveProfile) ? null : form.closest('[role="dialog"]');
  return [...(window?.querySelectorAll('button') ?? [])].at(-1) === button ? button : undefined;
}

/** The form names no fields of its own: its one long box is the bio, the short ones are handle and name. */
function field(input: Element): ProfileField[] {
  const name = nameOfField(input);
  const value = wordsIn(input).trim();
  return name && value ? [{ field: name, value }] : [];
}

function nameOfField(input: Element): ProfileFieldName | undefined {
  if (input.tagName === 'TEXTAREA') return 'bio';
  const type = input.getAttribute('type') ?? 'text';
  if (type === 'url') return 'website';
  return type === 'text' ? 'name' : undefined;
}
