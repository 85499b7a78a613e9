import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which of these words a browser's profile folder holds, in any file and in any likely writing. */
export function wordsFoundIn(folder: string, words: readonly string[]): string[] {
  const contents = filesIn(folder).map(read);
  return words.filter((word) =>
    writings(word).some((written) => contents.some((bytes) => bytes.includes(written))),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Firefox keeps its sessions compressed. */
function read(file: string): Buffer {
  const bytes = readFileSync(file);
  return bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0' ? unpacked(bytes.subarray(12)) : bytes;
}

function writings(word: string): Buffer[] {
  const cases = new Set([word, word.toLowerCase(), word.toUpperCase(), word.normalize('NFD')]);
  return [...cases].flatMap((text) => {
    const utf16 = Buffer.from(text, 'utf16le');
    const plain = [Buffer.from(text), utf16, Buffer.from(utf16).swap16()];
    return [...plain, ...plain.flatMap(inBase64), Buffer.from(Buffer.from(text).toString('hex'))];
  });
}

/** Base64 of a word within something longer depends on where in three bytes it begins; its edges are cut off. */
function inBase64(bytes: Buffer): Buffer[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return Buffer.from(text.slice(before ? 4 : 0, -2));
  });
}

/** LZ4 without a frame: runs as they are, and copies of what came before. */
function unpacked(packed: Buffer): Buffer {
  const out: number[] = [];
  let at = 0;
  const lengthFrom = (start: number) => {
    let length = start;
    if (start < 15) return length;
    for (let more = 255; more === 255; length += more) more = packed[at++] ?? 0;
    return length;
  };
  while (at < packed.length) {
    const token = packed[at++] ?? 0;
    for (let left = lengthFrom(token >> 4); left > 0; left--) out.push(packed[at++] ?? 0);
    if (at >= packed.length) break;
    const back = packed.readUInt16LE(at);
    at += 2;
    for (let left = lengthFrom(token & 15) + 4; left > 0; left--) out.push(out.at(-back) ?? 0);
  }
  return Buffer.from(out);
}
