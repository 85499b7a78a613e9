import Fuse from 'fuse.js';

/** What a plainer extension would do, on the same names in clear: for comparison, never shipped. */
export interface Rival {
  name: string;
  says(asked: string): boolean;
}

export function rivalsOver(listed: readonly string[]): Rival[] {
  const fuse = new Fuse(listed, { threshold: 0.25 });
  return [
    {
      name: 'Levenshtein ≥ .85',
      says: (asked) => listed.some((name) => likeness(asked, name) >= 0.85),
    },
    {
      name: 'Jaro-Winkler ≥ .94',
      says: (asked) => listed.some((name) => jaroWinkler(asked, name) >= 0.94),
    },
    { name: 'Fuse.js .25', says: (asked) => fuse.search(asked, { limit: 1 }).length > 0 },
  ];
}

export function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > longer * 0.15) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return 1 - row[b.length]! / longer;
}

function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const matched: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (taken.has(j) || a[i] !== b[j]) continue;
      taken.add(j);
      matched.push(a[i]!);
      break;
    }
  }
  const m = matched.length;
  if (!m) return 0;
  const other = [...taken].sort((x, y) => x - y).map((j) => b[j]);
  const turned = matched.filter((letter, i) => letter !== other[i]).length / 2;
  const jaro = (m / a.length + m / b.length + (m - turned) / m) / 3;
  let same = 0;
  while (same < 4 && a[same] && a[same] === b[same]) same++;
  return jaro + same * 0.1 * (1 - jaro);
}
