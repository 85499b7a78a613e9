import { bytesToHex } from '@noble/hashes/utils.js';

/** Longer texts are digested by themselves, piece by piece: policy may bring a sealed list of many million letters. */
const PIECE = 1 << 19;

/** The same for the same values. By the browser, in short steps: our own SHA-256 took seconds for a long list. */
export async function digestOf(values: unknown): Promise<string> {
  const long: string[] = [];
  const short = JSON.stringify(values, (_, value: unknown) => {
    if (typeof value !== 'string' || value.length <= PIECE) return value;
    return `long text ${long.push(value)}`;
  });
  const digests: number[] = [];
  for (const text of [short, ...long])
    for (let at = 0; at < text.length; at += PIECE)
      digests.push(...(await digestOfBytes(encoder.encode(text.slice(at, at + PIECE)))));
  return bytesToHex(await digestOfBytes(Uint8Array.from(digests)));
}

const encoder = new TextEncoder();

async function digestOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
