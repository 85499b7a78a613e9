/** What a value may be at most before anybody looks at it closely. Managed and imported JSON is nobody's friend. */
const DEEPEST = 24;
const MOST_VALUES = 3_000_000;
const NEVER = new Set(['__proto__', 'constructor', 'prototype']);

export type Plain =
  | { value: unknown; dropped: readonly string[] }
  | { wrong: 'too deep' | 'too much' | 'not data' };

/**
 * A copy that is data and nothing else: no getters, prototypes or cycles. An empty place (null) is no value;
 * keys that could reach a prototype are dropped and named.
 */
export function plain(given: unknown): Plain {
  const dropped: string[] = [];
  let count = 0;
  const copy = (value: unknown, depth: number, path: string): unknown => {
    if (++count > MOST_VALUES) throw new Unfit('too much');
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
    if (typeof value !== 'object' || value === null) return undefined;
    if (depth >= DEEPEST) throw new Unfit('too deep');
    if (Array.isArray(value)) return value.map((v, i) => copy(v, depth + 1, `${path}[${i}]`));
    const out: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (NEVER.has(key)) dropped.push(path ? `${path}.${key}` : key);
      else {
        const kept = copy(Reflect.get(value, key), depth + 1, path ? `${path}.${key}` : key);
        if (kept !== undefined) out[key] = kept;
      }
    }
    return out;
  };
  try {
    return { value: copy(given, 0, ''), dropped };
  } catch (error) {
    return { wrong: error instanceof Unfit ? error.why : 'not data' };
  }
}

/** Without parsing it: millions of brackets take a parser seconds. What is quoted is passed over at once: a sealed list is long. */
export function nestsTooDeep(json: string): boolean {
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    const c = json.charCodeAt(i);
    if (c === QUOTE) i = endOfQuote(json, i);
    else if (c === 0x5b || c === 0x7b) {
      if (++depth > DEEPEST) return true;
    } else if (c === 0x5d || c === 0x7d) depth--;
  }
  return false;
}

/** Where the text ends that begins with the quote at this place. */
function endOfQuote(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end > 0; end = json.indexOf('"', end + 1)) {
    let first = end;
    while (json.charCodeAt(first - 1) === BACKSLASH) first--;
    if ((end - first) % 2 === 0) return end;
  }
  return json.length;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

class Unfit extends Error {
  constructor(readonly why: 'too deep' | 'too much') {
    super(why);
  }
}
