import { beforeEach, expect, test, vi } from 'vitest';

const there: Record<string, unknown> = {};
const get = vi.fn(async (keys: string[]) =>
  Object.fromEntries(keys.filter((k) => k in there).map((k) => [k, there[k]])),
);
const area = {
  get,
  set: async (values: object) => void Object.assign(there, values),
  remove: async (key: string) => void delete there[key],
};
vi.mock('wxt/browser', () => ({ browser: { storage: { local: area, session: area } } }));
const { item } = await import('../src/stored.ts');

beforeEach(() => {
  for (const key of Object.keys(there)) delete there[key];
  get.mockClear();
});

test('what is asked for in one breath is read in one go, and nothing before it is asked for', async () => {
  const [bell, gate] = [item('local:bell', { fallback: 'silent' }), item('local:gate', { fallback: 'shut' })];
  expect(get).not.toHaveBeenCalled();
  there.bell = 'ringing';
  expect(await Promise.all([bell.getValue(), gate.getValue()])).toEqual(['ringing', 'shut']);
  expect(get).toHaveBeenCalledTimes(1);
});

test('an older shape is brought forward once, and stays so', async () => {
  const forward = vi.fn((before: string[]) => before.length);
  const register = item<number>('local:register', { fallback: 0, migrations: { 2: forward } });
  there.register = ['Year 5', 'Year 6'];
  expect(await Promise.all([register.getValue(), register.getValue()])).toEqual([2, 2]);
  expect(await register.getValue()).toBe(2);
  expect(forward).toHaveBeenCalledTimes(1);
  expect(there).toEqual({ register: 2, register$: { v: 2 } });
});

test('what is written for the first time needs no bringing forward', async () => {
  const forward = vi.fn((before: number) => -before);
  const register = item<number | null>('local:register', { fallback: null, migrations: { 2: forward } });
  await register.setValue(30);
  expect(await register.getValue()).toBe(30);
  expect(forward).not.toHaveBeenCalled();
  await register.setValue(null);
  expect(await register.getValue()).toBeNull();
});
