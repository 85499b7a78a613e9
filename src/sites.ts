import type { About } from './core/platform.ts';

/** Every site that is watched: its folder is its registration. Their readers stay out of the worker. */
export const sites: readonly About[] = Object.values(
  import.meta.glob<About>('./platforms/*/about.ts', { eager: true, import: 'default' }),
);

export function siteNamed(id: string): About | undefined {
  return sites.find((site) => site.id === id);
}
