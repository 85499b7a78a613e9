import type { Role } from '../core/person.ts';
import { adultFromLeaving } from '../people/grown-up.ts';
import type { ListedPerson } from '../people/listed.ts';
import type { Use } from './columns.ts';
import { isDay, LONGEST } from './values.ts';

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
  const name = tidy(whole || joined || [one('preferred'), one('preferredSurname')].filter(Boolean).join(' '));
  if (!name) return 'no name';
  if (name.length > LONGEST) return 'too long';
  if (FORMULA.test(name)) return 'formula';
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
  const leaves = /\b(20\d\d)\b/.exec(one('leaves') ?? '')?.[1];
  const adultFrom =
    dayIn(one('adultFrom')) ??
    eighteenth(one('born')) ??
    (leaves && adultFromLeaving(Number(leaves), leftAfter));
  const until = dayIn(one('until'));
  return {
    name,
    role,
    ...(nicknames.length && { nicknames: [...new Set(nicknames)] }),
    ...(profiles.length && { profiles }),
    ...(leaves && role === 'pupil' && { leaves: Number(leaves) }),
    ...(adultFrom && role === 'former-pupil' && { adultFrom }),
    ...(until && role === 'candidate' && { until }),
  };
}

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

/** "01/03/2009", "1.3.2009", "2009-03-01 00:00" as "2009-03-01": days come first in Britain. */
function dayIn(cell: string | undefined): string | undefined {
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(cell ?? '');
  const pad = (n = '') => n.padStart(2, '0');
  const day = parts ? `${parts[3]}-${pad(parts[2])}-${pad(parts[1])}` : (cell ?? '').slice(0, 10);
  return isDay(day) ? day : undefined;
}

function eighteenth(born: string | undefined): string | undefined {
  const day = dayIn(born);
  if (!day) return undefined;
  const grown = `${Number(day.slice(0, 4)) + 18}${day.slice(4)}`;
  return isDay(grown) ? grown : `${grown.slice(0, 4)}-03-01`;
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

/** "(4B)" behind a name is a class. */
function isNickname(nick: string): boolean {
  return nick.length <= LONGEST && /\p{L}{2}/u.test(nick) && !/\d/.test(nick) && !FORMULA.test(nick);
}

function sameWord(nick: string, name: string): boolean {
  return name.toLowerCase().split(' ').includes(nick.toLowerCase());
}
