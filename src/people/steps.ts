/** Long work in small steps, so that whoever runs it may do something else between two of them. */
export type Steps<T> = Generator<void, T>;

/** All at once: on a terminal, and where the work is short. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** No longer at a time than a press can wait for its answer. */
const SLICE = 25;

/** With room between its slices for whoever asks something. */
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
