import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import AhoCorasick from 'modern-ahocorasick';

/** Ways to look for names in a draft that keep the names in clear: for comparison, never shipped. */
export interface Scanner {
  name: string;
  /** Gets ready; afterwards each draft is answered with the number of names found. */
  build(names: readonly string[]): (draft: string) => number;
  /** Too slow for forty drafts. */
  drafts?: number;
}

export const scanners: readonly Scanner[] = [
  {
    name: 'RegExp of all names',
    build(names) {
      const union = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
      return (draft) => draft.match(union)?.length ?? 0;
    },
  },
  {
    name: 'modern-ahocorasick',
    build(names) {
      const machine = new AhoCorasick([...names]);
      return (draft) => machine.search(draft).length;
    },
  },
  {
    name: 'Map of names',
    build(names) {
      const map = new Map(names.map((name) => [name, true]));
      return (draft) => pairsOf(draft).filter((pair) => map.has(pair)).length;
    },
  },
  {
    name: 'FlexSearch',
    drafts: 4,
    build(names) {
      const index = new Document({ document: { id: 'id', index: ['name'] }, tokenize: 'strict' });
      names.forEach((name, id) => void index.add({ id, name }));
      return (draft) => pairsOf(draft).filter((pair) => index.search(pair, { limit: 1 }).length).length;
    },
  },
  {
    name: 'Fuse.js',
    drafts: 1,
    build(names) {
      const fuse = new Fuse(names, { threshold: 0.25 });
      return (draft) =>
        pairsOf(draft)
          .slice(0, MOST)
          .filter((pair) => fuse.search(pair, { limit: 1 }).length).length;
    },
  },
];

/** Fuse.js answers a look-up in a tenth of a second: a few pairs say enough, and flatter it. */
const MOST = 5;

function pairsOf(draft: string): string[] {
  const words = draft.split(/\W+/);
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}
