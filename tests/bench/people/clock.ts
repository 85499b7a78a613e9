type Run = () => unknown;

/** The median time of each, taken in turns, so that a busy moment of the machine meets them all. */
export async function inTurns(runs: readonly Run[], turns = 9): Promise<number[]> {
  for (const run of runs) for (let warming = 0; warming < Math.min(3, turns); warming++) await run();
  const times = runs.map((): number[] => []);
  for (let turn = 0; turn < turns; turn++) {
    for (const [i, run] of runs.entries()) {
      const began = performance.now();
      await run();
      times[i]!.push(performance.now() - began);
    }
  }
  return times.map((taken) => taken.sort((a, b) => a - b)[taken.length >> 1]!);
}

/** Bytes that the program holds on to. */
export function held(): number {
  for (let again = 0; again < 3; again++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
