import type { School } from '../core/school.ts';
import { type Span, spansOf } from '../core/text.ts';
import { ALONG, isPlace, PLACE_BEFORE, SHORT_STREETS, STREETS, startsAsPlace } from './place-words.ts';
import { type Form, type Forms, formsOf } from './school-forms.ts';
import { isSchoolLife, KIND_AFTER, KIND_BEFORE } from './school-words.ts';
import { isOtherLetter, isSlipOf, MUTATE } from './slips.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Where a text names the school, in any dress. Places and other schools of the same name are not it. */
export function findSchool(text: string, school: School): Span[] {
  const known = formsOf(school);
  const spans = known.signs.flatMap((sign) => spansOf(text, sign));
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.mark) {
      if (marksSchool(token, at, tokens, known)) spans.push([token.from, token.to]);
      continue;
    }
    const found = nameAt(text, tokens, at, known);
    if (!found) continue;
    spans.push(found.span);
    at = found.next - 1;
  }
  return spans;
}

function nameAt(text: string, tokens: readonly Token[], at: number, known: Forms) {
  let best: { form: Form; next: number } | undefined;
  for (const form of known.forms) {
    const next = fits(form, tokens, at);
    if (next !== undefined && next > (best?.next ?? at)) best = { form, next };
  }
  if (!best) return undefined;
  const { form, next } = best;
  let from = tokens[at]!.from;
  let to = tokens[next - 1]!.to;
  const kind = text.slice(to, to + 90).match(KIND_AFTER)?.[0];
  if (kind && known.otherKind?.test(kind)) return undefined;
  const ysgol = text.slice(Math.max(0, from - 50), from).match(KIND_BEFORE)?.[0];
  if (ysgol) from -= ysgol.length;
  if (kind) to += kind.length;
  const whole = kind !== undefined || ysgol !== undefined || form === known.forms[0];
  if (!whole && isElsewhere(form, tokens, at, next)) return undefined;
  if (!whole && form.common && !hasCue(tokens, at, next)) return undefined;
  return { span: [from, to] as const, next };
}

/** Where the form ends, if it stands at this word. */
function fits(form: Form, tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]!;
  if (form.initials) return initialsAt(form, tokens, at);
  if (first.word === form.key || (form.key.length >= 8 && first.word.startsWith(form.key))) {
    return form.words.length > 1 || first.word === form.key ? at + 1 : undefined;
  }
  let next = at;
  let slipped = false;
  for (let w = 0; w < form.words.length; w++) {
    if (w > 0 && tokens[next]?.word === 'and') next++;
    const token = tokens[next];
    if (!token || token.mark || token.sentence !== first.sentence) return undefined;
    const word = form.words[w]!;
    if (!isSame(token.word, word) && !(w === 0 && isMutated(form, tokens, next))) {
      if (slipped || !isMisspelt(token.word, word, form)) return undefined;
      slipped = true;
    }
    next++;
  }
  return next;
}

function isSame(written: string, word: string): boolean {
  if (written === word || (written === 'saint' && word === 'st')) return true;
  if (SHORT_STREETS[written] === word) return true;
  return word.length > 3 && (written === `${word}s` || word === `${written}s`);
}

/** One letter off. In a word that is the whole name, only when the word is long. */
function isMisspelt(written: string, word: string, form: Form): boolean {
  const least = form.words.length > 1 ? 4 : 7;
  if (word.length < least || !isSlipOf(written, word)) return false;
  return word.length > 4 || !isOtherLetter(written, word);
}

function isMutated(form: Form, tokens: readonly Token[], at: number): boolean {
  const { word, text } = tokens[at]!;
  if (!form.mutated.includes(word) || !MUTATE.has(tokens[at - 1]?.word ?? '')) return false;
  return /^\p{Lu}/u.test(text);
}

function initialsAt(form: Form, tokens: readonly Token[], at: number): number | undefined {
  const { word, text } = tokens[at]!;
  if (word === form.key) {
    const listed = !form.common && form.key.length > 3;
    return listed || text === text.toUpperCase() ? at + 1 : undefined;
  }
  let next = at;
  let spelt = '';
  while (spelt.length < form.key.length && tokens[next]?.word.length === 1) spelt += tokens[next++]!.word;
  return spelt === form.key ? next : undefined;
}

/** A place, a street, a house number: not the school. */
function isElsewhere(form: Form, tokens: readonly Token[], at: number, next: number): boolean {
  const last = tokens[next - 1]!;
  const after = [tokens[next], tokens[next + 1]].map((t) =>
    t?.sentence === last.sentence ? t.word : undefined,
  );
  if (isPlace(after[0], after[1])) return true;
  if (PLACE_BEFORE.has(tokens[at - 1]?.word ?? '')) return true;
  if (!STREETS.has(form.words.at(-1)!)) return false;
  const before = tokens[at - 1];
  if (!before || before.sentence !== last.sentence) return false;
  const street =
    ALONG.has(before.word) ||
    /^(?:\d+\w?|near)$/.test(before.word) ||
    (before.word === 'of' &&
      /^(?:corner|end|top|bottom|length|side|residents?|people|junction|bend)$/.test(
        tokens[at - 2]?.word ?? '',
      ));
  return street && !hasCue(tokens, at, next);
}

/** Is there school life within reach? */
function hasCue(tokens: readonly Token[], at: number, next: number): boolean {
  const { sentence } = tokens[at]!;
  for (let i = Math.max(0, at - 12); i < Math.min(tokens.length, next + 12); i++) {
    if ((i >= at && i < next) || tokens[i]!.sentence !== sentence) continue;
    if (isSchoolLife(tokens[i]!.word, tokens[i + 1]?.word)) return true;
  }
  return false;
}

/** A handle or hashtag that is the school's, or is made of its name. */
function marksSchool(token: Token, at: number, tokens: readonly Token[], known: Forms): boolean {
  const bare = token.word.replaceAll('.', '');
  if (token.mark === '@' && known.handles.has(token.word)) return true;
  for (const form of known.forms) {
    if (form.initials ? form.common : form.key.length < 5) continue;
    const start = form.key.length >= 8 ? bare.indexOf(form.key) : bare.startsWith(form.key) ? 0 : -1;
    if (start < 0) continue;
    const rest = token.text
      .slice(1)
      .replaceAll(/[_.]/g, '')
      .slice(start + form.key.length);
    if (token.mark === '@' && /^\p{L}{1,2}$/u.test(rest)) return false;
    if (rest && known.otherKind?.test(rest.replace(/(?=\p{Lu})/gu, ' ').trim())) return false;
    const school = /^_?(?:primary|school|academy|juniors?|infants?|nursery|ps$|pta|ptfa|college|high)/i.test(
      rest,
    );
    if (startsAsPlace(rest)) return false;
    if (school || !form.common || hasCue(tokens, at, at + 1)) return true;
  }
  return (
    token.mark === '#' && known.forms.some((f) => !f.common && f.key.length >= 10 && isSlipOf(bare, f.key))
  );
}
