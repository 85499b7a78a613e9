import { ignored, MOST_PROBLEMS, type Problem, pathOf } from './problem.ts';
import { fromText } from './values.ts';
import * as say from './words.ts';

/** Keys that were given and that a check let fall. */
export function unknownIn(given: unknown, kept: unknown, path: readonly PropertyKey[]): Problem[] {
  const found: Problem[] = [];
  walk(given, kept, path, found);
  return found;
}

function walk(given: unknown, kept: unknown, path: readonly PropertyKey[], found: Problem[]): void {
  if (typeof kept !== 'object' || kept === null || found.length > MOST_PROBLEMS) return;
  const value = fromText(given);
  if (Array.isArray(value) && Array.isArray(kept)) {
    value.forEach((v, i) => {
      walk(v, kept[i], [...path, i], found);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(kept, key))
        walk(Reflect.get(value, key), Reflect.get(kept, key), [...path, key], found);
      // A key among the people may be somebody's name, and problems are written down.
      else if (path[0] === 'people') found.push(ignored(pathOf(path), say.unknownKeyWithin));
      else found.push(ignored(pathOf([...path, key]), say.unknownKey));
    }
  }
}
