/** What stands before the data that a picture carries about itself: JPEG and HEIC, PNG, WebP. */
const MARKS = [
  { mark: 'Exif\0\0', skips: 0 },
  { mark: 'eXIf', skips: 0 },
  { mark: 'EXIF', skips: 4 },
] as const;

/**
 * That data, where some is there. It is found by its mark, not by walking through each format: an editor may have
 * moved it, and a broken file is no reason to know nothing.
 */
export function exifIn(bytes: Uint8Array): Uint8Array | undefined {
  for (let at = 0; at < bytes.length; at++) {
    const found = MARKS.find(({ mark }) => begins(bytes, at, mark));
    const from = found && at + found.mark.length + found.skips;
    if (from !== undefined && isTiff(bytes, from)) return bytes.subarray(from);
  }
  return undefined;
}

function isTiff(bytes: Uint8Array, at: number): boolean {
  return begins(bytes, at, 'II*\0') || begins(bytes, at, 'MM\0*');
}

function begins(bytes: Uint8Array, at: number, mark: string): boolean {
  for (let n = 0; n < mark.length; n++) if (bytes[at + n] !== mark.charCodeAt(n)) return false;
  return true;
}
