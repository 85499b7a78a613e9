import type { Figure } from './figure.ts';
import type { Sides } from './sides.ts';
import { median, p95 } from './statistics.ts';
import { lasting, type Point, type Tab } from './tab.ts';

const firsts = 20;
const laters = 40;
/** Nobody presses again the moment a warning has gone. */
const beforeTheNext = 250;
const button = '[data-testid="sidebarColumn"] [data-testid="100077-follow"]';

/** From the press on a pupil's button to the frame in which the warning is painted. */
export async function overlay(sides: Sides): Promise<Figure[]> {
  const first = { hovered: [] as number[], atOnce: [] as number[] };
  const later: number[] = [];
  for (let n = 0; n < firsts; n++) {
    for (const way of ['hovered', 'atOnce'] as const) {
      const tab = await sides.with.open('https://x.com/home', `(${watchPaint})()`);
      await tab.until(`document.querySelector('${button}')`);
      const point = await tab.middleOf(button);
      first[way].push(await once(tab, point, way === 'hovered'));
      for (let again = 0; again < laters / firsts; again++)
        later.push(await once(tab, point, again % 2 === 0));
      await tab.close();
    }
  }
  return [
    figure('overlay painted, first on a page: hover, press', first.hovered),
    figure('overlay painted, first on a page: down and up at once', first.atOnce),
    figure('overlay painted, later', later),
  ];
}

async function once(tab: Tab, point: Point, hover: boolean): Promise<number> {
  await tab.hover({ x: 640, y: 2 });
  await tab.see('window.bench.ready()');
  if (hover) {
    await tab.hover(point);
    await lasting(150);
  }
  await tab.press(point);
  const time = await tab.see<number>('window.bench.painted()');
  await tab.key('Escape');
  await tab.see('window.bench.gone()');
  await lasting(beforeTheNext);
  return time;
}

function figure(what: string, samples: readonly number[]): Figure {
  const how = `${samples.length} warnings, median ${median(samples).toFixed(1)} ms; the frame after the one it came in`;
  return { what: `${what}, p95`, value: p95(samples), unit: 'ms', atMost: 100, how };
}

// What follows runs in the page.

function watchPaint(): void {
  let pressed = 0;
  let painted: Promise<number>;
  let gone: Promise<void>;
  window.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) pressed = event.timeStamp;
    },
    true,
  );
  const ready = () => {
    gone = new Promise((left) => {
      painted = new Promise((done, fail) => {
        const watching = new MutationObserver((changes) => {
          const host = document.documentElement.lastElementChild;
          if (changes.some((change) => change.removedNodes.length)) {
            watching.disconnect();
            return left();
          }
          if (document.activeElement !== host) return fail(new Error('something else came than a warning'));
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - pressed)));
        });
        watching.observe(document.documentElement, { childList: true });
      });
    });
  };
  Object.assign(window, { bench: { ready, painted: () => painted, gone: () => gone } });
}
