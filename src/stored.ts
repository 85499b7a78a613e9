import { browser } from 'wxt/browser';

/** One thing in the browser's storage. */
export interface Item<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  removeValue(): Promise<void>;
  watch(changed: () => void): void;
}

type Area = 'local' | 'session';
type Values = Readonly<Record<string, unknown>>;

interface Shape<T> {
  fallback: T;
  /** From the shape before to this one; the last of them is the version that lies in storage, beside the item. */
  migrations?: Readonly<Record<number, (before: never) => unknown>>;
}

/** Nothing is read before it is asked for, and what is asked for in one breath is read in one go. */
export function item<T>(place: `${Area}:${string}`, { fallback, migrations }: Shape<T>): Item<T> {
  const [area, key] = split(place);
  const version = Math.max(1, ...Object.keys(migrations ?? {}).map(Number));
  const mark = `${key}$`;

  /** Brought forward once, whoever asks meanwhile. */
  let moving: Promise<unknown> | undefined;

  async function forward(before: unknown, from: number): Promise<unknown> {
    let value = before;
    for (let to = from + 1; to <= version; to++) value = await migrations?.[to]?.(value as never);
    await write(value);
    return value;
  }

  async function write(value: unknown): Promise<void> {
    await browser.storage[area].set({ [key]: value, ...(migrations && { [mark]: { v: version } }) });
  }

  async function value(): Promise<unknown> {
    const values = await read(area, migrations ? [key, mark] : [key]);
    const there = values[key] ?? undefined;
    const from = versionIn(values[mark]);
    if (there === undefined || !migrations || from >= version) return there;
    moving ??= forward(there, from).finally(() => {
      moving = undefined;
    });
    return moving;
  }

  return {
    // Nobody else writes there.
    getValue: async () => ((await value()) ?? fallback) as T,
    async setValue(after) {
      await moving;
      await (after === null ? browser.storage[area].remove(key) : write(after));
    },
    removeValue: () => browser.storage[area].remove(key),
    watch(changed) {
      browser.storage[area].onChanged.addListener((changes) => {
        if (key in changes) changed();
      });
    },
  };
}

const waiting = new Map<Area, { keys: Set<string>; coming: Promise<Values> }>();

function read(area: Area, keys: readonly string[]): Promise<Values> {
  const together = waiting.get(area) ?? begun(area);
  for (const key of keys) together.keys.add(key);
  return together.coming;
}

function begun(area: Area) {
  const keys = new Set<string>();
  const coming = Promise.resolve().then(() => {
    waiting.delete(area);
    return browser.storage[area].get([...keys]);
  });
  const together = { keys, coming };
  waiting.set(area, together);
  return together;
}

function versionIn(mark: unknown): number {
  if (typeof mark !== 'object' || mark === null || !('v' in mark)) return 1;
  return typeof mark.v === 'number' ? mark.v : 1;
}

function split(place: `${Area}:${string}`): [Area, string] {
  const [area, ...key] = place.split(':');
  return [area === 'session' ? 'session' : 'local', key.join(':')];
}
