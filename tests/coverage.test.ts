import { describe, expect, test } from 'vitest';
import type { ActionKind } from '../src/core/action.ts';
import type { Platform } from '../src/core/platform.ts';
import { coverages, sites } from '../src/sites.ts';
import { coverageTable } from './coverage-table.ts';
import { acts, picturesAt } from './standins/acts.ts';
import { wholeMap } from './whole-map.ts';

const platforms = Object.values(
  import.meta.glob<Platform>('../src/platforms/*/index.ts', { eager: true, import: 'default' }),
);

/** Acts that a site offers; a visit is seen by the script's being there. */
const offered: readonly ActionKind[] = [
  'connect',
  'accept',
  'message',
  'receive',
  'publish',
  'comment',
  'share',
  'react',
  'tag',
  'attach',
  'edit-profile',
  'set-audience',
  'set-privacy',
  'join',
  'go-live',
  'remove-comment',
  'search',
  'view',
];

test('every site says what of it is covered', () => {
  expect(coverages.map((c) => c.platform).sort()).toEqual(sites.map((s) => s.id).sort());
});

describe.each(coverages.map((c) => [c.platform, c] as const))('%s', (id, { covered, open }) => {
  const platform = platforms.find((p) => p.id === id);
  if (!platform) throw new Error(`${id} is no platform`);
  const seen = actsOf(platform);

  test('claims what its readers see, and nothing else', () => {
    expect(new Set(covered.map((row) => row.act))).toEqual(seen);
  });

  test('has been tried on a stand-in where it says so', () => {
    const attached = picturesAt.some(([site]) => site === id) ? (['attach'] as const) : [];
    const tried = new Set([...acts.filter((act) => act.site === id).map((act) => act.kind), ...attached]);
    const claimed = covered.filter((row) => row.known === 'stand-in').map((row) => row.act);
    expect(claimed.filter((act) => !tried.has(act))).toEqual([]);
  });

  test('says of every act that is not seen why it is not', () => {
    const told = new Set([...seen, ...open.map((row) => row.act)]);
    expect(offered.filter((act) => !told.has(act))).toEqual([]);
  });

  test('names tables of words that are there, and no act without its date', () => {
    for (const { words = [], seen: date } of covered) {
      expect(date).toMatch(/^20\d\d-\d\d$/);
      expect(words.filter((table) => !(table in wholeMap(platform).labels))).toEqual([]);
    }
  });
});

test('docs/coverage.md is what the sites say (npm run docs writes it)', async () => {
  await expect(coverageTable(platforms, coverages)).toMatchFileSnapshot('../docs/coverage.md');
});

function actsOf({ map, reader }: Platform): Set<ActionKind> {
  const { controls, composers, incoming = [], attaching = [] } = reader(map);
  return new Set([
    ...[...controls, ...composers].map((part) => part.act),
    ...(incoming.length ? (['receive'] as const) : []),
    ...(attaching.length ? (['attach'] as const) : []),
  ]);
}
