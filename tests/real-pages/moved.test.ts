import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReaders } from '../moved/browser.ts';
import { tally } from '../moved/tally.ts';
import type { Trial } from '../moved/trial.ts';
import { type Case, dressed } from './case.ts';

/** The saved pages once more, moved as sites move: GOALS, "moved anchors". */
const folder = process.env.LANYARD_PAGES ?? '../shared/platforms';
const only = process.env.LANYARD_ONLY ?? '';

describe('real pages that have moved', () => {
  const dress = dressed(`${folder}/cast.json`);
  const cases = (JSON.parse(dress(readFileSync(`${folder}/cases.json`, 'utf8'))) as Case[]).filter(
    (c) => !c.advisory && `${c.id} ${c.why}`.includes(only) && /click|press/.test(c.steps.at(-1)?.do ?? ''),
  );
  const pages = [...new Set(cases.map((c) => c.page))];
  let readers: Awaited<ReturnType<typeof openReaders>>;
  beforeAll(async () => {
    readers = await openReaders();
  });
  afterAll(() => readers?.close());

  test.for(pages)('%s', { timeout: 900_000 }, async (page) => {
    const trials = cases.filter((c) => c.page === page).map(trialOf);
    const html = dress(readFileSync(`${folder}/pages/${page}`, 'utf8'));
    const { held, acts, line, lost, mistaken } = tally(
      await readers.moved(page.split('/')[0] ?? '', html, trials),
    );
    console.log(`${page}: ${line}, ${mistaken.length} mistaken`);
    if (process.env.LANYARD_MOVED) console.log([...mistaken, ...lost].join('\n'));
    expect(mistaken).toEqual([]);
    expect(held, 'acts still seen: all but 5 in 100, or but one').toBeGreaterThanOrEqual(
      Math.min(acts * 0.95, acts - 1),
    );
  });
});

function trialOf(c: Case): Trial {
  const last = c.steps.at(-1);
  const keyed = last?.do === 'press' && last.key !== 'Space';
  return {
    name: `${c.id} ${c.why}`,
    url: c.url,
    before: c.steps.slice(0, -1).flatMap((step): Trial['before'] => {
      if (step.do === 'type') return [{ at: step.at, write: step.text ?? '' }];
      return step.do === 'site' ? [step] : [];
    }),
    press: last?.at ?? 'body',
    ...(keyed && { key: last.key?.replace('Control', 'Ctrl') }),
  };
}
