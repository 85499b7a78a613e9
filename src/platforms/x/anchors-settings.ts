import type { Anchor } from '../../core/platform.ts';

/** One’s own profile and account on X. */
export const settings = {
  saveProfile: { what: 'save one’s profile', find: ['[data-testid="Profile_Save_Button"]'], seen: '2026-04' },
  name: { what: 'one’s name', find: ['input[name="displayName"]'], seen: '2026-04' },
  bio: { what: 'about oneself', find: ['textarea[name="description"]'], seen: '2026-04' },
  place: { what: 'where one lives', find: ['input[name="location"]'], seen: '2026-04' },
  website: { what: 'one’s website', find: ['input[name="url"]'], seen: '2026-04' },
  birthYear: {
    what: 'year of birth',
    find: ['[data-testid="ProfileBirthdate_Year_Selector"]'],
    seen: '2026-04',
  },
  birthMonth: {
    what: 'month of birth',
    find: ['[data-testid="ProfileBirthdate_Month_Selector"]'],
    seen: '2026-04',
  },
  birthDay: {
    what: 'day of birth',
    find: ['[data-testid="ProfileBirthdate_Day_Selector"]'],
    seen: '2026-04',
  },
  protect: { what: 'protect one’s posts', find: ['input[name="protected"]'], seen: '2025-07' },
} satisfies Record<string, Anchor>;
