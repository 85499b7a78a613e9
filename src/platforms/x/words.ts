import type { Labels } from '../../core/platform.ts';
import { tidy } from '../shared/labels.ts';

/** Are these the words of one of the labels, in any language? */
export function called(words: string, labels: Labels): boolean {
  const wanted = tidy(words).toLocaleLowerCase();
  return Object.values(labels).some((list) => list.some((word) => word.toLocaleLowerCase() === wanted));
}
