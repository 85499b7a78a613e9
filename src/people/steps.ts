/** Long work in small steps, so that whoever runs it may do something else between two of them. */
export type Steps<T> = Generator<void, T>;

/** All at once: on a terminal, and where the work is short. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
