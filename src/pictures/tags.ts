/** The few entries of a picture's data that a school's policy has a word on. */
export interface Tags {
  taken?: string;
  zone?: string;
  make?: string;
  model?: string;
  latitude?: number;
  longitude?: number;
}

/** Numbers of entries, by the standard (CIPA DC-008, "Exif 3.0"). */
const MAKE = 0x010f;
const MODEL = 0x0110;
const CHANGED = 0x0132;
const MORE = 0x8769;
const PLACE = 0x8825;
const TAKEN = 0x9003;
const ZONE = 0x9011;

/** No camera writes more into one list; a forged file may say anything. */
const ENTRIES = 200;
const LETTERS = 100;

/** `block` begins with its byte order. What it points to outside itself is not there. */
export function readTags(block: Uint8Array): Tags {
  const tiff = readerOf(block);
  const image = tiff.list(tiff.long(4));
  const photo = listAt(MORE);
  const place = listAt(PLACE);
  return {
    taken: text(photo, TAKEN) ?? text(image, CHANGED),
    zone: text(photo, ZONE),
    make: text(image, MAKE),
    model: text(image, MODEL),
    latitude: degrees(place, 1, 2, 'S'),
    longitude: degrees(place, 3, 4, 'W'),
  };

  function listAt(pointer: number): List {
    const entry = image.get(pointer);
    return entry === undefined ? new Map() : tiff.list(tiff.long(entry + 8));
  }

  function text(list: List, number: number): string | undefined {
    const entry = list.get(number);
    if (entry === undefined) return undefined;
    const length = Math.min(tiff.long(entry + 4) ?? 0, LETTERS);
    return tiff.letters(length <= 4 ? entry + 8 : tiff.long(entry + 8), length);
  }

  /** Three fractions: degrees, minutes, seconds. */
  function degrees(list: List, side: number, number: number, minus: string): number | undefined {
    const at = tiff.long((list.get(number) ?? Number.NaN) + 8);
    const parts = [0, 8, 16].map((n) => tiff.fraction(at, n));
    const [whole, minutes = 0, seconds = 0] = parts;
    if (whole === undefined || parts.includes(undefined)) return undefined;
    const value = whole + minutes / 60 + seconds / 3600;
    return text(list, side) === minus ? -value : value;
  }
}

/** Where each entry begins, by its number. */
type List = ReadonlyMap<number, number>;

function readerOf(block: Uint8Array) {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const little = block[0] === 0x49;
  const within = (at: number | undefined, size: number): at is number =>
    at !== undefined && at >= 0 && at + size <= block.length;
  const short = (at: number) => (within(at, 2) ? view.getUint16(at, little) : undefined);
  const long = (at: number) => (within(at, 4) ? view.getUint32(at, little) : undefined);
  return {
    long,
    list(at: number | undefined): List {
      const entries = new Map<number, number>();
      const count = at === undefined ? 0 : Math.min(short(at) ?? 0, ENTRIES);
      for (let n = 0; n < count; n++) {
        const entry = (at ?? 0) + 2 + n * 12;
        const number = short(entry);
        if (number !== undefined) entries.set(number, entry);
      }
      return entries;
    },
    letters(at: number | undefined, length: number): string | undefined {
      if (!within(at, length)) return undefined;
      const bytes = block.subarray(at, at + length);
      return new TextDecoder().decode(bytes).split('\0')[0]?.trim() || undefined;
    },
    fraction(at: number | undefined, further: number): number | undefined {
      const over = long((at ?? Number.NaN) + further);
      const under = long((at ?? Number.NaN) + further + 4);
      if (over === undefined || under === undefined) return undefined;
      return under === 0 ? 0 : over / under;
    },
  };
}
