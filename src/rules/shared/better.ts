import type { Action } from '../../core/action.ts';
import type { Concern } from '../../core/concern.ts';
import type { Told } from '../../core/rule.ts';
import type { School } from '../../core/school.ts';
import type { Lang } from '../../core/text.ts';
import { namedAmong, type Office, whomToTell } from '../../core/whom.ts';

/** "Write by School e-mail or Weduc instead." */
export function bySchoolChannel({ contacts }: School, lang: Lang): string {
  const channels = contacts?.channels?.length ? contacts.channels : undefined;
  const or = lang === 'en' ? 'or' : 'neu';
  const named = channels && inWords(channels, or);
  if (lang === 'en') return `Use ${named ?? 'the school’s e-mail or telephone'} instead.`;
  return `Defnyddiwch ${named ?? 'e-bost neu ffôn yr ysgol'} yn lle hynny.`;
}

/** Who can say yes. */
export function askTheHead({ contacts }: School, lang: Lang): string {
  const name = contacts?.head?.name;
  if (lang === 'en') return `Ask ${name ?? 'the headteacher'} first.`;
  return `Gofynnwch i ${name ?? 'r pennaeth'} yn gyntaf.`.replace('i r ', 'i’r ');
}

/** Whom to tell when it concerns a child. */
export function tellSafeguarding({ contacts }: School, lang: Lang): string {
  const name = contacts?.safeguarding?.name;
  if (lang === 'en') return `Tell ${name ? `${name} (safeguarding)` : 'the designated safeguarding lead'}.`;
  return name ? `Dywedwch wrth ${name} (diogelu).` : 'Dywedwch wrth y person diogelu dynodedig.';
}

/** Whom to tell of it: as the policy says, by the name that the school's file has. */
export function tellOf(
  concern: Concern,
  { pack, school }: Pick<Told, 'pack' | 'school'>,
  lang: Lang,
): string {
  const { who } = whomToTell(concern, pack);
  const named = namedAmong(who, school);
  const office = offices[lang][named?.office ?? who[0] ?? 'head'];
  const name = named?.contact.name;
  if (lang === 'en') return `Tell ${name ? `${name} (${office})` : `the ${office}`}.`;
  return name ? `Dywedwch wrth ${name} (${office}).` : `Dywedwch wrth eich ${office}.`;
}

/** Where the pupil began it, the warning leads on to what happens then. */
export function begunByPupil({ kind }: Action): Concern | undefined {
  return kind === 'accept' ? 'pupil-contact' : undefined;
}

const offices: Record<Lang, Record<Office, string>> = {
  en: { head: 'headteacher', safeguarding: 'safeguarding lead', lineManager: 'line manager' },
  cy: { head: 'pennaeth', safeguarding: 'arweinydd diogelu', lineManager: 'rheolwr llinell' },
};

function inWords(list: readonly string[], or: string): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ${or} ${list.at(-1)}`;
}
