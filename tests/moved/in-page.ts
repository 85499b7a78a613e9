import type { Action } from '../../src/core/action.ts';
import type { Platform } from '../../src/core/platform.ts';
import { wholeMap } from '../whole-map.ts';
import { movesOf } from './moves.ts';
import { type Outcome, outcomes, type Trial } from './trial.ts';

/** Runs inside a browser, beside the readers of every site, on documents that it parses by itself. */
export interface InPage {
  /** A page that was handed in. */
  moved(id: string, html: string, trials: readonly Trial[]): Outcome[];
  /** Everything in the platform's own folder of cases. */
  movedCases(id: string): Outcome[];
}

const platforms = Object.values(
  import.meta.glob<Platform>('../../src/platforms/*/index.ts', { eager: true, import: 'default' }),
);
const cases = import.meta.glob<Case>('../../src/platforms/*/cases/*.json', {
  eager: true,
  import: 'default',
});
const pages = import.meta.glob<string>('../../src/platforms/*/cases/*.html', {
  eager: true,
  import: 'default',
  query: '?raw',
});

const inPage: InPage = {
  moved(id, html, trials) {
    const platform = platforms.find((p) => p.id === id);
    return platform ? outcomes(platform, html, trials, movesOf(wholeMap(platform))) : [];
  },
  movedCases: (id) =>
    Object.entries(cases)
      .filter(([path]) => path.includes(`/platforms/${id}/`))
      .flatMap(([path, { url, acts }]) =>
        inPage.moved(
          id,
          pages[path.replace(/json$/, 'html')] ?? '',
          acts.map((act) => trialOf(url, act)),
        ),
      ),
};

Object.assign(globalThis, { inPage });

/** As tests/platforms.test.ts has it. */
interface Case {
  url: string;
  acts: readonly {
    name: string;
    write?: readonly [string, string];
    site?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
    opened?: string;
    press: string;
    key?: string;
    expects: Action | null;
  }[];
}

function trialOf(url: string, { name, opened, press, key, write, site = {} }: Case['acts'][number]): Trial {
  const before = [
    ...(write ? [{ at: write[0], write: write[1] }] : []),
    ...Object.entries(site).map(([at, attrs]) => ({ at, attrs })),
  ];
  return { name, url, opened, press, key, before };
}
