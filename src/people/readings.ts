import { normalForms } from './normal.ts';
import { bracketsOut, type Word, wordsOf } from './words.ts';

/** The ways a display name may be read: brackets, digits for letters, stretched letters, letters set apart. */
export function readingsOf(shown: string): Word[][] {
  const out = new Map<string, Word[]>();
  const add = (normal: string) => {
    const words = wordsOf(normal).slice(0, MOST);
    if (words.length) out.set(words.map((w) => (w.glued ? '-' : ' ') + w.text).join(''), words);
  };
  for (const normal of normalForms(shown.slice(0, LONGEST))) {
    const { name, inside } = bracketsOut(normal);
    for (const text of [name, ...(inside.length ? [normal] : []), ...apart(name)]) {
      add(text);
      for (const plain of lettersForDigits(text)) add(plain);
      add(text.replace(/(?<=[a-z]{2})\d+(?![a-z\d])/g, ''));
      for (const short of unstretched(text)) add(short);
    }
  }
  const camel = shown
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  if (camel !== shown && out.size && [...out.values()].every((words) => words.length === 1)) {
    for (const normal of normalForms(camel)) add(normal);
  }
  return [...out.values()];
}

/** A name that goes on for longer is no name. */
const LONGEST = 120;
const MOST = 6;

const LEET: Record<string, string> = {
  0: 'o',
  1: 'i',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};

/** "K4t13 5m1th": a second reading, never the only one, for "Class 4b" is no word. */
function lettersForDigits(text: string): string[] {
  const inWord = /(?=[^\s]*[a-z])[a-z0-9@$!|+]*[0-9@$!|+][a-z0-9@$!|+]*/g;
  const mixed = text.replace(inWord, (word) => word.replace(/[^a-z]/g, (c) => LEET[c] ?? c));
  if (mixed === text) return [];
  const asL = text.replace(inWord, (word) =>
    word.replace(/[^a-z]/g, (c) => (c === '1' || c === '!' ? 'l' : (LEET[c] ?? c))),
  );
  const all = text.replace(/[0-9@$!|+]/g, (c) => LEET[c] ?? c);
  return [mixed, asL, all];
}

/** "Katieeee": three of the same are one or two. */
function unstretched(text: string): string[] {
  if (!/([a-z])\1\1/.test(text)) return [];
  return [text.replace(/([a-z])\1\1+/g, '$1'), text.replace(/([a-z])\1\1+/g, '$1$1')];
}

/** "K a t i e  S m i t h": single letters, words parted by wider gaps. */
function apart(text: string): string[] {
  const words = text.split(/[\s.·•_-]+/).filter(Boolean);
  if (words.length < 5 || words.filter((w) => w.length === 1).length < words.length - 1) return [];
  return [
    text
      .replace(/\s{2,}/g, '\n')
      .replace(/[ .·•_-]/g, '')
      .replace(/\n/g, ' '),
  ];
}
