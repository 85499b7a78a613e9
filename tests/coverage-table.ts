import type { Coverage, Covered, Known } from '../src/core/coverage.ts';
import type { Platform } from '../src/core/platform.ts';
import { wholeMap } from './whole-map.ts';

const knownAs: Record<Known, string> = {
  page: 'real page',
  'stand-in': 'stand-in',
  described: 'described',
};

/** The table of docs/coverage.md: act, site, how it is known, in which languages. */
export function coverageTable(platforms: readonly Platform[], coverages: readonly Coverage[]): string {
  const parts = platforms.map((platform) => {
    const { covered = [], open = [] } = coverages.find((c) => c.platform === platform.id) ?? {};
    return [
      `## ${platform.name}`,
      '',
      '| act | in which shapes | known by | seen | languages |',
      '|---|---|---|---|---|',
      ...covered.map((row) => line(row, platform)),
      '',
      ...(open.length
        ? ['Not covered:', '', ...open.map(({ act, what, why }) => `- **${act}** ${what.en}: ${why.en}.`), '']
        : []),
    ].join('\n');
  });
  return `${head}\n${parts.join('\n')}`;
}

const head = `# What is covered

Made from \`src/platforms/*/coverage.ts\` by \`npm run docs\`; a test keeps it current. The options page shows the same.

*Real page*: tried on saved pages of the site. *Stand-in*: tried in both browsers on our own stand-in of the site, built after what is known of it. *Described*: built after descriptions, tried on fragments of our own. *Every language*: found by structure; a number: found by the site’s own words, known in so many languages; in others only where structure helps.

Not covered anywhere: the sites' own apps on telephones and tablets, and what they show inside windows of the operating system. A browser extension is not there.
`;

function line({ act, ways, known, seen, words }: Covered, platform: Platform): string {
  return `| ${act} | ${ways.en} | ${knownAs[known]} | ${seen} | ${languagesOf(words, platform)} |`;
}

/** In how many languages every word that it needs is known. */
function languagesOf(tables: readonly string[] = [], platform: Platform): string {
  if (!tables.length) return 'every language';
  const { labels } = wholeMap(platform);
  const known = Math.min(...tables.map((table) => Object.keys(labels[table] ?? {}).length));
  return known > 1 ? `${known}, by words` : 'English, by words';
}
