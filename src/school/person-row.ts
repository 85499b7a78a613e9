import type { Role } from '../core/person.ts';
import { adultFromLeaving } from '../people/grown-up.ts';
import type { ListedPerson } from '../people/listed.ts';
import type { Use } from './columns.ts';
import { dayIn, eighteenth, yearIn } from './days-written.ts';
import { LONGEST } from './values.ts';

/** Why a row gave nobody. One word alone would stop half the country. */
export type Unread = 'no name' | 'one word' | 'no letters' | 'too long' | 'formula';

/** The person in one row, or why there is none. */
export function personIn(
  cells: readonly (readonly [Use, string])[],
  role: Role,
  leftAfter?: number,
): ListedPerson | Unread {
  const all = (use: Use) => cells.filter(([u, text]) => u === use && text).map(([, text]) => asText(text));
  const one = (use: Use) => all(use)[0];
  const { name: whole, called } = turned(one('name') ?? '');
  const surname = one('surname');
  const joined = [one('forename'), one('middle'), surname].filter(Boolean).join(' ');
  const written = tidy(
    whole || joined || [one('preferred'), one('preferredSurname')].filter(Boolean).join(' '),
  );
  if (!written) return 'no name';
  const name = unmarked(written);
  // Without the numbers before it, "1+1 @x" is one as well.
  if ([written, name].some((words) => FORMULA.test(words))) return 'formula';
  if (name.length > LONGEST || name.split(' ').length > MOST_WORDS) return 'too long';
  if (!/\p{L}/u.test(name)) return 'no letters';
  if (!/\p{L}\S*[\s-]+\S*\p{L}/u.test(name)) return 'one word';

  const preferred = one('preferred');
  const nicknames = [
    ...(called ? [called] : []),
    ...(preferred ? [tidy(preferred)] : []),
    ...all('nickname').flatMap((cell) => cell.split(/[;,/]/).map(tidy)),
    ...(one('preferredSurname')
      ? [tidy(`${preferred ?? one('forename') ?? ''} ${one('preferredSurname')}`)]
      : []),
  ].filter((nick) => isNickname(nick) && !sameWord(nick, name));
  const profiles = profilesIn(all, one('profiles'));
  const leaves = yearIn(one('leaves') ?? '');
  const adultFrom =
    dayIn(one('adultFrom')) ?? eighteenth(one('born')) ?? (leaves && adultFromLeaving(leaves, leftAfter));
  const until = dayIn(one('until'));
  return {
    name,
    role,
    ...(nicknames.length && { nicknames: [...new Set(nicknames)] }),
    ...(profiles.length && { profiles }),
    ...(leaves && role === 'pupil' && { leaves }),
    ...(adultFrom && role === 'former-pupil' && { adultFrom }),
    ...(until && role === 'candidate' && { until }),
  };
}

/** More is a sentence. */
const MOST_WORDS = 8;

/** What a sheet would work out, or a program run; no name has these signs. */
const FORMULA = /^[=+@]|[=<>{}|\\]|:\/\//;

/** "Smith, Katie (Kit)" is Katie Smith, called Kit. */
function turned(cell: string): { name: string; called?: string } {
  const called = /[("“]([^()"“”]+)[)"”]/.exec(cell)?.[1]?.trim();
  const plain = cell.replace(/[("“][^()"“”]*[)"”]/g, ' ');
  const [before = '', ...after] = plain.split(',');
  return { name: after.length ? `${after.join(' ')} ${before}` : plain, called };
}

function profilesIn(all: (use: Use) => string[], listed: string | undefined): string[] {
  const written = (listed ?? '').split(/[\s;,]+/).filter((p) => /^[a-z]+:\S+$/.test(p));
  const sites = (['facebook', 'instagram', 'tiktok', 'x'] as const).flatMap((site) =>
    all(site)
      .map((cell) =>
        cell
          .replace(/^https?:\/\/[^/]+\//, '')
          .replace(/^@/, '')
          .replace(/[/?].*$/, ''),
      )
      .filter((handle) => /^[^\s:]{1,200}$/.test(handle))
      .map((handle) => `${site}:${handle}`),
  );
  return [...new Set([...written, ...sites])].filter((profile) => profile.length <= LONGEST).slice(0, 50);
}

/** ="0042" is how sheets keep a text from being read as a number. */
function asText(cell: string): string {
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
}

function tidy(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without what stands around a name in a list: its number, a class, a quote that never closed. */
function unmarked(name: string): string {
  const bare = tidy(
    name.replace(/^[-•*"“”\s]+(?=\p{L})|["“”]+$/gu, '').replace(/(?<!\S)\S*\d\S*(?!\S)/g, ' '),
  );
  return /\p{L}/u.test(bare) ? bare : name;
}

/** "(4B)" behind a name is a class. */
function isNickname(nick: string): boolean {
  return nick.length <= LONGEST && /\p{L}{2}/u.test(nick) && !/\d/.test(nick) && !FORMULA.test(nick);
}

function sameWord(nick: string, name: string): boolean {
  return name.toLowerCase().split(' ').includes(nick.toLowerCase());
}
