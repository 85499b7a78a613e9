import { composers, writingIn } from './composers.ts';
import { costOf } from './cost.ts';
import type { Figure } from './figure.ts';
import type { Sides } from './sides.ts';
import { median, p95 } from './statistics.ts';
import { lasting, type Tab } from './tab.ts';
import { ownCalls, traced, type Work } from './trace.ts';

/** Whoever else keeps the machine busy makes every call dearer: the calmest of the rounds says most of us. */
const rounds = 3;
const keys = 40;
const warming = 12;
/** A quick hand: a key every tenth of a second. */
const between = 100;
const words = 'Out past the reservoir and home along the canal before the rain. '.repeat(4).slice(0, 250);

/** Keys pressed in a box that has 250 characters before and 310 after. */
export async function keyPress(sides: Sides): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const composer of composers) {
    const tab = await writingIn(sides.with, composer, words);
    const plain = await writingIn(sides.without, composer, words);
    await lasting(500);
    // In the middle of writing: a hand has its beat.
    for (let n = 0; n < warming; n++) await scriptOf(tab, n).then(() => scriptOf(plain, n));
    const scripts: { seen: number; without: number }[] = [];
    const own: number[][] = [];
    for (let round = 0; round < rounds; round++) {
      const work = await traced(sides.with, async () => {
        for (let n = 0; n < keys; n++) {
          const seen = await scriptOf(tab, n);
          scripts.push({ seen, without: await scriptOf(plain, n) });
        }
      });
      const each = byKey(work);
      if (each.length !== keys) throw new Error(`${each.length} keys in the trace, not ${keys}`);
      own.push(each);
    }
    await tab.close();
    await plain.close();
    const whole = (of: (values: number[]) => number) =>
      (of(scripts.map((s) => s.seen)) - of(scripts.map((s) => s.without))).toFixed(3);
    figures.push({
      what: `one key press in ${composer.editor} at 280 characters, p95 of our script`,
      value: Math.min(...own.map(p95)),
      unit: 'ms',
      atMost: 0.5,
      how: `least of ${rounds} times ${keys} keys: ${own.map((of) => `${p95(of).toFixed(2)} (median ${median(of).toFixed(2)})`).join(', ')}; all script with minus without: median ${whole(median)}, p95 ${whole(p95)} ms`,
    });
  }
  return figures;
}

async function scriptOf(tab: Tab, n: number): Promise<number> {
  const { script } = await costOf(tab, async () => {
    await tab.key('gardening by the river '.charAt(n % 23));
    await lasting(between);
  });
  return script;
}

/** The time in our script from each key to the next. */
function byKey(work: readonly Work[]): number[] {
  const downs = work.filter((w) => w.name === 'EventDispatch' && w.type === 'keydown').map((w) => w.start);
  const own = ownCalls(work);
  return downs.map((start, n) => {
    const end = downs[n + 1] ?? Infinity;
    return own.filter((w) => w.start >= start && w.start < end).reduce((sum, w) => sum + w.works, 0);
  });
}
