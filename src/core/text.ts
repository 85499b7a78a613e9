/** A stretch of a text: from (inclusive) to (exclusive), in UTF-16 units, as `slice` counts. */
export type Span = readonly [from: number, to: number];

/** The languages the extension speaks. */
export type Lang = 'en' | 'cy';

/** The same words in each language that the extension speaks. */
export type Words = Record<Lang, string>;

/** Spans in reading order, overlapping ones joined. */
export function joined(spans: readonly Span[]): Span[] {
  const inOrder = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const out: [number, number][] = [];
  for (const [from, to] of inOrder) {
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

/** Every letter in its place, but for these stretches. */
export function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, [a, b]) => rest.slice(0, a) + ' '.repeat(b - a) + rest.slice(b), text);
}

/** Every place of a pattern in a text. `matchAll` would look it up as a new one each time, and at worst compile it anew. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  if (!pattern.global) throw new Error(`${pattern} would be found at one place for ever.`);
  const found: Span[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    found.push([m.index, m.index + m[0].length]);
    if (!m[0]) pattern.lastIndex += (text.codePointAt(m.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** "derogatory, offensive" as an option of policy carries several things: registries have no lists. */
export function severalIn(option: unknown): string[] {
  if (typeof option !== 'string') return [];
  return option
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}
