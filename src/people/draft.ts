import type { Span } from '../core/text.ts';
import { spelledBy } from './handles.ts';
import { byWords, type Hit, hits } from './names.ts';
import { ORDINARY } from './ordinary.ts';
import type { Register } from './register.ts';
import { isAddress, type Token, tokensOf } from './tokens.ts';
import { PARTICLES } from './words.ts';

export interface Found {
  span: Span;
  hits: Hit[];
}

/**
 * Listed people in running text. Strong: full names, @handles, #forms. Possible: a pupil's first name alone, a
 * title with a surname; those mean nothing without a cue beside them.
 */
export function inDraft(text: string, register: Register): Found[] {
  return [...tagged(text, register), ...named(text, register)];
}

const TAG = /(?<![\p{L}\p{N}_.])[@#＠＃]([\p{L}\p{M}\p{N}_.]{2,60})/gu;

function tagged(text: string, register: Register): Found[] {
  const out: Found[] = [];
  for (const sign of text.matchAll(TAG)) {
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

function named(text: string, register: Register): Found[] {
  const out: Found[] = [];
  const tokens = tokensOf(text, register);
  for (let at = 0; at < tokens.length; at++) {
    const found = fullName(tokens, at, register);
    const token = tokens[at]!;
    if (found) {
      out.push({ span: [token.from, tokens[found.to - 1]!.to], hits: found.hits });
      at = found.to - 1;
    } else out.push(...halfNamed(token, tokens[at + 1], register));
  }
  return out;
}

function fullName(
  tokens: readonly Token[],
  at: number,
  register: Register,
): { to: number; hits: Hit[] } | undefined {
  const first = tokens[at]!;
  for (let to = Math.min(tokens.length, at + WIDEST); to > at + 1; to--) {
    const run = tokens.slice(at, to);
    const last = run.at(-1)!;
    const asWritten = first.listed && last.listed;
    if (!asWritten && !mayBeSlip(run)) continue;
    if (!run.slice(0, -1).every((token) => token.adjoins) || !run.slice(1, -1).every(mayStandBetween))
      continue;
    const found = byWords(
      run.flatMap((token) => token.words),
      register,
      asWritten ? 'as-written' : 'and-slips',
    ).filter((hit) => hit.tier === 'strong' && (!hit.entry.common || run.every((t) => t.capital)));
    if (found.length && (run.every((t) => t.capital) || !run.every(isOrdinary))) return { to, hits: found };
  }
  return undefined;
}

/** A misspelt name is looked for only where it stands like a name. */
function mayBeSlip(run: readonly Token[]): boolean {
  const [first, last] = run;
  if (run.length !== 2 || !first!.capital || !last!.capital) return false;
  return first!.listed ? last!.length > 5 : last!.listed && first!.length > 5;
}

function mayStandBetween(token: Token): boolean {
  return token.capital || token.listed || token.words.every((w) => PARTICLES.has(w.text));
}

function isOrdinary(token: Token): boolean {
  return token.words.every((w) => ORDINARY.has(w.text));
}

function halfNamed(token: Token, next: Token | undefined, register: Register): Found[] {
  if (!token.capital) return [];
  if (isAddress(token.raw)) {
    if (!next?.capital || !token.adjoins || !next.listed) return [];
    const found = hits(register.find(`t:${joined(next)}`), 'possible');
    return found.length ? [{ span: [token.from, next.to], hits: found }] : [];
  }
  const found = token.listed ? hits(register.findOne(`f:${joined(token)}`), 'possible') : [];
  return found.length ? [{ span: [token.from, token.to], hits: found }] : [];
}

function joined(token: Token): string {
  return token.words.map((w) => w.text).join('');
}
