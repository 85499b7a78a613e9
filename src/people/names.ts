import type { Tier } from '../core/person.ts';
import type { Entry } from './block.ts';
import { HONOURING } from './dresses.ts';
import { byInitials } from './initials.ts';
import { isFirstName, isNameOfItsOwn, isOwn } from './known.ts';
import type { Register } from './register.ts';
import { fondOf, isCut } from './short-forms.ts';
import { soundAlike } from './sound.ts';
import { isOtherEnding, isOtherSound, type Slips, type Stretch, stretchesOf } from './stretches.ts';
import { isSyllableSurname } from './surname-first.ts';
import { isWholeName, variantsOf } from './variants.ts';
import { PARTICLES, type Word } from './words.ts';

export interface Hit {
  entry: Entry;
  tier: Tier;
  /** Only a first name and an initial were written. */
  half?: boolean;
}

/** Who on the list may be called this. */
export function byWords(words: readonly Word[], register: Register, slips: Slips = 'and-slips'): Hit[] {
  if (words.length === 1) return hits(register.find(`m:${words[0]!.text}`), 'strong');
  return [...byPairs(words, register, slips), ...byInitials(words, register)];
}

/** What a record is sure of and what the asking is sure of: the lesser counts. */
export function hits(entries: readonly Entry[], most: Tier): Hit[] {
  return entries.map((entry) => ({ entry, tier: isWhole(entry) ? most : 'possible' }));
}

/** The name itself, not a part of it. */
export function isWhole({ dress }: Entry): boolean {
  return dress === 'name' || dress === 'middled';
}

/** Every stretch as a first name with every other as a surname. */
function byPairs(words: readonly Word[], register: Register, slips: Slips): Hit[] {
  const stretches = stretchesOf(words, register, slips);
  const found: Hit[] = [];
  for (const given of stretches) {
    for (const surname of stretches) {
      const whole = given === surname ? undefined : wholeness(given, surname, words);
      if (!whole) continue;
      const hits = byPair(given, surname, whole, register);
      found.push(...(whole === 'with-middle' ? sameMiddle(hits, given, surname, words, register) : hits));
    }
  }
  return found;
}

/**
 * How well a first name and a surname at these places make up all that is written. `part` is a possible person at
 * most, and two such doubts (a part written, a part listed) are none at all.
 */
type Whole = 'whole' | 'turned' | 'with-middle' | 'part';

function wholeness(given: Stretch, surname: Stretch, words: readonly Word[]): Whole | undefined {
  if (given.to > surname.from && surname.to > given.from) return undefined;
  const end = words.length;
  const halved = [given, surname].some(({ from, to }) => words[from]!.glued || words[to]?.glued);
  if (surname.from === 0 && surname.to === given.from && given.to === end)
    return halved ? undefined : 'turned';
  if (given.to > surname.from) return undefined;
  const between = words.slice(given.to, surname.from);
  if (halved) return given.from === 0 || between.length === 0 ? 'part' : undefined;
  if (given.from > 0 || surname.to < end) return undefined;
  if (!between.length) return 'whole';
  return between.some((w) => PARTICLES.has(w.text)) ? 'part' : 'with-middle';
}

/**
 * Who is listed with a middle name too is called by that one, or by its initial: John Mark Reyes is perhaps not John Paul
 * Reyes, and where the first word tells nobody apart (Muhammad, a Chinese surname) certainly not.
 */
function sameMiddle(
  found: readonly Hit[],
  given: Stretch,
  surname: Stretch,
  words: readonly Word[],
  register: Register,
): Hit[] {
  if (!found.some(({ entry }) => entry.dress === 'middled')) return [...found];
  const between = words.slice(given.to, surname.from).map(({ text }) => text);
  const tellsNobodyApart = HONOURING.test(given.text) || isSyllableSurname(given.text);
  if (between.some((text) => text.length === 1 || !(tellsNobodyApart || isWholeName(text))))
    return [...found];
  const lasts = new Set([...surname.same, ...surname.spellings, ...surname.like]);
  for (const { part } of surname.slips()) lasts.add(part);
  const written = between.flatMap((text) => [text, ...variantsOf(text), ...register.near(text)]);
  const theirs = written.flatMap((text) => [...lasts].flatMap((last) => register.find(`n:${text}|${last}`)));
  const isSame = ({ id, role }: Entry) => theirs.some((entry) => entry.id === id && entry.role === role);
  return found.flatMap((hit): Hit[] => {
    if (hit.entry.dress !== 'middled' || isSame(hit.entry)) return [hit];
    return tellsNobodyApart ? [] : [{ ...hit, tier: 'possible' }];
  });
}

function byPair(given: Stretch, surname: Stretch, whole: Whole, register: Register): Hit[] {
  const found: Hit[] = [];
  const ask = (a: string, b: string, most: Tier, listed: 'any' | 'as-named') => {
    const entries = register.find(`n:${a}|${b}`);
    found.push(...hits(listed === 'any' ? entries : entries.filter(asNamed), most));
  };
  const asNamed = (entry: Entry) => isWhole(entry) || (entry.dress === 'bare' && whole !== 'part');
  const sure: Tier = whole === 'part' ? 'possible' : 'strong';
  const firsts = [...given.same, ...given.variants];
  const lasts = [...surname.same, ...surname.spellings];
  const listed = whole === 'whole' ? 'any' : 'as-named';
  for (const a of firsts) for (const b of lasts) ask(a, b, sure, listed);
  if (whole === 'part') return found;
  if (whole === 'whole' && isCut(given.text))
    for (const b of surname.same) found.push(...hits(register.find(`b:${given.text}|${b}`), 'possible'));
  const fond = whole === 'whole' ? fondOf(given.text) : undefined;
  if (fond) for (const b of surname.same) found.push(...hits(register.find(`b:${fond}|${b}`), 'possible'));
  found.push(...byEar(given, surname, listed, register));
  for (const a of firsts) for (const b of surname.like) ask(a, b, 'possible', 'as-named');
  const own = isOwn(given.text);
  for (const { part, tier } of given.slips()) {
    const other = own && !soundAlike(part, given.text);
    if (other && part.length < 7) continue;
    if (part.length > 4 && isOtherSound(part, given.text)) continue;
    const most = other || isOtherEnding(part, given.text) ? 'possible' : tier;
    for (const b of surname.same) ask(part, b, most, 'as-named');
  }
  for (const { part, tier } of surname.slips()) {
    if (isSyllableSurname(surname.text) && isSyllableSurname(part)) continue;
    for (const a of given.same) ask(a, part, whole === 'whole' ? tier : 'possible', 'as-named');
    if (whole !== 'whole' || part.length < 5) continue;
    for (const a of given.variants) ask(a, part, tier, 'as-named');
  }
  return found;
}

/** Names that sound the same. Where either is a name of its own, only perhaps. */
function byEar(given: Stretch, surname: Stretch, listed: 'any' | 'as-named', register: Register): Hit[] {
  if (!given.heard || !surname.heard) return [];
  const sure = !isFirstName(given.text) && !isNameOfItsOwn(surname.text);
  const [first, last] = [given.heard, surname.heard];
  const entries = [...register.find(`s:${first}|${last}`), ...register.find(`n:${first}|${last}`)];
  return hits(
    listed === 'any' ? entries : entries.filter((entry) => isWhole(entry) || entry.dress === 'bare'),
    sure ? 'strong' : 'possible',
  );
}
