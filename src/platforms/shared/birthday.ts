import type { ProfileField } from '../../core/action.ts';
import { tidy } from './labels.ts';

/** A birth date is set in two or three lists, one of them of years: day, month and year as they stand there. */
export function birthdayIn(place: Element): ProfileField | undefined {
  const lists = [
    ...place.querySelectorAll('select, [role="combobox"]:not(input), div[aria-haspopup="listbox"]'),
  ].map(chosen);
  const isDate = lists.length > 1 && lists.length < 4 && lists.some((value) => /^(19|20)\d\d$/.test(value));
  return isDate ? { field: 'birthday', value: lists.join(' ') } : undefined;
}

function chosen(list: Element): string {
  return tidy(
    'selectedOptions' in list
      ? ((list as HTMLSelectElement).selectedOptions[0]?.text ?? '')
      : (list.textContent ?? ''),
  );
}
