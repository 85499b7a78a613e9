import type { Action, ProfileField } from '../../core/action.ts';
import type { Control, Page } from '../../core/platform.ts';
import { first, usable } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
import type { InstagramMap } from './map.ts';

const FIELDS = ['bio', 'name', 'website', 'contact'] as const;

/** Saving the own profile, on the page that is for nothing else. */
export function profileButton(map: InstagramMap): Control {
  return pressOn(map.anchors.button)(
    'save the own profile',
    'edit-profile',
    (button) => !button.querySelector('svg, img'),
    (control, page) => editOf(control, page, map),
  );
}

function editOf(control: Element, page: Page, map: InstagramMap): Action | undefined {
  if (!page.url.pathname.startsWith('/accounts/edit')) return undefined;
  const place = control.closest('form') ?? control.closest('main, [role="main"]');
  const bio = place && first(place, map.anchors.bio);
  if (!place || !bio || !(says(control, map.labels.save) || isLast(control, place, map))) return undefined;
  const fields = FIELDS.flatMap((field): ProfileField[] => {
    const box = first(place, map.anchors[field]);
    const value = box && 'value' in box && typeof box.value === 'string' ? box.value.trim() : '';
    return value ? [{ field, value }] : [];
  });
  return fields.length ? { kind: 'edit-profile', fields } : undefined;
}

/** "Submit" closes the form; what comes before it opens lists and pictures. */
function isLast(button: Element, place: Element, map: InstagramMap): boolean {
  const buttons = [...place.querySelectorAll(map.anchors.button.find.join())];
  return buttons.filter((b) => usable(b) && !b.querySelector('svg, img')).at(-1) === button;
}
