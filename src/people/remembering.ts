/** A draft is read again at every pause, and people use the same words. */
const MOST = 20_000;

/** The same question, the same answer: in memory only, and forgotten when there are many. */
export function remembering<T>(answer: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST) known = new Map();
    const now = answer(word);
    known.set(word, now);
    return now;
  };
}
