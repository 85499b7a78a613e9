import { byWords, type Hit } from './names.ts';
import { normalForm } from './normal.ts';
import type { Register } from './register.ts';
import type { Word } from './words.ts';

/** Who on the list a handle may spell: katie_smith2010, thekatiesmith, smithkatie. Never more than possible. */
export function byHandle(handle: string, register: Register): Hit[] {
  const hits: Hit[] = [];
  for (const words of handleReadings(handle)) hits.push(...byWords(words, register));
  for (const squashed of squashes(handle)) hits.push(...bySplit(squashed, register));
  return hits.map((hit) => ({ ...hit, tier: 'possible' }));
}

const AFFIXES =
  /^(?:the|real|its|it|im|iam|i|am|official|just|only|miss|mr|mrs|ms|dr|hey|not|call|me|x+|uk|xo+|ig|tt|music|art|fc|lfc|mufc|official|backup|priv|private|alt|spam|new|old)$/;

function handleReadings(handle: string): Word[][] {
  const parts = normalForm(handle)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const words = parts.filter((part) => !AFFIXES.test(part));
  return words.length > 1 && words.length < 6 ? [words.map((text) => ({ text, glued: false }))] : [];
}

/** The letters alone, as they are and without what people put before and after a name. */
function squashes(handle: string): string[] {
  const letters = normalForm(handle).replace(/[^\p{L}]/gu, '');
  const out = new Set([letters]);
  const before = /^(?:the|real|its|im|iam|official|just|only|miss|mr|x+|its?me|not|hey)(?=.{6})/.exec(
    letters,
  );
  if (before) out.add(letters.slice(before[0].length));
  for (const text of [...out]) {
    const after = /(?:x+|official|uk|xo+|real|priv|backup|fc|music)$/.exec(text);
    if (after && text.length - after[0].length >= 6) out.add(text.slice(0, -after[0].length));
  }
  return [...out].filter((text) => text.length >= 5 && text.length <= 40);
}

function bySplit(letters: string, register: Register): Hit[] {
  const hits: Hit[] = [];
  for (let at = 2; at <= letters.length - 2; at++) {
    const [left, right] = [letters.slice(0, at), letters.slice(at)];
    if (!register.may(right) && !register.may(left)) continue;
    for (const pair of [`n:${left}|${right}`, `n:${right}|${left}`]) {
      for (const entry of register.find(pair)) hits.push({ entry, tier: 'possible' });
    }
    if (right.length > 2 && register.may(left)) {
      for (const entry of register.find(`c:${left}|${right}`)) hits.push({ entry, tier: 'possible' });
    }
  }
  if (register.may(letters.slice(1))) {
    for (const entry of register.find(`j:${letters[0]}|${letters.slice(1)}`))
      hits.push({ entry, tier: 'possible' });
  }
  return hits;
}
