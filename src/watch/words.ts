import type { Lang } from '../core/text.ts';

/** The few sentences that the page side says by itself; the worker may be gone when they are needed. */
export const words = {
  en: {
    pressAgain: 'Go ahead: press it once more within 30 seconds.',
    checkedPressAgain: 'Checked, nothing to say. Press the key once more.',
    notChecked: 'Lanyard could not check this in time. It went ahead unchecked.',
    notCheckedPressAgain: 'Lanyard could not check this in time. Press the key once more to go ahead.',
    heldUnchecked:
      'Lanyard could not check this in time, and a pupil could be at the other end. It was held: please try again.',
    reload: 'Lanyard was updated. Please reload this page to stay protected.',
  },
  cy: {
    pressAgain: 'Ewch ymlaen: pwyswch unwaith eto o fewn 30 eiliad.',
    checkedPressAgain: "Wedi gwirio, dim byd i'w ddweud. Pwyswch y fysell unwaith eto.",
    notChecked: 'Ni allodd Lanyard wirio hyn mewn pryd. Aeth ymlaen heb ei wirio.',
    notCheckedPressAgain:
      'Ni allodd Lanyard wirio hyn mewn pryd. Pwyswch y fysell unwaith eto i fynd ymlaen.',
    heldUnchecked:
      'Ni allodd Lanyard wirio hyn mewn pryd, a gallai disgybl fod ar y pen arall. Cafodd ei ddal: rhowch gynnig arall arni.',
    reload: 'Cafodd Lanyard ei ddiweddaru. Ail-lwythwch y dudalen hon i aros dan warchodaeth.',
  },
} as const satisfies Record<Lang, Record<string, string>>;

export type Sentence = keyof (typeof words)['en'];
