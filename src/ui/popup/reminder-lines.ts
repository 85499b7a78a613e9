import type { Lang } from '../../core/text.ts';
import { siteNamed } from '../../sites.ts';
import type { Reminder } from '../../staff/reminders.ts';
import { dayWords } from '../moment.ts';
import type { Say } from '../say.ts';
import { reminders as words } from '../words/checkup.ts';

export interface Line {
  title: string;
  about?: string;
  /** The section of "My settings" that it is done in. */
  at: 'checkup' | 'links' | 'permissions';
}

/** One for each kind: four sites to check on joining are one thing to do. */
export function linesOf(reminders: readonly Reminder[], say: Say & { lang: Lang }): Line[] {
  const joining = reminders.flatMap((r) =>
    r.about === 'checkup' && r.why === 'joining' ? [r.platform] : [],
  );
  const passwords = reminders.flatMap((r) => (r.about === 'password' ? [r.platform] : []));
  const single = reminders
    .filter((r) => r.about !== 'password' && !(r.about === 'checkup' && r.why === 'joining'))
    .map((r) => lineOf(r, say));
  return [
    ...single,
    ...several(joining, say(words.joiningAll), (site) => say(words.joining, { site })),
    ...several(passwords, say(words.passwords), () => say(words.passwords)),
  ];
}

function several(platforms: readonly string[], title: string, ofOne: (site: string) => string): Line[] {
  const names = platforms.map(siteName);
  if (!names.length) return [];
  if (names.length === 1) return [{ title: ofOne(names[0]!), at: 'checkup' }];
  return [{ title, about: names.join(', '), at: 'checkup' }];
}

function lineOf(reminder: Reminder, say: Say & { lang: Lang }): Line {
  switch (reminder.about) {
    case 'policy':
      return { title: say(reminder.why === 'new' ? words.policyNew : words.policyChanged), at: 'checkup' };
    case 'review':
      return { title: say(words.review, { day: dayWords(reminder.due, say.lang) }), at: 'checkup' };
    case 'checkup': {
      const title = say(reminder.why === 'looser' ? words.looser : words.term, {
        site: siteName(reminder.platform),
      });
      return { title, about: say(words.left, { n: reminder.left }), at: 'checkup' };
    }
    case 'password':
      return { title: say(words.passwords), about: siteName(reminder.platform), at: 'checkup' };
    case 'roundup':
      return { title: say(words.roundup, { handle: reminder.account.handle }), at: 'checkup' };
    case 'ends': {
      const day = dayWords(reminder.until, say.lang);
      const ending = { link: words.linkEnds, permission: words.permissionEnds, professional: words.workEnds };
      return {
        title: say(ending[reminder.what], { day }),
        about: reminder.name,
        at: reminder.what === 'link' ? 'links' : 'permissions',
      };
    }
  }
}

function siteName(platform: string): string {
  return siteNamed(platform)?.name ?? platform;
}
