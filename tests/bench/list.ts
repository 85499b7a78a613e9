import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { KeptList } from '../../src/lists/kept.ts';
import type { Figure } from './figure.ts';
import type { Sides } from './sides.ts';
import { median, p95 } from './statistics.ts';
import type { Tab } from './tab.ts';

const TURNS = 15;

/** From the locked store, in the worker of the built extension, until the list of people can be asked. */
export async function list({ with: browser }: Sides): Promise<Figure[]> {
  const code = await inside();
  const office = await browser.open('options.html');
  await office.see(`${code}; void 0`);
  const laid: KeptList[] = [];
  for (const count of [1_000, 100_000]) {
    laid.push(await laidAway(office, count));
  }
  const times: number[][] = laid.map(() => []);
  for (let turn = 0; turn < TURNS; turn++)
    for (const [i, one] of laid.entries()) {
      await office.see(`chrome.runtime.sendMessage({ type: 'sealing' }).then(() => undefined)`);
      const worker = await browser.worker();
      // Read anew each time: a worker that wakes has nothing in memory.
      times[i]!.push(await worker.see<number>(`${code}; lanyardLists.open(${JSON.stringify(one)})`));
      await worker.close();
    }
  await office.close();
  return [
    figure('opening 1,000 names in the worker', times[0]!, 15),
    figure('opening 100,000 names in the worker', times[1]!, 80),
  ];
}

/** It takes half a minute, and no question may wait for so long. */
async function laidAway(office: Tab, count: number): Promise<KeptList> {
  await office.see(`globalThis.laid = undefined, void 0`);
  await office.see(`lanyardLists.layAway(${count}).then((list) => { globalThis.laid = list }), void 0`);
  for (;;) {
    const there = await office.see<KeptList | undefined>('globalThis.laid');
    if (there) return there;
    await pause(500);
  }
}

function figure(what: string, times: readonly number[], atMost: number): Figure {
  const how = `in the middle of ${times.length}, from the locked store; p95 ${p95(times).toFixed(1)} ms`;
  return { what, value: median(times), unit: 'ms', atMost, how };
}

/** The code that the worker has for it, alone, so that it can be run afresh. */
async function inside(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.BROWSER': '"chrome"' },
    build: {
      write: false,
      minify: 'esbuild',
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('list-inside.ts', import.meta.url)),
        formats: ['iife'],
        name: 'lanyardListsOf',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built.');
  return `${bundle.output[0].code}; globalThis.lanyardLists = lanyardListsOf.lists`;
}
