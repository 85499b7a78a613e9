import type { Span } from '../core/text.ts';
import { byHandle } from './handles.ts';
import { byWords, type Hit } from './names.ts';
import { normalForm } from './normal.ts';
import type { Register } from './register.ts';
import { variantsOf } from './variants.ts';
import { wordsOf } from './words.ts';

export interface Found {
  span: Span;
  hits: Hit[];
}

/** Listed people in running text: full names, @handles, #forms. */
export function inDraft(text: string, register: Register): Found[] {
  return [...tagged(text, register), ...named(text, register)];
}

function tagged(text: string, register: Register): Found[] {
  const out: Found[] = [];
  for (const sign of text.matchAll(/(?<![\p{L}\p{N}_])[@#＠＃]([\p{L}\p{M}\p{N}_.]{2,60})/gu)) {
    const said = sign[1]!.replace(/\.+$/, '');
    const span: Span = [sign.index, sign.index + 1 + said.length];
    const profile = register.find(`h:${said.toLowerCase()}`);
    const hits: Hit[] = profile.length
      ? profile.map((entry) => ({ entry, tier: 'strong' }))
      : byHandle(said, register)
          .filter((hit) => hit.entry.dress === 'name')
          .map((hit) => ({ ...hit, tier: 'strong' }));
    if (hits.length) out.push({ span, hits });
  }
  return out;
}

interface Token {
  raw: string;
  from: number;
  to: number;
}

function named(text: string, register: Register): Found[] {
  const out: Found[] = [];
  const tokens: Token[] = [];
  for (const word of text.matchAll(WORD))
    tokens.push({ raw: word[0], from: word.index, to: word.index + word[0].length });
  const parts = tokens.map((t) => wordsOf(normalForm(t.raw)));
  const listed = parts.map(
    (words) =>
      words.some(
        (w) => w.text.length > 1 && (register.may(w.text) || variantsOf(w.text).some(register.may)),
      ) ||
      (words.length > 1 && register.may(words.map((w) => w.text).join(''))),
  );
  for (let at = 0; at < tokens.length; at++) {
    if (!listed[at]) continue;
    for (const to of [at + 3, at + 2]) {
      if (to > tokens.length || !listed[to - 1] || !adjoin(text, tokens, at, to)) continue;
      const hits = byWords(parts.slice(at, to).flat(), register).filter(
        (hit) =>
          hit.tier === 'strong' &&
          (!hit.entry.common || tokens.slice(at, to).every((t) => /^\p{Lu}/u.test(t.raw))),
      );
      if (!hits.length) continue;
      out.push({ span: [tokens[at]!.from, tokens[to - 1]!.to], hits });
      at = to - 1;
      break;
    }
  }
  return out;
}

const WORD = /(?<![@#\p{L}\p{N}_])\p{L}[\p{L}\p{M}\p{N}\p{Cf}'’-]*/gu;

/** Nothing but a space between them, or the comma of "Smith, Katie". */
function adjoin(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (!/^[ \t\u00a0]+$/.test(text.slice(tokens[i]!.to, tokens[i + 1]!.from))) return false;
  return true;
}
