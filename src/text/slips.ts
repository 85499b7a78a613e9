/** Is `written` the word with one letter missing, doubled, added, swapped or wrong? */
export function isSlipOf(written: string, word: string): boolean {
  const gap = written.length - word.length;
  if (written === word || Math.abs(gap) > 1 || written[0] !== word[0]) return false;
  let i = 0;
  while (i < written.length && written[i] === word[i]) i++;
  if (gap === 1) return written.slice(i + 1) === word.slice(i);
  if (gap === -1) return written.slice(i) === word.slice(i + 1);
  if (written.slice(i + 1) === word.slice(i + 1)) return true;
  return (
    written[i] === word[i + 1] && written[i + 1] === word[i] && written.slice(i + 2) === word.slice(i + 2)
  );
}

/** Has the word one letter wrong in place of another? Short words become other words that way: lane, line. */
export function isOtherLetter(written: string, word: string): boolean {
  if (written.length !== word.length) return false;
  let wrong = 0;
  for (let i = 0; i < word.length; i++) if (written[i] !== word[i]) wrong++;
  return wrong === 1;
}

/** The Welsh forms that a first letter takes after "yn", "i", "o" and their like: Bryn, Fryn, Mryn. */
export function mutations(word: string): string[] {
  for (const [from, to] of MUTATIONS)
    if (word.startsWith(from)) return to.map((start) => start + word.slice(from.length));
  return [];
}

const MUTATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['ll', ['l']],
  ['rh', ['r']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['c', ['g', 'ngh', 'ch']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['g', ['', 'ng']],
  ['m', ['f']],
];

/** Words after which a Welsh name changes its first letter. */
export const MUTATE = new Set(
  'ym yn yng i o am ar at dan dros drwy gan heb hyd wrth a na tua neu ei ysgol gynradd uwchradd fy'.split(
    ' ',
  ),
);
