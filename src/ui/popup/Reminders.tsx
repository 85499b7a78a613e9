import { siteNamed } from '../../sites.ts';
import type { Reminder } from '../../staff/reminders.ts';
import { openOwn } from '../ask.ts';
import { dayWords } from '../moment.ts';
import { type Say, useSay } from '../say.ts';
import { reminders as words } from '../words/checkup.ts';

/** What there is to do, a line each; pressing one goes there. */
export function Reminders({ of }: { of: readonly Reminder[] }) {
  const say = useSay();
  const lines = linesOf(of, say);
  if (!lines.length) return undefined;
  return (
    <section aria-labelledby="to-do">
      <h2 id="to-do">{say(words.title)}</h2>
      <Lines of={lines.slice(0, AT_ONCE)} />
      {lines.length > AT_ONCE && (
        <details>
          <summary>{say(words.more, { n: lines.length - AT_ONCE })}</summary>
          <Lines of={lines.slice(AT_ONCE)} />
        </details>
      )}
    </section>
  );
}

/** More would push the rest of the popup out of sight. */
const AT_ONCE = 2;

function Lines({ of }: { of: readonly Line[] }) {
  return (
    <ul class="lines">
      {of.map(({ title, about, at }) => (
        <li key={`${title}${about}`}>
          <button type="button" class="line" onClick={() => void openOwn(`mine.html#${at}`)}>
            <span>
              {title}
              {about && <small>{about}</small>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Line {
  title: string;
  about?: string;
  /** The section of "My settings" that it is done in. */
  at: 'checkup' | 'links' | 'permissions';
}

/** One for each kind: four sites to check on joining are one thing to do. */
function linesOf(reminders: readonly Reminder[], say: Say & { lang: 'en' | 'cy' }): Line[] {
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

function lineOf(reminder: Reminder, say: Say & { lang: 'en' | 'cy' }): Line {
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
