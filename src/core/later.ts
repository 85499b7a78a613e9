/** Makes it when it is first asked for: the worker is woken for one question, and most that it could need it does not. */
export function later<T>(make: () => T): () => T {
  let made: { it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
