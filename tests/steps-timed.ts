import type { Steps } from '../src/people/steps.ts';

/** Measured as work done, not as time gone by: the machine may have other things to do. */
export function timed<T>(steps: Steps<T>): { value: T; longest: number } {
  let longest = 0;
  for (;;) {
    let step: IteratorResult<unknown, T> | undefined;
    longest = Math.max(
      longest,
      workOf(() => {
        step = steps.next();
      }),
    );
    if (step?.done) return { value: step.value, longest };
  }
}

/** Milliseconds of work. Other threads are counted along: what is ours takes as long every time. */
export function workOf(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of three, where the first is more than it may be. */
export function leastOf(limit: number, measure: () => number): number {
  const first = measure();
  return first < limit ? first : Math.min(first, measure(), measure());
}
