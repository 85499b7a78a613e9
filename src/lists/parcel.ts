/** Bytes at rest: a short list is a value of the store, a long one a parcel. */
export type Locked = Piece | Parcel;

interface Piece {
  iv: Uint8Array<ArrayBuffer>;
  data: BufferSource;
}

/**
 * Encrypted piece by piece and laid away as one blob. A list of 100,000 people is some twenty million bytes: a browser
 * copies what it encrypts while everybody waits, so the pieces are short; and it hands out one blob much quicker than the
 * same bytes as values, which it takes apart and copies (Chromium 156: 25 ms, not 80).
 */
interface Parcel {
  /** Bytes of a piece before it was encrypted; the last one may be shorter. */
  piece: number;
  /** Twelve bytes for each piece. */
  ivs: Uint8Array<ArrayBuffer>;
  blob: Blob;
}

/** So short that the memory of one is used again for the next: quicker than 2 MB, and than all at once. */
const PIECE = 1 << 19;
const IV = 12;
/** What AES-GCM adds to a piece. */
const TAG = 16;

export async function lockedUp(bytes: Uint8Array<ArrayBuffer>, key: CryptoKey): Promise<Locked> {
  const pieces = [...piecesOf(bytes)];
  const ivs = crypto.getRandomValues(new Uint8Array(IV * pieces.length));
  const locked = async (n: number) => {
    const iv = ivs.slice(n * IV, (n + 1) * IV);
    return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, pieces[n]!);
  };
  if (pieces.length === 1) return { iv: ivs, data: await locked(0) };
  const blobs: Blob[] = [];
  for (const n of pieces.keys()) blobs.push(new Blob([await locked(n)]));
  return { piece: PIECE, ivs, blob: new Blob(blobs) };
}

/** Undefined: it is damaged, or was locked by another browser. */
export async function opened(there: Locked, key: CryptoKey): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!('blob' in there)) return openedPiece(there, key);
  const { piece, ivs, blob } = there;
  const all = await blob.arrayBuffer().catch(() => undefined);
  if (!all) return undefined;
  const count = ivs.length / IV;
  const bytes = new Uint8Array(Math.max(0, all.byteLength - count * TAG));
  for (let n = 0; n < count; n++) {
    const iv = ivs.subarray(n * IV, (n + 1) * IV);
    const data = new Uint8Array(all).subarray(n * (piece + TAG), (n + 1) * (piece + TAG));
    const open = await openedPiece({ iv, data }, key);
    if (!open) return undefined;
    bytes.set(open, n * piece);
  }
  return bytes;
}

async function openedPiece(
  { iv, data }: Piece,
  key: CryptoKey,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data).catch(() => undefined);
  return open && new Uint8Array(open);
}

/** In pieces, so that no step is long. */
export function* piecesOf(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at === 0 || at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
