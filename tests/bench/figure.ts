/** One measured thing, with what it must stay at or below. Without a goal it is told for understanding. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  atMost?: number;
  /** How it came about: samples, both sides, what is counted. */
  how: string;
}

/** "0.13 ms  goal ≤ 1 ms  reached  ..." Never rounded towards the goal. */
export function lineOf({ what, value, unit, atMost, how }: Figure): string {
  const goal = atMost === undefined ? '' : `goal ≤ ${atMost}${space(unit)}`;
  return `${what.padEnd(66)} ${`${shown(value, atMost)}${space(unit)}`.padStart(12)}  ${goal.padEnd(17)} ${judged(value, atMost).padEnd(11)} ${how}`;
}

export function missed({ value, atMost }: Figure): boolean {
  return atMost !== undefined && !(value <= atMost);
}

function judged(value: number, atMost: number | undefined): string {
  if (atMost === undefined) return '';
  return value <= atMost ? 'reached' : 'NOT reached';
}

/** As many places as it takes to see on which side of the goal it lies. */
function shown(value: number, atMost = value): string {
  for (const places of [2, 3, 4, 6]) {
    const text = value.toFixed(places);
    if (Number(text) <= atMost === value <= atMost) return text.replace(/\.0+$/, '');
  }
  return String(value);
}

function space(unit: string): string {
  return unit && ` ${unit}`;
}
