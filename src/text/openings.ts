/** One phrase of a pattern. */
export interface Phrase {
  pattern: string;
  /** For each of its words, as far as this can tell, how it can begin: a text without any such word has not got the phrase. */
  needs: readonly (readonly string[])[];
}

/** So much of a word is looked at; a space after it: the whole word is meant. */
const ENOUGH = 5;
const LETTER = /[a-zß-öø-ÿŵŷ0-9]/;
const WORD = /[a-zß-öø-ÿŵŷ0-9_]+/g;

/** The phrases of a pattern that stands in one line. */
export function phrasesOf(whole: string): readonly Phrase[] {
  return cut(whole, '|').map(phraseOf);
}

/** A pattern is written on many lines, with bars between phrases or without. */
export function inOneLine(lines: string): string {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line)
    .join('|');
}

/** How the words of a text begin, in the measure of what phrases need. */
export function beginningsOf(text: string): string[] {
  const found: string[] = [];
  for (const word of text.match(WORD) ?? []) {
    for (let n = Math.min(ENOUGH, word.length); n > 0; n--) found.push(word.slice(0, n));
    if (word.length < ENOUGH) found.push(`${word} `);
  }
  return found;
}

function phraseOf(pattern: string): Phrase {
  if (!pattern) throw new Error('A pattern with nothing between two bars.');
  const slots = cut(pattern, ' ');
  return { pattern, needs: slots.flatMap((_, i) => needOf(slots, i)) };
}

/** After a space a word begins; after " ?" (it may be none) nobody knows. */
function needOf(slots: readonly string[], i: number): readonly string[][] {
  const slot = slots[i]!;
  if (isRepeated(slot)) return [];
  const openings = openingsOf(isRepeated(slots[i + 1]) ? `${slot}.` : slot);
  return openings ? [openings.map((opening) => opening.slice(0, ENOUGH))] : [];
}

/** What the words that fit can begin with. Undefined: with anything, as far as this can tell. */
function openingsOf(slot: string): string[] | undefined {
  let said = '';
  for (let i = 0; i < slot.length; i++) {
    const sign = slot[i]!;
    const next = slot[i + 1];
    if (LETTER.test(sign) && !isRepeated(next)) said += sign;
    else if (said) return [sign === ' ' && !isRepeated(next) ? `${said} ` : said];
    else if (sign === '(' && /^\(\?<?[!=]/.test(slot.slice(i, i + 4))) i = closing(slot, i);
    else if (sign === '(') return openingsOfGroup(slot, i);
    else return LETTER.test(sign) && next === '?' ? either([sign], openingsOf(slot.slice(i + 2))) : undefined;
  }
  return said ? [`${said} `] : undefined;
}

function openingsOfGroup(slot: string, from: number): string[] | undefined {
  const end = closing(slot, from);
  const ways = cut(slot.slice(from + 1, end).replace(/^\?:/, ''), '|');
  const [times = ''] = /^(?:[?*+]|\{[^}]*\})?/.exec(slot.slice(end + 1)) ?? [];
  const rest = slot.slice(end + 1 + times.length);
  const optional = /^(?:[?*]|\{0)/.test(times);
  if (isRepeated(rest)) return undefined;
  if (optional && ways.every((way) => way.endsWith(' '))) return openingsOf(rest);
  const after = times === '' || times === '?' ? rest : '.';
  const openings = ways.map((way) => openingsOf(way + after)).reduce(either);
  return optional ? either(openings, openingsOf(rest)) : openings;
}

function either(one: string[] | undefined, other: string[] | undefined): string[] | undefined {
  return one && other && [...one, ...other];
}

function isRepeated(next: string | undefined): boolean {
  return next !== undefined && /^[?*+{]/.test(next);
}

/** Cut at this sign where it stands in no group and no class. */
function cut(text: string, at: string): string[] {
  if (!/[([\\]/.test(text)) return text.split(at);
  const pieces: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === at) {
      pieces.push(text.slice(from, i));
      from = i + 1;
    } else i = past(text, i);
  }
  return [...pieces, text.slice(from)];
}

/** The last place of what begins here: an escape, a class, a group, or a sign alone. */
function past(text: string, i: number): number {
  if (text[i] === '\\') return i + 1;
  if (text[i] === '(') return closing(text, i);
  if (text[i] !== '[') return i;
  let end = i + 1;
  while (end < text.length && text[end] !== ']') end += text[end] === '\\' ? 2 : 1;
  return end;
}

function closing(text: string, from: number): number {
  let i = from + 1;
  while (i < text.length && text[i] !== ')') i = past(text, i) + 1;
  return i;
}
