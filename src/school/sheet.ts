import { finish, type Steps } from '../people/steps.ts';

/** A table as the office saved it: rows of cells, all of them text. */
export interface Sheet {
  rows: readonly (readonly string[])[];
  /** The number of each row as a program for sheets shows it: empty ones count. */
  numbers: readonly number[];
  /** What the cells were parted by. */
  delimiter: string;
}

/** Not a table of text at all. */
export type NoSheet = { wrong: 'workbook' | 'pdf' | 'no text' | 'too big' | 'empty' };

/** 100,000 people with everything an office knows of them. */
const MOST_BYTES = 40_000_000;
const MOST_ROWS = 250_000;
/** What is longer or wider than that holds nobody's name. */
const LONGEST_CELL = 4_000;
const MOST_CELLS = 400;

export function openSheet(given: string | Uint8Array): Sheet | NoSheet {
  return finish(openingSheet(given));
}

/** Opens a file or a pasted text, whatever program of the last thirty years wrote it: in small steps. */
export function* openingSheet(given: string | Uint8Array): Steps<Sheet | NoSheet> {
  if (given.length > MOST_BYTES) return { wrong: 'too big' };
  const kind = typeof given === 'string' ? undefined : foreign(given);
  if (kind) return { wrong: kind };
  const text = (typeof given === 'string' ? given : yield* decoding(given)).replace(/^\uFEFF/, '');
  if (!isTable(text)) return { wrong: 'no text' };
  const said = /^sep=(.)\r?\n/i.exec(text.slice(0, 20));
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said?.[1] ?? delimiterOf(body);
  const { rows, numbers } = yield* reading(body, delimiter);
  if (rows.length > MOST_ROWS) return { wrong: 'too big' };
  return rows.length ? { rows, numbers, delimiter } : { wrong: 'empty' };
}

/** UTF-16 and UTF-8 say what they are; what is no UTF-8 was written by an older Windows. */
function* decoding(bytes: Uint8Array): Steps<string> {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return yield* decoded(bytes, new TextDecoder('utf-16le'));
  if (a === 0xfe && b === 0xff) return yield* decoded(bytes, new TextDecoder('utf-16be'));
  if (a && b === 0) return yield* decoded(bytes, new TextDecoder('utf-16le'));
  if (a === 0 && b && bytes[2] === 0 && bytes[3]) return yield* decoded(bytes, new TextDecoder('utf-16be'));
  try {
    return yield* decoded(bytes, new TextDecoder('utf-8', { fatal: true }));
  } catch {
    return yield* decoded(bytes, new TextDecoder('windows-1252'));
  }
}

const PIECE = 1 << 20;

function* decoded(bytes: Uint8Array, decoder: TextDecoder): Steps<string> {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    yield;
  }
  return text + decoder.decode();
}

function foreign(bytes: Uint8Array): 'workbook' | 'pdf' | undefined {
  const head = [...bytes.subarray(0, 4)].map((b) => b.toString(16).padStart(2, '0')).join('');
  if (head === '504b0304' || head === 'd0cf11e0') return 'workbook';
  return head === '25504446' ? 'pdf' : undefined;
}

/** A picture is full of signs that nobody types; a web page saved as a sheet and JSON say what they are. */
function isTable(text: string): boolean {
  const start = text.slice(0, 4_000);
  const untyped = start.replace(/[\s\P{Cc}]/gu, '').replaceAll('\0', '').length;
  return untyped <= start.length / 50 && !/^\s*(?:<[!?a-z]|\{\s*"|\[\s*[[{"])/i.test(start);
}

/** The one that parts the first lines into the most cells, and into equally many. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000);
  const score = (delimiter: string) => {
    const lengths = rowsOf(start, delimiter)
      .slice(0, 20)
      .map((row) => row.length)
      .filter((n) => n > 1);
    const most = Math.max(0, ...lengths);
    return lengths.filter((n) => n === most).length * Math.min(most, 4);
  };
  return [',', ';', '\t', '|'].reduce((best, d) => (score(d) > score(best) ? d : best));
}

function rowsOf(text: string, delimiter: string): string[][] {
  return finish(reading(text, delimiter)).rows;
}

/** Quoted cells may hold the delimiter, new lines and doubled quotes (RFC 4180); a stray quote is a letter. */
function* reading(text: string, delimiter: string): Steps<{ rows: string[][]; numbers: number[] }> {
  const rows: string[][] = [];
  const numbers: number[] = [];
  let number = 1;
  let row: string[] = [];
  let at = 0;
  let rested = 0;
  while (at <= text.length && rows.length <= MOST_ROWS) {
    const quoted = text[at] === '"' ? closing(text, at) : undefined;
    let end = quoted ?? at;
    for (; !isEdge(text, end, delimiter); end++) {
      if (end - rested < STEP) continue;
      rested = end;
      yield;
    }
    if (row.length < MOST_CELLS) row.push(cellAt(text, at, end, quoted));
    if (text[end] === delimiter) at = end + 1;
    else {
      if (row.some((cell) => cell.trim())) {
        rows.push(row);
        numbers.push(number);
      }
      row = [];
      number++;
      at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    }
    if (end - rested < STEP) continue;
    rested = end;
    yield;
  }
  return { rows, numbers };
}

/** Letters between two rests. */
const STEP = 100_000;

function cellAt(text: string, from: number, to: number, quoted: number | undefined): string {
  if (quoted === undefined) return text.slice(from, Math.min(to, from + LONGEST_CELL));
  const inside = text.slice(from + 1, Math.min(quoted - 1, from + LONGEST_CELL)).replaceAll('""', '"');
  return inside + text.slice(quoted, Math.min(to, quoted + LONGEST_CELL));
}

/** Just behind the quote that closes the one at `from`; undefined when none does within a cell's length. */
function closing(text: string, from: number): number | undefined {
  const last = from + FARTHEST;
  for (let at = text.indexOf('"', from + 1); at >= 0 && at < last; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return undefined;
}

/** A note in a cell may be longer than any name. */
const FARTHEST = 100_000;

function isEdge(text: string, at: number, delimiter: string): boolean {
  const letter = text[at];
  return letter === undefined || letter === delimiter || letter === '\n' || letter === '\r';
}
