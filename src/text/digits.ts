/** One figure or more of a number, and where they are written. */
export interface Digits {
  digits: string;
  from: number;
  to: number;
}

/** Figures, in any dress and in words, in the order they are written. */
export function digitsIn(text: string): Digits[] {
  const found: Digits[] = [];
  let times: { n: number; from: number } | undefined;
  for (const { 0: written, index } of undressed(text).matchAll(UNIT)) {
    const word = written.toLowerCase();
    const to = index + (isPair(text, index) ? 2 : written.length);
    const n = TIMES[word];
    if (n !== undefined) {
      times = { n, from: index };
      continue;
    }
    const digits = /^[+\d]$/.test(word) ? word : /^[il]$/.test(word) ? '1' : (NUMBERS[word] ?? '');
    const tens = found.at(-1);
    if (tens && /^[2-9]0$/.test(tens.digits) && /^[1-9]$/.test(digits) && !/\d/.test(word) && !times)
      if (TENS.test(text.slice(tens.from, tens.to)) && index - tens.to <= 1)
        tens.digits = tens.digits.charAt(0);
    found.push({ digits: digits.repeat(times?.n ?? 1), from: times?.from ?? index, to });
    times = undefined;
  }
  return found;
}

/** May two stretches of figures belong to one number, with this between them? */
export function joins(between: string): boolean {
  return BETWEEN.test(between);
}

const NUMBERS: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  nought: '0',
  naught: '0',
  nil: '0',
  o: '0',
  oo: '00',
  ooo: '000',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
  hundred: '00',
  thousand: '000',
  plus: '+',
  dim: '0',
  sero: '0',
  un: '1',
  dau: '2',
  dwy: '2',
  tri: '3',
  tair: '3',
  pedwar: '4',
  pedair: '4',
  pump: '5',
  chwech: '6',
  chwe: '6',
  saith: '7',
  wyth: '8',
  naw: '9',
};
const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i;
const TIMES: Readonly<Record<string, number>> = { double: 2, dbl: 2, dwbl: 2, triple: 3, treble: 3 };
const UNIT = new RegExp(
  `\\+|\\d|(?<!\\p{L})(?:${[...Object.keys(NUMBERS), ...Object.keys(TIMES)].join('|')})(?!\\p{L})|(?<=\\do{0,3})o(?=[\\do]|\\b)|(?<![\\p{L}])o(?=o{0,2}\\d)|(?<=\\d)[il](?=\\d)`,
  'giu',
);
const BETWEEN =
  /^(?:[\s.…\-–—()[\]/,_*|·•~'"\p{Extended_Pictographic}]|\p{Cf}|\uFE0F|\u20E3){0,6}(?:(?:and then|and|then|followed by)[\s.…,]{1,3})?$/iu;

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** Letter for letter, with ordinary figures for fancy ones (𝟎, ⓪, ０). */
function undressed(text: string): string {
  if (!/[^\P{N}\d]/u.test(text)) return text;
  return text.replace(/[^\P{N}\d]/gu, (dressed) => {
    const plain = dressed.normalize('NFKD');
    return /^\d$/.test(plain) ? plain.padEnd(dressed.length, '\u200B') : dressed;
  });
}
