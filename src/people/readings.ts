import { upright } from './alphabets.ts';
import { normalForms } from './normal.ts';
import { bracketsOut, type Word, wordsOf } from './words.ts';

/** The ways a display name may be read: brackets, digits for letters, stretched letters, letters set apart. */
export function readingsOf(shown: string): Word[][] {
  const out = new Map<string, Word[]>();
  const add = (normal: string) => {
    const words = wordsOf(normal).slice(0, MOST);
    if (words.length) out.set(words.map((w) => (w.glued ? '-' : ' ') + w.text).join(''), words);
  };
  const turned = upright(shown.slice(0, LONGEST));
  for (const normal of [...normalForms(shown.slice(0, LONGEST)), ...(turned ? [turned] : [])]) {
    const { name, inside } = bracketsOut(normal.replace(INSIDE_WORD, 'c'));
    for (const text of [name, ...(inside.length ? [normal] : []), ...apart(name), ...undecorated(name)]) {
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
/** "Ni(k": a bracket as a letter, and no other to close it. */
const INSIDE_WORD = /(?<=[a-z\d@$!])[(<](?=[a-z\d@$!])(?!.*[)>])/g;

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
  const all = text.replace(/[0-9@$!|+]/g, (c) => LEET[c] ?? c);
  return [mixed, ...withEls(text.replace(inWord, (word) => word.replace(/[^a-z1!]/g, plainly))), all];
}

const plainly = (sign: string) => LEET[sign] ?? sign;

/** 1 and ! are i or l: each sign throughout, or, where they are few, each for itself ("W1ll1am"). */
function withEls(text: string): string[] {
  const signs = text.match(/[1!]/g)?.length ?? 0;
  const throughout = ['ii', 'il', 'li', 'll'].map(([one, mark]) =>
    text.replace(/[1!]/g, (sign) => (sign === '1' ? one! : mark!)),
  );
  if (signs > 4) return throughout;
  const each = Array.from({ length: 2 ** signs }, (_, choice) => {
    let at = 0;
    return text.replace(/[1!]/g, () => ((choice >> at++) & 1 ? 'l' : 'i'));
  });
  return [...new Set([...throughout, ...each])];
}

/** "xX Katie Smith Xx", "Katie Smith Official": what people hang around a name, where a name is left without it. */
function undecorated(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const left = words.filter((word) => !DECORATION.test(word.replace(/[^a-z]/g, '')));
  return left.length > 1 && left.length < words.length ? [left.join(' ')] : [];
}

const DECORATION =
  /^(?:x+|x+o+|official|lil|real|private|priv|backup|spam|new|the|only|aka|acc|account|main|alt|insta|ig|snap|sc|tiktok|yt|fan|page|xox+o*)$/;

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
