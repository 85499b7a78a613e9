import type { Platform, PlatformMap } from '../src/core/platform.ts';
import { laidOver } from '../src/watch/map.ts';

const languages = import.meta.glob<PlatformMap['labels']>('../src/platforms/*/languages.ts', {
  eager: true,
  import: 'default',
});

/** A platform's map as a page has it once the worker has answered: with all its languages. */
export function wholeMap({ id, map }: Platform): PlatformMap {
  const labels = languages[`../src/platforms/${id}/languages.ts`];
  return labels ? laidOver(map, { labels }) : map;
}
