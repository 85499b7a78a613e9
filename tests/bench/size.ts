import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';
import { contentScripts, type Sides } from './sides.ts';

/** What a page of each site carries, as gzip -9 packs it. */
export async function size({ folder }: Sides): Promise<Figure[]> {
  const weigh = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1000;
  const overlay = weigh('overlay.js');
  const scripts = contentScripts(folder).map(({ js }) => ({
    js,
    weight: js.map(weigh).reduce((a, b) => a + b),
  }));
  const heaviest = Math.max(...scripts.map(({ weight }) => weight));
  return [
    ...scripts.map(({ js, weight }) => ({
      what: `content script at rest: ${js.join(' + ')}`,
      value: weight,
      unit: 'kB',
      atMost: 20,
      how: 'gzip -9',
    })),
    {
      what: 'the heaviest content script with the overlay',
      value: heaviest + overlay,
      unit: 'kB',
      atMost: 40,
      how: `overlay alone ${overlay.toFixed(2)} kB`,
    },
  ];
}
