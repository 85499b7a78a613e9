/** Asks again until there is an answer; the tour uses the drivers as well, where there is no test runner. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
  for (const since = Date.now(); ; ) {
    const found = await look();
    if (found) return found;
    if (Date.now() - since > 15_000) throw new Error(`There is no ${what}.`);
  }
}
