import type { PlatformMap } from '../core/platform.ts';
import { laidOver } from '../watch/map.ts';

const languages = import.meta.glob<PlatformMap['labels']>('../platforms/*/languages.ts', {
  eager: true,
  import: 'default',
});

/** What a page of this site is sent on arrival: its words in more languages, and what the school mended. */
export function mapFor(
  platform: string,
  mended: Partial<PlatformMap> | undefined,
): Partial<PlatformMap> | undefined {
  const labels = languages[`../platforms/${platform}/languages.ts`];
  return labels ? laidOver<PlatformMap>({ anchors: {}, labels }, mended ?? {}) : mended;
}
