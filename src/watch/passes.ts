/** After "Carry on" the same press passes once, within this time. */
const GOOD_FOR = 30_000;

/** One-time passes: one act, one person, one exact text. */
export interface Passes {
  give(key: string): void;
  has(key: string): boolean;
  /** Uses the pass up. */
  take(key: string): boolean;
}

export function keepPasses(now: () => number = () => performance.now()): Passes {
  const passes = new Map<string, number>();
  return {
    give: (key) => void passes.set(key, now() + GOOD_FOR),
    has: (key) => now() < (passes.get(key) ?? 0),
    take(key) {
      const good = now() < (passes.get(key) ?? 0);
      passes.delete(key);
      return good;
    },
  };
}
