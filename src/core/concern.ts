/** What may have happened, as "Report a concern" has a path for. */
export const CONCERNS = [
  'pupil-contact',
  'closeness',
  'child',
  'grooming',
  'images',
  'bullying',
  'page-abuse',
  'colleague',
  'working-day',
  'under-13',
  'disclosure',
] as const;
export type Concern = (typeof CONCERNS)[number];
