import type { Checkup } from './core/checkup.ts';
import type { Coverage } from './core/coverage.ts';
import type { About } from './core/platform.ts';

/** Every site that is watched: its folder is its registration. Their readers stay out of the worker. */
export const sites: readonly About[] = Object.values(
  import.meta.glob<About>('./platforms/*/about.ts', { eager: true, import: 'default' }),
);

/** What to look at on each site, by its folder. */
export const checkups: readonly Checkup[] = Object.values(
  import.meta.glob<Checkup>('./platforms/*/checkup.ts', { eager: true, import: 'default' }),
);

/** What is seen on each site and what is not, by its folder. */
export const coverages: readonly Coverage[] = Object.values(
  import.meta.glob<Coverage>('./platforms/*/coverage.ts', { eager: true, import: 'default' }),
);

export function siteNamed(id: string): About | undefined {
  return sites.find((site) => site.id === id);
}

/** The site that an address belongs to. */
export function siteAt(url: string | undefined): About | undefined {
  return sites.find(({ matches }) => url !== undefined && matches.some((match) => fits(url, match)));
}

/** "https://www.facebook.com/*", "*://*.x.com/*": the shapes that our manifest has. */
function fits(url: string, match: string): boolean {
  const [, scheme = '', host = ''] = /^([*a-z]+):\/\/([^/]+)\//.exec(match) ?? [];
  const { protocol, hostname } = new URL(url);
  const rightHost = host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
  return rightHost && (scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`);
}
