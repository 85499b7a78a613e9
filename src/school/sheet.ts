/** A table as the office saved it: rows of cells, all of them text. */
export interface Sheet {
  rows: readonly (readonly string[])[];
  /** What the cells were parted by. */
  delimiter: string;
}

/** Not a table of text at all. */
export type NoSheet = { wrong: 'workbook' | 'pdf' | 'too big' | 'empty' };

const MOST_BYTES = 64_000_000;

/** Opens a file or a pasted text, whatever program of the last thirty years wrote it. */
export function openSheet(given: string | Uint8Array): Sheet | NoSheet {
  if (given.length > MOST_BYTES) return { wrong: 'too big' };
  const kind = typeof given === 'string' ? undefined : foreign(given);
  if (kind) return { wrong: kind };
  const text = (typeof given === 'string' ? given : decoded(given)).replace(/^\uFEFF/, '');
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said?.[1] ?? delimiterOf(body);
  const rows = rowsOf(body, delimiter).filter((row) => row.some((cell) => cell.trim()));
  return rows.length ? { rows, delimiter } : { wrong: 'empty' };
}

/** UTF-16 and UTF-8 say what they are; what is no UTF-8 was written by an older Windows. */
function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a !== undefined && a !== 0 && b === 0) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function foreign(bytes: Uint8Array): 'workbook' | 'pdf' | undefined {
  const head = [...bytes.subarray(0, 4)].map((b) => b.toString(16).padStart(2, '0')).join('');
  if (head === '504b0304' || head === 'd0cf11e0') return 'workbook';
  return head === '25504446' ? 'pdf' : undefined;
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

/** Quoted cells may hold the delimiter, new lines and doubled quotes (RFC 4180); a stray quote is a letter. */
function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? closing(text, at) : undefined;
    const end = edge(text, quoted ?? at, delimiter);
    const cell =
      quoted === undefined
        ? text.slice(at, end)
        : text.slice(at + 1, quoted - 1).replaceAll('""', '"') + text.slice(quoted, end);
    row.push(cell);
    if (text[end] === delimiter) at = end + 1;
    else {
      if (row.length > 1 || row[0]) rows.push(row);
      row = [];
      at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    }
  }
  return rows;
}

/** Just behind the quote that closes the one at `from`; undefined when none does. */
function closing(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return undefined;
}

function edge(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
