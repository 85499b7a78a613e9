import type { Steps } from '../people/steps.ts';

/** No longer at a time than a press can wait for its answer. */
const SLICE = 25;

/** Long work, with room between its slices for whoever asks something. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise((next) => setTimeout(next));
  }
}
