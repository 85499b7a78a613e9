/** Every word one letter off: one left out, put in, changed, or two neighbours swapped. Digits are changed back. */
export function* oneOff(word: string): Generator<string> {
  const digit = word.search(/\d/);
  const places = digit < 0 ? [...word].keys() : [digit];
  for (const i of places) {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    yield before + after;
    for (const letter of LETTERS) {
      if (letter !== word[i]) yield before + letter + after;
      if (digit < 0) yield before + letter + word[i] + after;
    }
    if (digit < 0 && i > 0 && word[i] !== word[i - 1])
      yield word.slice(0, i - 1) + word[i] + word[i - 1] + after;
  }
  if (digit < 0) for (const letter of LETTERS) yield word + letter;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
