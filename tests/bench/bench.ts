import { availableParallelism, loadavg } from 'node:os';
import { type Figure, lineOf, missed } from './figure.ts';
import { keyPress } from './key-press.ts';
import { list } from './list.ts';
import { overlay } from './overlay.ts';
import { paste } from './paste.ts';
import { press } from './press.ts';
import { requests } from './requests.ts';
import { scroll } from './scroll.ts';
import { openSides, type Sides } from './sides.ts';
import { size } from './size.ts';
import { unwatched } from './unwatched.ts';
import { verdict } from './verdict.ts';

const measurements: Readonly<Record<string, (sides: Sides) => Promise<readonly Figure[]>>> = {
  size,
  unwatched,
  press,
  verdict,
  overlay,
  list,
  'key-press': keyPress,
  paste,
  scroll,
  // Last: the browsers are closed for it, and it is about all that was done before.
  requests,
};

/** Measures and prints everything, or what is named. Answers how many measurements failed; a missed goal is none. */
export async function bench(folder: string, wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter((name) => !(name in measurements));
  if (unknown.length) throw new Error(`${unknown}: not one of ${Object.keys(measurements).join(', ')}`);
  const sides = await openSides(folder);
  let failed = 0;
  const goals = { reached: 0, missed: 0 };
  for (const [name, measure] of Object.entries(measurements)) {
    if (wanted.length && !wanted.includes(name)) continue;
    console.log(`\n${name}   (${busy()})`);
    try {
      for (const figure of await measure(sides)) {
        console.log(lineOf(figure));
        if (figure.atMost !== undefined) goals[missed(figure) ? 'missed' : 'reached'] += 1;
      }
    } catch (error) {
      failed += 1;
      console.log(`could not be measured: ${error instanceof Error ? error.message : error}`);
    }
  }
  for (const side of [sides.with, sides.without]) {
    await side.close();
    side.remove();
  }
  console.log(`\n${goals.reached} goals reached, ${goals.missed} NOT reached, ${failed} not measured`);
  return failed;
}

/** Times mean something beside how busy the machine was with other things. */
function busy(): string {
  return `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`;
}
