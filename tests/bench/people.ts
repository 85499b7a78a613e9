import { type Figure, lineOf, missed } from './figure.ts';
import { quality } from './people/quality.ts';
import { sideBySide } from './people/side-by-side.ts';
import { speed } from './people/speed.ts';

/** How rightly and how fast the list is asked. True when a goal was missed. */
export async function benchPeople(sets: string, say: (line: string) => void): Promise<boolean> {
  const figures: Figure[] = [...quality(sets, say), ...(await speed()), ...(await sideBySide(say))];
  for (const figure of figures) say(lineOf(figure));
  return figures.some(missed);
}
