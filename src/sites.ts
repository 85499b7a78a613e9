import type { Platform } from './core/platform.ts';

/** Every platform there is: its folder is its registration. */
export const sites: readonly Platform[] = Object.values(
  import.meta.glob<Platform>('./platforms/*/index.ts', { eager: true, import: 'default' }),
);

export function siteNamed(id: string): Platform | undefined {
  return sites.find((site) => site.id === id);
}
