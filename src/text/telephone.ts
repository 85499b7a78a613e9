import type { Span } from '../core/text.ts';
import { type Digits, digitsIn, joins } from './digits.ts';

export interface Telephone {
  span: Span;
  /** "07700900123", "+35386..." */
  digits: string;
}

/** Telephone numbers, in figures, spaced out, with letters for noughts, or in words. */
export function telephonesIn(text: string): Telephone[] {
  if (!/\p{N}(?:[^\p{L}\p{N}]{0,6}\p{N}){2}|(?:seven|oh|zero|double|nought|saith)/iu.test(text)) return [];
  const ways = readings(text);
  const found: Telephone[] = [];
  let run: Digits[] = [];
  for (const unit of digitsIn(text)) {
    const before = run.at(-1);
    if (before && !joins(text.slice(before.to, unit.from))) {
      found.push(...numbersIn(run, text, ways));
      run = [];
    }
    run.push(unit);
  }
  return [...found, ...numbersIn(run, text, ways)];
}

/** What figures would be as a telephone number, if they are one. */
type Reading = (digits: string, before: string) => string | undefined;

/** Whole, and as the draft says that it has to be read: from behind, with a nought in front, from the same town. */
function readings(text: string): readonly Reading[] {
  const ways: Reading[] = [(digits) => whole(digits)];
  if (BACKWARDS.test(text)) ways.push((digits) => whole([...digits].reverse().join('')));
  if (TO_RING.test(text) || NOUGHT_FIRST.test(text))
    ways.push((digits) => (/^7\d{9}$/.test(digits) ? `0${digits}` : undefined));
  if (CODE.test(text) || /\b(?:me|us|my|our)\b/i.test(text))
    ways.push((digits, before) =>
      /^[2-9]\d{5,7}$/.test(digits) && (RING.test(before) || (CODE.test(text) && TO_RING.test(text)))
        ? digits
        : undefined,
    );
  return ways;
}

const BACKWARDS = /back ?wards|in reverse|reversed?|back to front|other way round|o chwith/i;
const NOUGHT_FIRST =
  /(?:zero|oh|\bo|0|nought|naught)[^.!?\n]{0,12}(?:front|start|beginning|first|before)|(?:missing|without|minus|knock off)[^.!?\n]{0,12}(?:zero|oh|0|nought)/i;
const TO_RING =
  /(?<!\p{L})(?:ring|call|phone|text|txt|whats ?app|wa|dial|tel|mob|mobile|cell|landline|bell|buzz|reach|message|digits|number|ffôn|ffonia|ffoniwch|tecst\p{L}*|rhif)(?!\p{L})/iu;
const CODE = /(?<!\p{L})(?:area|dialling|\p{Lu}\p{Ll}+|local|town) code(?!\p{L})/u;
/** "ring me on", "landline:" just before. */
const RING =
  /(?<!\p{L})(?:ring|call|phone|dial|bell|landline|home (?:phone|number)|(?:my|our) (?:new )?(?:number|phone|landline)|tel|ffonia|ffoniwch)(?!\p{L})(?: (?:me|us|home|ours|mine|after|anytime|is|now|just|number|no))*(?:['’]s)?[\s:,.]*(?:on|at|ar)?[\s:,]*$/iu;

function numbersIn(run: readonly Digits[], text: string, ways: readonly Reading[]): Telephone[] {
  const out: Telephone[] = [];
  for (let at = 0; at < run.length; at++) {
    const before = run[at - 1];
    if (before && before.to === run[at]!.from) continue;
    const fit = numberAt(run, at, text, ways);
    if (!fit) continue;
    out.push(fit.telephone);
    at = fit.next - 1;
  }
  return out;
}

function numberAt(run: readonly Digits[], at: number, text: string, ways: readonly Reading[]) {
  let digits = '';
  let best: { telephone: Telephone; next: number } | undefined;
  const before = text.slice(Math.max(0, run[at]!.from - 60), run[at]!.from);
  for (let i = at; i < run.length && digits.length < 17; i++) {
    digits += run[i]!.digits;
    const after = run[i + 1];
    if (after && after.from === run[i]!.to) continue;
    if (/[\p{L}\d]/u.test(text.charAt(run[i]!.to)) && !after) continue;
    const number = ways.map((way) => way(digits, before)).find((read) => read !== undefined);
    if (number === undefined) continue;
    best = { telephone: { span: [run[at]!.from, run[i]!.to], digits: number }, next: i + 1 };
  }
  return best;
}

function whole(digits: string): string | undefined {
  const here = nationally(digits);
  if (/^0(?:7\d{9}|2\d{9}|1\d{8,9}|3\d{9}|5\d{9}|8\d{8,9}|9\d{9})$/.test(here)) return here;
  return /^\+(?!44)[1-9]\d{8,13}$/.test(digits) ? digits : undefined;
}

function nationally(digits: string): string {
  return digits.replace(/^(?:\+|00)44(?:0(?=\d{10}))?/, '0');
}
