import { expect, test, vi } from 'vitest';
import type { Action } from '../src/core/action.ts';
import { type BuiltIn, doubted, opinionTold } from '../src/worker/second-opinion.ts';

const post = (text: string): Action => ({ kind: 'publish', text, audience: 'public', place: 'timeline' });
const draft = post('A long and winding sentence about nobody in particular');

/** A browser whose model is in this state and says this. */
function browserWith(state: string, said = 'true') {
  const create = vi.fn(async () => ({ prompt: async () => said, destroy: () => undefined }));
  const model: BuiltIn = { availability: async () => state, create };
  return { model, create };
}

/** Asks, and comes back when the model has answered or was left alone. */
async function asked(mark: string, action: Action, model: BuiltIn | undefined) {
  const then = vi.fn();
  const atOnce = doubted(mark, action, then, model);
  await new Promise((done) => setTimeout(done));
  return { atOnce, told: then.mock.calls.length, later: doubted(mark, action, then, model) };
}

test('a doubt is never waited for: it comes with the next look', async () => {
  const { model, create } = browserWith('available');
  expect(await asked('a doubt', draft, model)).toEqual({ atOnce: false, told: 1, later: true });
  expect(create).toHaveBeenCalledTimes(1);
});

test.each(['downloadable', 'downloading', 'unavailable'])(
  'a model that is %s is left alone',
  async (state) => {
    const { model, create } = browserWith(state);
    expect(await asked(state, draft, model)).toEqual({ atOnce: false, told: 0, later: false });
    expect(create).not.toHaveBeenCalled();
  },
);

test('no doubt, and an answer that is none, are silence', async () => {
  for (const said of ['false', 'Certainly! Here is what I think: true'])
    expect((await asked(said, draft, browserWith('available', said).model)).later).toBe(false);
});

test('a model that fails has no opinion', async () => {
  const model: BuiltIn = {
    availability: async () => 'available',
    create: () => Promise.reject(new Error('busy')),
  };
  expect((await asked('failing', draft, model)).later).toBe(false);
});

test('a few words, a whole book and a browser without a model are not asked about', async () => {
  const { model, create } = browserWith('available');
  await asked('short', post('Hello'), model);
  await asked('long', post('word '.repeat(500)), model);
  expect((await asked('none', draft, undefined)).later).toBe(false);
  expect(create).not.toHaveBeenCalled();
});

test('what it adds is a note that holds nothing', () => {
  for (const lang of ['en', 'cy'] as const) {
    const { level, warning } = opinionTold('Hafod Lane Primary School', lang);
    expect([level, warning?.level, warning?.mayCarryOn]).toEqual(['note', 'note', true]);
    expect(warning?.why).not.toBe('');
  }
});
