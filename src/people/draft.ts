import { later } from '../core/later.ts';
import type { Span } from '../core/text.ts';
import { spelledBy } from './handles.ts';
import { byWords, type Hit, hits } from './names.ts';
import { ORDINARY } from './ordinary.ts';
import type { Register } from './register.ts';
import { remembering } from './remembering.ts';
import type { Slips } from './stretches.ts';
import { adjoins, isAddress, isComma, readerFor, type Token, type Written, wordsFrom } from './tokens.ts';

export interface Found {
  span: Span;
  hits: readonly Hit[];
}

/**
 * Listed people in running text. Strong: full names, @handles, #forms. Possible: a pupil's first name alone, a
 * title with a surname; those mean nothing without a cue beside them.
 */
export function draftsBy(register: Register): (text: string) => Found[] {
  const read = readerFor(register);
  const called: Called = {
    'as-written': remembering((key) => surely(key, register, 'as-written')),
    'and-slips': remembering((key) => surely(key, register, 'and-slips')),
    first: remembering((name) => hits(register.findOne(`f:${name}`), 'possible')),
    surname: remembering((name) => hits(register.find(`t:${name}`), 'possible')),
  };
  return (text) => {
    const { tokens, tagged } = read(text);
    const named = namedIn(text, tokens, called);
    return tagged ? [...taggedIn(text, register), ...named] : named;
  };
}

/** Who on the list is called what. The same question gets the very same answer, as long as it is remembered. */
type Called = Record<Slips | 'first' | 'surname', (key: string) => readonly Hit[]>;

function surely(key: string, register: Register, slips: Slips): Hit[] {
  return byWords(wordsFrom(key), register, slips).filter((hit) => hit.tier === 'strong');
}

const TAG = later(() => /(?<![\p{L}\p{N}_.])[@#＠＃]([\p{L}\p{M}\p{N}_.]{2,60})/gu);

function taggedIn(text: string, register: Register): Found[] {
  const out: Found[] = [];
  for (const sign of text.matchAll(TAG())) {
    const said = sign[1]!.replace(/\.+$/, '');
    const profile = hits(register.find(`h:${said.toLowerCase()}`), 'strong').map(sure);
    const found = profile.length ? profile : spelledBy(said, register).filter((hit) => hit.tier === 'strong');
    if (found.length) out.push({ span: [sign.index, sign.index + 1 + said.length], hits: found });
  }
  return out;
}

function sure(hit: Hit): Hit {
  return { ...hit, tier: 'strong' };
}

/** A first name, a surname and two words between them at most. */
const WIDEST = 4;

function namedIn(text: string, tokens: readonly Token[], called: Called): Found[] {
  const out: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    // Most words of a draft are neither: nothing begins here.
    if (!token.word.listed && !token.word.capital) continue;
    const found = fullName(text, tokens, at, called);
    if (found) {
      out.push({ span: [token.from, tokens[found.to - 1]!.to], hits: found.hits });
      at = found.to - 1;
      continue;
    }
    const turned = inRegister(text, tokens, at, called);
    if (turned) {
      out.push(turned);
      at++;
      continue;
    }
    const half = halfNamed(text, token, tokens[at + 1], called);
    if (half?.hits.length) out.push(half);
  }
  return out;
}

function fullName(
  text: string,
  tokens: readonly Token[],
  at: number,
  called: Called,
): { to: number; hits: readonly Hit[] } | undefined {
  const first = tokens[at]!.word;
  for (let to = reach(text, tokens, at); to > at + 1; to--) {
    const last = tokens[to - 1]!.word;
    const asWritten = first.listed && last.listed;
    if (!asWritten && !(to === at + 2 && mayBeSlip(first, last))) continue;
    const run = tokens.slice(at, to).map(({ word }) => word);
    const found = called[asWritten ? 'as-written' : 'and-slips'](run.map(({ key }) => key).join(''));
    if (!found.length) continue;
    if (run.every((word) => word.capital)) return { to, hits: found };
    const uncommon = found.filter((hit) => !hit.entry.common);
    if (uncommon.length && !run.every(isOrdinary)) return { to, hits: uncommon };
  }
  return undefined;
}

/** "Smith, Katie", as a register has it. In "Smith, Katie Price" and "Katie, Smith and others" it parts people. */
function inRegister(text: string, tokens: readonly Token[], at: number, called: Called): Found | undefined {
  const [surname, first, after] = tokens.slice(at, at + 3);
  if (!surname || !first || !isComma(text, surname, first)) return undefined;
  if (!isPart(surname.word) || !isPart(first.word)) return undefined;
  if (after?.word.capital && adjoins(text, first, after)) return undefined;
  if (!called.surname(joined(surname.word)).length) return undefined;
  const found = called['as-written'](first.word.key + surname.word.key);
  return found.length ? { span: [surname.from, first.to], hits: found } : undefined;
}

function isPart(word: Written): boolean {
  return word.listed && word.capital;
}

/** How far a name that begins here may go. */
function reach(text: string, tokens: readonly Token[], at: number): number {
  const most = Math.min(tokens.length, at + WIDEST);
  let to = at + 1;
  while (to < most && adjoins(text, tokens[to - 1]!, tokens[to]!)) {
    if (to > at + 1 && !mayStandBetween(tokens[to - 1]!.word)) break;
    to++;
  }
  return to;
}

/** A misspelt name is looked for only where it stands like a name. */
function mayBeSlip(first: Written, last: Written): boolean {
  if (!first.capital || !last.capital) return false;
  return first.listed ? last.length > 5 : last.listed && first.length > 5;
}

function mayStandBetween(word: Written): boolean {
  return word.capital || word.listed || word.particle;
}

function isOrdinary(word: Written): boolean {
  return word.words.every((w) => ORDINARY.has(w.text));
}

function halfNamed(text: string, token: Token, next: Token | undefined, called: Called): Found | undefined {
  const { word, from, to } = token;
  if (!word.capital) return undefined;
  if (isAddress(word.bare)) {
    if (!next?.word.capital || !next.word.listed || !adjoins(text, token, next)) return undefined;
    return { span: [from, next.to], hits: called.surname(joined(next.word)) };
  }
  return word.listed ? { span: [from, to], hits: called.first(joined(word)) } : undefined;
}

function joined({ words }: Written): string {
  return words.map((w) => w.text).join('');
}
