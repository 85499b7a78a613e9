import type { Steps } from '../src/people/steps.ts';

/** Measured as work done, not as time gone by: the machine may have other things to do. */
export function timed<T>(steps: Steps<T>): { value: T; longest: number } {
  let longest = 0;
  for (;;) {
    const before = process.cpuUsage();
    const step = steps.next();
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
    if (step.done) return { value: step.value, longest };
  }
}
