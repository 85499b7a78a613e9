/**
 * The gate: some bits for each part of a name that occurs, to spare most HMACs. Three bits each, in 32 to 64 for a
 * part: one stranger in some thousand passes. A word that passes is taken for somebody's name, and a misspelling of one
 * is no longer looked for, so it must be few.
 */
export function gateFor(parts: ReadonlySet<number>): Uint8Array {
  const gate = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(1024, parts.size) * 32)) / 8);
  for (const part of parts) for (const bit of bitsOf(part)) gate[at(gate, bit)]! |= 1 << (bit & 7);
  return gate;
}

export function passes(gate: Uint8Array, part: number): boolean {
  return bitsOf(part).every((bit) => (gate[at(gate, bit)]! >> (bit & 7)) & 1);
}

/** Of the low bits, so that a smaller gate is a larger one folded: see merging in change.ts. */
function bitsOf(part: number): readonly number[] {
  return [part, Math.imul(part, 0x9e3779b1) >>> 0, Math.imul(part ^ (part >>> 15), 0x85ebca6b) >>> 0];
}

function at(gate: Uint8Array, bit: number): number {
  return (bit >>> 3) & (gate.length - 1);
}
