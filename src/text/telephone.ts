import type { Span } from '../core/text.ts';

export interface Telephone {
  span: Span;
  /** "07700900123", "+35386..." */
  digits: string;
}

const NUMBERS: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  nought: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  hundred: '00',
  dim: '0',
  sero: '0',
  un: '1',
  dau: '2',
  tri: '3',
  pedwar: '4',
  pump: '5',
  chwech: '6',
  saith: '7',
  wyth: '8',
  naw: '9',
};
const TIMES: Readonly<Record<string, number>> = { double: 2, dwbl: 2, triple: 3, treble: 3 };

const UNIT = new RegExp(
  `\\+|\\d|(?<!\\p{L})(?:${[...Object.keys(NUMBERS), ...Object.keys(TIMES)].join('|')})(?!\\p{L})|(?<=\\do{0,3})o(?=[\\do]|\\b)|(?<![\\p{L}])o(?=\\d)|(?<=\\d)[il](?=\\d)`,
  'giu',
);
const BETWEEN = /^[\s.\-–—()/,_*|]{0,4}$/;

interface Unit {
  digits: string;
  from: number;
  to: number;
}

/** Telephone numbers, in figures, spaced out, with letters for noughts, or in words. */
export function telephonesIn(text: string): Telephone[] {
  if (!/\d{3}|\d.\d.\d|(?:seven|oh|zero|double|saith)/i.test(text)) return [];
  const found: Telephone[] = [];
  let run: Unit[] = [];
  for (const unit of unitsOf(text)) {
    const before = run.at(-1);
    if (before && !BETWEEN.test(text.slice(before.to, unit.from))) {
      found.push(...numbersIn(run, text));
      run = [];
    }
    run.push(unit);
  }
  return [...found, ...numbersIn(run, text)];
}

function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let times: { n: number; from: number } | undefined;
  for (const { 0: written, index } of text.matchAll(UNIT)) {
    const word = written.toLowerCase();
    const to = index + written.length;
    const n = TIMES[word];
    if (n !== undefined) {
      times = { n, from: index };
      continue;
    }
    const digit = /^[+\d]$/.test(word) ? word : /^[il]$/.test(word) ? '1' : (NUMBERS[word] ?? '');
    units.push({ digits: digit.repeat(times?.n ?? 1), from: times?.from ?? index, to });
    times = undefined;
  }
  return units;
}

function numbersIn(run: readonly Unit[], text: string): Telephone[] {
  const out: Telephone[] = [];
  for (let at = 0; at < run.length; at++) {
    const before = run[at - 1];
    if (before && before.to === run[at]!.from) continue;
    const fit = numberAt(run, at, text);
    if (!fit) continue;
    out.push(fit.telephone);
    at = fit.next - 1;
  }
  return out;
}

function numberAt(run: readonly Unit[], at: number, text: string) {
  let digits = '';
  let best: { telephone: Telephone; next: number } | undefined;
  for (let i = at; i < run.length && digits.length < 17; i++) {
    digits += run[i]!.digits;
    const after = run[i + 1];
    if (after && after.from === run[i]!.to) continue;
    if (/[\p{L}\d]/u.test(text.charAt(run[i]!.to)) && !after) continue;
    if (!isNumber(digits)) continue;
    best = { telephone: { span: [run[at]!.from, run[i]!.to], digits: nationally(digits) }, next: i + 1 };
  }
  return best;
}

function nationally(digits: string): string {
  return digits.replace(/^(?:\+|00)44(?:0(?=\d{10}))?/, '0');
}

function isNumber(digits: string): boolean {
  const here = nationally(digits);
  if (/^0(?:7\d{9}|2\d{9}|1\d{8,9}|3\d{9}|5\d{9}|8\d{8,9}|9\d{9})$/.test(here)) return true;
  return /^\+(?!44)[1-9]\d{8,13}$/.test(digits);
}
