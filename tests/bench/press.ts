import type { Browser } from './browser.ts';
import { ears, type Press } from './ears.ts';
import type { Figure } from './figure.ts';
import type { Sides } from './sides.ts';
import { median, p95 } from './statistics.ts';
import { lasting, type Point, type Tab } from './tab.ts';

const presses = 40;
/** A pointer rests on a button before it is pressed; the button is down for a moment. */
const hovering = 150;
const holding = 80;

interface Way {
  what: string;
  atMost?: number;
  asleep?: boolean;
  hover?: boolean;
  held?: number;
  /** Must the page get the person's own event? Only a press faster than the answer is repeated. */
  own: boolean;
}

const ways: readonly Way[] = [
  { what: 'asked ahead: hover, press', atMost: 1, hover: true, held: holding, own: true },
  { what: 'not asked ahead, worker awake: down and up at once', atMost: 8, own: false },
  { what: 'not asked ahead, worker awake: a press as a hand does it', held: holding, own: true },
  { what: 'not asked ahead, worker asleep: down and up at once', atMost: 60, asleep: true, own: false },
  {
    what: 'not asked ahead, worker asleep: a press as a hand does it',
    asleep: true,
    held: holding,
    own: true,
  },
];

/** An act that nothing objects to: following somebody whom the school does not know, somebody else each time. */
export async function press(sides: Sides): Promise<Figure[]> {
  const tabs = await Promise.all(
    [sides.with, sides.without].map((browser) => browser.open('https://x.com/home', ears)),
  );
  const [lanyard, plain] = tabs as [Tab, Tab];
  const button = '[data-testid="sidebarColumn"] [data-testid="100204-follow"]';
  const target = { lanyard: await ready(lanyard, button), plain: await ready(plain, button) };
  const figures: Figure[] = [];
  for (const way of ways) {
    const seen: Press[] = [];
    const without: Press[] = [];
    for (let n = 0; n < presses; n++) {
      seen.push(await once(sides.with, lanyard, target.lanyard, way));
      without.push(await once(sides.without, plain, target.plain, way));
    }
    figures.push(...figuresOf(way, seen, without));
  }
  await Promise.all(tabs.map((tab) => tab.close()));
  return figures;
}

async function ready(tab: Tab, button: string): Promise<Point> {
  await tab.until(`document.querySelector('${button}')`);
  const point = await tab.middleOf(button);
  await tab.see(`window.bench.aim(document.querySelector('${button}'))`);
  return point;
}

async function once(browser: Browser, tab: Tab, target: Point, way: Way): Promise<Press> {
  await tab.hover({ x: 640, y: 2 });
  await tab.see('window.bench.another()');
  if (way.asleep) await browser.sleep();
  if (way.hover) {
    await tab.hover(target);
    await lasting(hovering);
  }
  await tab.press(target, way.held);
  return tab.see<Press>('window.bench.pressed()');
}

function figuresOf({ what, atMost, own }: Way, seen: Press[], without: Press[]): Figure[] {
  const times = seen.map((press) => press.added);
  const bare = without.map((press) => press.added);
  const repeated = seen.filter((press) => !press.trusted).length;
  return [
    {
      what: `added to a press, p95, ${what}`,
      value: p95(times) - p95(bare),
      unit: 'ms',
      atMost,
      how: `${seen.length} presses each side, median ${(median(times) - median(bare)).toFixed(3)} ms; ${repeated} held and repeated`,
    },
    ...(own
      ? [
          {
            what: `  of these, the page did not get the person's own event`,
            value: repeated,
            unit: '',
            atMost: 0,
            how: `isTrusted in the page's listener`,
          },
        ]
      : []),
  ];
}
