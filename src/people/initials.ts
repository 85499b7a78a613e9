import { type Hit, hits } from './names.ts';
import type { Register } from './register.ts';
import { variantsOf } from './variants.ts';
import type { Word } from './words.ts';

/** "Katie S." and "K. Smith": possible, and the first of them never speaks alone. */
export function byInitials(words: readonly Word[], register: Register): Hit[] {
  const letters = words.map((w) => w.text.length === 1);
  if (DOUBLE.test(words[0]!.text)) letters[0] = true;
  const initials = letters.lastIndexOf(true);
  if (letters[0]) {
    const from = letters.indexOf(false);
    if (from < 0) return [];
    const surnames = new Set([joined(words.slice(from)), words.at(-1)!.text]);
    return [...surnames].flatMap((name) => hits(register.find(`j:${words[0]!.text[0]}|${name}`), 'possible'));
  }
  const last = words.at(-1)!.text;
  if (/^ma?c[a-z]$/.test(last)) {
    const cut = register.find(`c:${joined(words.slice(0, -1))}|${last}`);
    return hits(cut, 'possible').map((hit) => ({ ...hit, half: true }));
  }
  if (initials !== words.length - 1) return byInitialsInOne(words, register);
  const first = joined(words.slice(0, firstNameEnd(words)));
  const letter = words.at(-1)!.text;
  const forward = [...new Set([first, joined(words.slice(0, -1)), ...variantsOf(first)])].map(
    (name) => `i:${name}|${letter}`,
  );
  const halves = forward.flatMap((word) => hits(register.find(word), 'possible'));
  return [
    ...halves.map((hit) => ({ ...hit, half: true })),
    ...hits(register.find(`j:${letter}|${first}`), 'possible'),
  ];
}

/** "JP Macapagal", "Shanique BH", "hamza ch". */
function byInitialsInOne(words: readonly Word[], register: Register): Hit[] {
  const [first, last] = [words[0]!.text, words.at(-1)!.text];
  const found: Hit[] = [];
  if (IN_ONE.test(first))
    found.push(...hits(register.find(`j:${first}|${joined(words.slice(1))}`), 'possible'));
  if (!IN_ONE.test(last)) return found;
  const called = joined(words.slice(0, -1));
  const asked = DOUBLE.test(last)
    ? [called, ...variantsOf(called)].map((name) => `i:${name}|${last[0]}`)
    : [`i:${called}|${last}`];
  const halves = asked.flatMap((word) => hits(register.find(word), 'possible'));
  return [...found, ...halves.map((hit) => ({ ...hit, half: true }))];
}

const IN_ONE = /^[a-z]{2,3}$/;

/** Two letters that are one sound: "Ll. Hopcyn", "Gh. Popescu". */
const DOUBLE = /^(?:ch|dd|ff|ll|rh|th|gh|sh|sz|cz|zh|kh|ph|ts)$/;

/** Where the first name ends: a hyphen may bind two words to one. */
function firstNameEnd(words: readonly Word[]): number {
  let end = 1;
  while (words[end]?.glued && words[end]!.text.length > 1) end++;
  return end;
}

function joined(words: readonly Word[]): string {
  return words.map((w) => w.text).join('');
}
