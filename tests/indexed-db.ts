/** As much of IndexedDB as the locked store asks for, in memory: for tests outside a browser. */
export function pretendIndexedDb(): void {
  const shelves = new Map<string, Map<string, unknown>>();
  Object.assign(globalThis, {
    IDBKeyRange: { bound: (from: string, to: string): Range => ({ from, to }) },
    indexedDB: { open: () => opening(shelves) },
  });
}

interface Range {
  from: string;
  to: string;
}

interface Request {
  result?: unknown;
  onsuccess?: () => void;
  onupgradeneeded?: () => void;
}

function opening(shelves: Map<string, Map<string, unknown>>): Request {
  const result = {
    createObjectStore: (name: string) => void shelves.set(name, new Map()),
    transaction: (name: string) => transaction(shelves.get(name) ?? new Map()),
  };
  const request: Request = { result };
  setTimeout(() => {
    request.onupgradeneeded?.();
    request.onsuccess?.();
  });
  return request;
}

/** Over once nobody asks anything more. */
function transaction(shelf: Map<string, unknown>) {
  let open = 0;
  const started: { oncomplete?: () => void } = {};
  const ask = (answer: () => unknown): Request => {
    const request: Request = {};
    open++;
    setTimeout(() => {
      request.result = answer();
      request.onsuccess?.();
      if (--open === 0) started.oncomplete?.();
    });
    return request;
  };
  const keysIn = (range?: Range) =>
    [...shelf.keys()].sort().filter((key) => !range || (key >= range.from && key <= range.to));
  const store = {
    put: (value: unknown, key: string) => ask(() => shelf.set(key, structuredClone(value))),
    add: (value: unknown, key: string) => ask(() => shelf.set(key, value)),
    get: (key: string) => ask(() => shelf.get(key)),
    getAll: (range?: Range) => ask(() => keysIn(range).map((key) => shelf.get(key))),
    getAllKeys: (range?: Range) => ask(() => keysIn(range)),
    delete: (range: Range) => ask(() => keysIn(range).forEach((key) => void shelf.delete(key))),
    clear: () => ask(() => shelf.clear()),
  };
  return Object.assign(started, { objectStore: () => store });
}
