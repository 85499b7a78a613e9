/**
 * JSON with a sealed list in it. The letters of a list of 100,000 people are twenty-four million: a parser copies them
 * one by one while everybody waits, so they are lifted out before and put back after, uncopied.
 */
export function readJson(text: string): unknown {
  const { light, blocks } = lifted(text);
  const value: unknown = JSON.parse(light);
  return blocks.size ? putBack(value, blocks) : value;
}

/** As `JSON.stringify` writes it, for a file; the block is laid in as it is: base64 has nothing to escape. */
export function writtenJson(file: Readonly<Record<string, unknown>>, block: string): string {
  const place = placeOf(0);
  const text = JSON.stringify(file, (key, value) => (key === BLOCK && value === block ? place : value), 2);
  return text.replace(JSON.stringify(place), () => `"${block}"`);
}

const BLOCK = 'block';
/** Shorter ones are no trouble. */
const LONG = 1 << 16;
/** Where a block was; no text that anybody writes. */
const MARK = 'lanyard-lifted-';
const placeOf = (n: number) => `${MARK}${n}`;
const VALUE = /\s*:\s*"/y;

function lifted(text: string): { light: string; blocks: ReadonlyMap<string, string> } {
  const blocks = new Map<string, string>();
  if (text.length < LONG) return { light: text, blocks };
  const parts: string[] = [];
  let from = 0;
  for (let key = text.indexOf(`"${BLOCK}"`); key >= 0; key = text.indexOf(`"${BLOCK}"`, key + 1)) {
    VALUE.lastIndex = key + BLOCK.length + 2;
    if (!VALUE.test(text)) continue;
    const start = VALUE.lastIndex;
    const end = text.indexOf('"', start);
    const block = text.slice(start, end);
    if (end - start < LONG || !isBare(block)) continue;
    const place = placeOf(blocks.size);
    blocks.set(place, block);
    parts.push(text.slice(from, start), place);
    from = end;
    key = end;
  }
  const light = parts.join('') + text.slice(from);
  return light.split(MARK).length - 1 === blocks.size
    ? { light, blocks }
    : { light: text, blocks: new Map() };
}

/** Stands for itself: nothing escaped, and no line broken, which JSON does not allow. */
function isBare(block: string): boolean {
  return !block.includes('\\') && !block.includes('\n');
}

function putBack(value: unknown, blocks: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return blocks.get(value) ?? value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  for (const key of Object.keys(value)) {
    const before: unknown = Reflect.get(value, key);
    const after = putBack(before, blocks);
    if (after !== before) Reflect.set(value, key, after);
  }
  return value;
}
