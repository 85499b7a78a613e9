import type { Browser } from './browser.ts';
import { type Composer, composers, writingIn } from './composers.ts';
import type { Figure } from './figure.ts';
import type { Sides } from './sides.ts';
import { median } from './statistics.ts';
import { lasting } from './tab.ts';
import { traced } from './trace.ts';

const pastes = 3;
/** Longer than this a page answers to nothing: the browser itself calls it a long task. */
const long = 50;
const words = 'Out past the reservoir and home along the canal before the rain. '
  .repeat(1847)
  .slice(0, 120_000);

/** A whole book in the box at once, and ten keys after it. */
export async function paste(sides: Sides): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const composer of composers) {
    const seen: number[] = [];
    const without: number[] = [];
    for (let n = 0; n < pastes; n++) {
      seen.push(await longestTask(sides.with, composer));
      without.push(await longestTask(sides.without, composer));
    }
    figures.push({
      what: `120,000 characters into ${composer.editor}: longest task, more than without`,
      value: median(seen) - median(without),
      unit: 'ms',
      atMost: long,
      how: `${pastes} times, median; with ${median(seen).toFixed(0)} ms, without ${median(without).toFixed(0)} ms`,
    });
  }
  return figures;
}

async function longestTask(browser: Browser, composer: Composer): Promise<number> {
  const tab = await writingIn(browser, composer, '');
  const work = await traced(browser, async () => {
    await tab.insert(words);
    for (const key of 'and so on ') {
      await tab.key(key);
      await lasting(100);
    }
  });
  const written = await tab.see<number>(
    `document.querySelector(${JSON.stringify(composer.box)}).textContent.length`,
  );
  if (written < words.length) throw new Error(`only ${written} characters are in the box`);
  await tab.close();
  return Math.max(...work.filter((w) => w.name === 'RunTask').map((w) => w.lasts));
}
