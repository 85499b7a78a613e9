/**
 * Where the words of a text stand, letter by letter: a regular expression that knows all letters of the world takes
 * five times as long, and a draft is read at every pause. `sum` is the same for the same word, and seldom for another.
 * Answers whether there was an @ or a # as well.
 */
export function eachWord(text: string, found: (from: number, to: number, sum: number) => void): boolean {
  const end = text.length;
  let tagged = false;
  let free = true;
  for (let at = 0; at < end; ) {
    let code = text.charCodeAt(at);
    let kind = kinds[code] || kindAt(text, at);
    if (kind === LETTER && free) {
      const from = at;
      let sum = 0;
      do {
        sum = Math.imul(sum ^ code, 0x01000193);
        at += code < HALVES ? 1 : widthAt(text, at);
        if (at >= end) break;
        code = text.charCodeAt(at);
        kind = kinds[code] || kindAt(text, at);
      } while (kind <= WITHIN);
      found(from, at, sum);
    } else {
      // Nothing begins in the middle of a word, a number, a handle.
      free = kind === WITHIN || kind === APART;
      if (kind === SIGN) tagged = true;
      at += code < HALVES ? 1 : widthAt(text, at);
    }
  }
  return tagged;
}

/** What goes on within a word comes first. */
const LETTER = 1;
const DIGIT = 2;
/** An accent, an apostrophe, a hyphen, a letter that is not seen. */
const WITHIN = 3;
const SIGN = 4;
const LINE = 5;
const APART = 6;

/** By code. Zero: not asked yet, or half of a letter. */
const kinds = new Uint8Array(0x10000);

/** Letters beyond the first 65,536 are written as two halves, with codes from here on. */
const HALVES = 0xd800;

function kindAt(text: string, at: number): number {
  const code = text.codePointAt(at)!;
  const kind = kindOf(String.fromCodePoint(code));
  if (code < HALVES) kinds[code] = kind;
  return kind;
}

function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function kindOf(sign: string): number {
  if (/[\p{L}\u{1f130}-\u{1f189}]/u.test(sign)) return LETTER;
  if (/\p{N}/u.test(sign)) return DIGIT;
  if (/[\p{M}\p{Cf}'’-]/u.test(sign)) return WITHIN;
  if (/[@#＠＃]/u.test(sign)) return SIGN;
  return sign === '_' ? LINE : APART;
}
