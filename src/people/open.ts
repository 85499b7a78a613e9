import type { Match, People, Person } from '../core/person.ts';
import type { Span } from '../core/text.ts';
import { type Entry, viewOf } from './block.ts';
import { draftsBy } from './draft.ts';
import { byHandle } from './handles.ts';
import { loosely } from './loosely.ts';
import { byWords, type Hit } from './names.ts';
import { handleOf } from './profiles.ts';
import { readingsOf } from './readings.ts';
import { type Register, registerOf } from './register.ts';
import { DAY_ZERO, type Sealed } from './seal.ts';
import { secretOf } from './secret.ts';

/** The lists, ready to be asked. A list past its day stays shut; so does what is no list. */
export function openSealed(sealed: readonly Sealed[], key: string, today: Date = new Date()): People {
  const standing = sealed.filter((list) => !isExpired(list, today));
  return openBlocks(
    standing.map((list) => list.block),
    key,
    today,
  );
}

/** As `openSealed`, from the bytes of lists that are not past their day. */
export function openBlocks(lists: readonly Uint8Array[], key: string, today: Date): People {
  const blocks = lists.map(viewOf).filter((block) => block !== undefined);
  const day = Math.floor((today.getTime() - DAY_ZERO) / 86_400_000);
  const register = registerOf(blocks, secretOf(key), day);
  const read = draftsBy(register);
  const told = new WeakMap<readonly Hit[], readonly Match[]>();
  const matchesOf = (hits: readonly Hit[]) => {
    const known = told.get(hits) ?? matches(hits);
    told.set(hits, known);
    return known;
  };
  return {
    ask: (person) => matches(hitsFor(person, register)),
    inText(text) {
      const out: (Match & { span: Span })[] = [];
      for (const { span, hits } of read(text))
        for (const match of matchesOf(hits)) out.push({ ...match, span });
      return out;
    },
  };
}

export function isExpired(list: Pick<Sealed, 'expires'>, today: Date): boolean {
  return list.expires !== undefined && list.expires < today.toISOString().slice(0, 10);
}

/**
 * The profile is the person; where it is not listed, what they call themselves, and what their handle spells. Somebody
 * who applies for a post may be listed already with a profile, as a parent or a former pupil: a candidate is asked for
 * by name all the same.
 */
function hitsFor(person: Person, register: Register): Hit[] {
  const known = byProfile(person, register);
  const called = byName(person, register);
  return known.length ? [...known, ...called.filter(({ entry }) => entry.role === 'candidate')] : called;
}

function byProfile(person: Person, register: Register): Hit[] {
  const hits: Hit[] = [];
  for (const shown of [person.handle, person.id]) {
    const name = shown && handleOf(shown);
    if (!name) continue;
    const word = person.platform ? `p:${person.platform}:${name}` : `h:${name}`;
    for (const entry of register.find(word)) hits.push({ entry, tier: 'strong' });
  }
  return hits;
}

function byName(person: Person, register: Register): Hit[] {
  const hits: Hit[] = [];
  for (const words of readingsOf(person.name ?? '')) {
    hits.push(...byWords(words, register), ...loosely(words, register));
    if (words.length === 1) hits.push(...byHandle(words[0]!.text, register));
  }
  if (person.name && /^\S*[@._\d]\S*$/.test(person.name.trim()))
    hits.push(...byHandle(person.name, register));
  if (person.handle) hits.push(...byHandle(person.handle, register));
  return hits;
}

/** Each listed person once, as sure as can be, strong ones first. */
function matches(hits: readonly Hit[]): Match[] {
  const best = new Map<string, Match>();
  for (const { entry, tier, half } of hits) {
    const key = `${entry.role}:${entry.id.toString(36)}`;
    const before = best.get(key);
    if (before?.tier === 'strong') continue;
    if (before && tier === 'possible' && (half || !before.half)) continue;
    best.set(key, { ...matchOf(entry, tier, key), ...(half && { half }) });
  }
  return [...best.values()].sort((a, b) => Number(b.tier === 'strong') - Number(a.tier === 'strong'));
}

function matchOf(entry: Entry, tier: Match['tier'], key: string): Match {
  const day = entry.day ? new Date(DAY_ZERO + entry.day * 86_400_000).toISOString().slice(0, 10) : undefined;
  const match: Match = { role: entry.role, tier, key };
  if (entry.role === 'former-pupil' && day) match.adultFrom = day;
  if (entry.role === 'candidate' && day) match.until = day;
  if (entry.common) match.common = true;
  return match;
}
