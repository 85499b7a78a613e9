import { costOf } from './cost.ts';
import type { Figure } from './figure.ts';
import type { Sides } from './sides.ts';
import { median } from './statistics.ts';
import type { Tab } from './tab.ts';
import { ownCalls, traced, type Work } from './trace.ts';

const posts = 800;
const rounds = 6;
const url = `https://x.com/home?posts=${posts}&log=hidden`;

/** Down a feed of 800 posts with the wheel, the pointer over the posts, from the first to the last. */
export async function scroll(sides: Sides): Promise<Figure[]> {
  const tasks = { seen: [] as number[], without: [] as number[] };
  const own: number[] = [];
  const long = { seen: [] as number[], without: [] as number[] };
  for (let n = 0; n < rounds; n++) {
    for (const side of n % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
      const key = side === 'with' ? 'seen' : 'without';
      const tab = await sides[side].open(url);
      await tab.until(`document.querySelector('article')`);
      tasks[key].push((await costOf(tab, () => down(tab))).task);
      await tab.see('scrollTo(0, 0)');
      const work = await traced(sides[side], () => down(tab));
      long[key].push(longTasks(work));
      if (side === 'with') own.push(ownCalls(work).reduce((sum, w) => sum + w.works, 0));
      await tab.close();
    }
  }
  // Whoever else keeps the machine busy only ever adds: the least of each side is nearest to the page's own work.
  const [seen, without] = [Math.min(...tasks.seen), Math.min(...tasks.without)];
  return [
    {
      what: `down a feed of ${posts} posts: script of ours for 100 posts`,
      value: median(own) / (posts / 100),
      unit: 'ms',
      atMost: 0.1,
      how: `${rounds} times each side, median; ${own.map((t) => t.toFixed(2))} ms in all`,
    },
    {
      what: '  task time, with / without',
      value: seen / without,
      unit: '',
      atMost: 1.02,
      how: `least of ${rounds} in turns, ${seen.toFixed(0)} / ${without.toFixed(0)} ms on the processor; medians ${median(tasks.seen).toFixed(0)} / ${median(tasks.without).toFixed(0)}`,
    },
    {
      what: '  long tasks, more than without',
      value: median(long.seen) - median(long.without),
      unit: '',
      atMost: 0,
      how: `with ${long.seen}, without ${long.without}`,
    },
  ];
}

async function down(tab: Tab): Promise<void> {
  const at = { x: 500, y: 450 };
  await tab.hover(at);
  const height = await tab.see<number>('document.documentElement.scrollHeight - innerHeight');
  for (let y = 0; y < height; y += 1800) {
    await tab.session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...at,
      deltaX: 0,
      deltaY: 1800,
    });
    await tab.see('new Promise((drawn) => requestAnimationFrame(drawn))');
  }
  const left = await tab.see<number>('document.documentElement.scrollHeight - innerHeight - scrollY');
  if (left > 1800) throw new Error(`stopped ${left} pixels before the end`);
}

function longTasks(work: readonly Work[]): number {
  return work.filter((w) => w.name === 'RunTask' && w.lasts > 50).length;
}
