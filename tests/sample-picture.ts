/** What a picture for a test says of itself. */
export interface Said {
  taken?: string;
  zone?: string;
  make?: string;
  model?: string;
  place?: { latitude: number; longitude: number };
}

type Entry = readonly [number: number, type: number, count: number, value: Uint8Array];

/** Data about a picture as a camera writes it, in either byte order. */
export function exif(said: Said, little = true): Uint8Array {
  const order = little ? [0x49, 0x49, 42, 0] : [0x4d, 0x4d, 0, 42];
  const long = (n: number) => Uint8Array.from(number(n, 4, little));
  const photo = [text(0x9003, said.taken), text(0x9011, said.zone)].flat();
  const place = said.place ? placeEntries(said.place, little) : [];
  const pointer = (to: number): Entry[] => [[to, 4, 1, long(0)]];
  const image = [text(0x010f, said.make), text(0x0110, said.model), pointer(0x8769), pointer(0x8825)].flat();
  const photoAt = 8 + sizeOf(image);
  const placeAt = photoAt + sizeOf(photo);
  const pointing = image.map(([n, type, count, value]): Entry => {
    const to = n === 0x8769 ? photoAt : n === 0x8825 ? placeAt : undefined;
    return [n, type, count, to === undefined ? value : long(to)];
  });
  return Uint8Array.from([
    ...order,
    ...long(8),
    ...list(pointing, 8, little),
    ...list(photo, photoAt, little),
    ...list(place, placeAt, little),
  ]);
}

const ascii = (word: string) => [...word].map((letter) => letter.charCodeAt(0));

/** As each kind of file carries it; nothing in it can be seen. */
export const files: Readonly<Record<'jpeg' | 'heic' | 'png' | 'webp', (block: Uint8Array) => Uint8Array>> = {
  jpeg: (block) =>
    Uint8Array.from([
      ...[0xff, 0xd8, 0xff, 0xe1],
      ...number(block.length + 8, 2, false),
      ...ascii('Exif\0\0'),
      ...block,
      ...[0xff, 0xd9],
    ]),
  heic: (block) =>
    Uint8Array.from([
      ...[0, 0, 0, 24],
      ...ascii('ftypheic\0\0\0\0mif1heic'),
      ...[0, 0, 0, 6],
      ...ascii('Exif\0\0'),
      ...block,
    ]),
  png: (block) =>
    Uint8Array.from([
      ...[0x89, ...ascii('PNG'), 13, 10, 26, 10],
      ...number(block.length, 4, false),
      ...ascii('eXIf'),
      ...block,
    ]),
  webp: (block) =>
    Uint8Array.from([...ascii('RIFF\0\0\0\0WEBPEXIF'), ...number(block.length, 4, true), ...block]),
};

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function text(n: number, words: string | undefined): Entry[] {
  return words === undefined ? [] : [[n, 2, words.length + 1, Uint8Array.from(ascii(`${words}\0`))]];
}

function placeEntries(
  { latitude, longitude }: { latitude: number; longitude: number },
  little: boolean,
): Entry[] {
  const angle = (degrees: number) => {
    const whole = Math.floor(Math.abs(degrees));
    const minutes = (Math.abs(degrees) - whole) * 60;
    const fractions = [whole, 1, Math.floor(minutes), 1, Math.round((minutes % 1) * 60 * 1000), 1000];
    return Uint8Array.from(fractions.flatMap((n) => number(n, 4, little)));
  };
  return [
    ...text(1, latitude < 0 ? 'S' : 'N'),
    [2, 5, 3, angle(latitude)],
    ...text(3, longitude < 0 ? 'W' : 'E'),
    [4, 5, 3, angle(longitude)],
  ];
}

function sizeOf(entries: readonly Entry[]): number {
  return (
    6 +
    entries.length * 12 +
    entries.reduce((sum, [, , , value]) => sum + (value.length > 4 ? value.length : 0), 0)
  );
}

function list(entries: readonly Entry[], at: number, little: boolean): number[] {
  let free = at + 6 + entries.length * 12;
  const rows: number[] = [];
  const far: number[] = [];
  for (const [n, type, count, value] of entries) {
    rows.push(...number(n, 2, little), ...number(type, 2, little), ...number(count, 4, little));
    if (value.length <= 4) rows.push(...value, ...[0, 0, 0, 0].slice(value.length));
    else {
      rows.push(...number(free, 4, little));
      far.push(...value);
      free += value.length;
    }
  }
  return [...number(entries.length, 2, little), ...rows, 0, 0, 0, 0, ...far];
}

function number(n: number, bytes: number, little: boolean): number[] {
  const big = Array.from({ length: bytes }, (_, at) => Math.floor(n / 256 ** (bytes - 1 - at)) % 256);
  return little ? big.reverse() : big;
}
