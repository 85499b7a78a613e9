import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../../src/sites.ts';
import { openReaders } from '../moved/browser.ts';
import { tally } from '../moved/tally.ts';

/**
 * Every act of every platform once more, on its page as it may look tomorrow. A fragment has fewer anchors to fall back
 * on than a page: the saved pages, where they are, have to keep 95 in a hundred (npm run real-pages).
 */
describe('a site that has moved', () => {
  let readers: Awaited<ReturnType<typeof openReaders>>;
  beforeAll(async () => {
    readers = await openReaders();
  });
  afterAll(() => readers?.close());

  test.for(sites.map(({ id }) => id))('%s', { timeout: 300_000 }, async (id) => {
    const { held, acts, line, lost, mistaken } = tally(await readers.movedCases(id));
    console.log(`${id}: ${line}, ${mistaken.length} mistaken`);
    if (process.env.LANYARD_MOVED) console.log([...mistaken, ...lost].join('\n'));
    expect(held / acts, 'share of acts that are still seen').toBeGreaterThanOrEqual(0.95);
    expect(mistaken).toEqual([]);
    expect(lost, 'lost in silence').toEqual([]);
  });
});
