import type { Words } from '../../core/text.ts';

export const lost = {
  title: { en: 'Not protected just now', cy: 'Heb ei ddiogelu ar hyn o bryd' },
  since: { en: 'not protected since {day}', cy: 'heb ei ddiogelu ers {day}' },
  about: {
    en: 'The site has changed, and Lanyard cannot see this any more. Everything else is checked as before.',
    cy: 'Mae’r safle wedi newid, ac ni all Lanyard weld hyn mwyach. Mae popeth arall yn cael ei wirio fel o’r blaen.',
  },
} satisfies Record<string, Words>;
