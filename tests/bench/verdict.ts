import type { Browser } from './browser.ts';
import type { Figure } from './figure.ts';
import { ownWorlds, seeInside } from './own-world.ts';
import type { Sides } from './sides.ts';
import { median, p95 } from './statistics.ts';
import type { Tab } from './tab.ts';

const draft =
  'We walked up past the old reservoir on Saturday and came back along the canal, where the herons were standing ' +
  'about as if they had paid for it. Tea at the lock house, then home before the rain, which for once kept its word. ' +
  'Next time somebody else carries the rucksack and the dog.';

/** Somebody new each time, some of them pupils; every third time words. */
const actions = Array.from({ length: 60 }, (_, n) => {
  if (isDraft(n)) return { kind: 'publish', text: `${draft} ${n}`, audience: 'public', place: 'timeline' };
  const person = n % 2 ? { name: 'Katie Smith' } : { name: `Marcus Fenwick ${n}`, handle: `marcusf${n}` };
  return { kind: 'connect', person: { platform: 'x', ...person }, how: 'follow' };
});

function isDraft(n: number): boolean {
  return n % 3 === 2;
}

/** From the content script to the worker and back. */
export async function verdict(sides: Sides): Promise<Figure[]> {
  const tab = await sides.with.open('https://x.com/home');
  const [world] = await ownWorlds(tab);
  if (world === undefined) throw new Error('no content script on X');
  await ask(tab, world, actions.slice(0, 5));
  const awake = await ask(tab, world, actions);
  const asleep: number[] = [];
  for (const action of actions) asleep.push(...(await askAsleep(sides.with, tab, world, action)));
  await tab.close();
  return [
    ...figures('verdict, worker awake, p95', awake, 5),
    ...figures('verdict, worker asleep, p95', asleep, 60),
  ];
}

async function askAsleep(browser: Browser, tab: Tab, world: number, action: object): Promise<number[]> {
  await browser.sleep();
  return ask(tab, world, [action]);
}

function ask(tab: Tab, world: number, asked: readonly object[]): Promise<number[]> {
  return seeInside(tab, world, `(${roundTrips})(${JSON.stringify(asked)})`);
}

/** A draft has some hundred patterns to pass, a person one list: told apart, for understanding. */
function figures(what: string, samples: readonly number[], atMost: number): Figure[] {
  return [
    figure(what, samples, atMost),
    figure(
      '  of these, a follow',
      samples.filter((_, n) => !isDraft(n)),
    ),
    figure(
      '  of these, a draft',
      samples.filter((_, n) => isDraft(n)),
    ),
  ];
}

function figure(what: string, samples: readonly number[], atMost?: number): Figure {
  const how = `${samples.length} judged against 1,000 names, median ${median(samples).toFixed(2)} ms`;
  return { what, value: p95(samples), unit: 'ms', atMost, how };
}

// What follows runs in the extension's own world on the page.

async function roundTrips(asked: readonly object[]): Promise<number[]> {
  const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
  const times: number[] = [];
  const began = performance.now();
  const line = runtime.connect({ name: 'page' });
  for (const [number, action] of asked.entries()) {
    // A page opens its line once: where one question wakes the worker, that is part of it.
    const since = number ? performance.now() : began;
    const told = new Promise<{ answer?: object }>((done) => line.onMessage.addListener(done));
    line.postMessage({ number, message: { type: 'judge', platform: 'x', account: {}, action } });
    const { answer } = await told;
    times.push(performance.now() - since);
    if (!answer) throw new Error('no answer');
  }
  line.disconnect();
  return times;
}

interface Extension {
  runtime: {
    connect(how: { name: string }): {
      onMessage: { addListener(hear: (answered: { answer?: object }) => void): void };
      postMessage(message: object): void;
      disconnect(): void;
    };
  };
}
