/** What people do to their names on their profiles. A display name or a handle out of a listed name. */
export interface Disguise {
  what: string;
  as: 'name' | 'handle';
  of: (name: string) => string;
}

const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const GREAT = SMALL.toUpperCase();

/** Twenty-six signs of Unicode in a row, from this one on. */
const from = (code: number) => Array.from({ length: 26 }, (_, i) => String.fromCodePoint(code + i));

function inLetters(small: readonly string[], great: readonly string[] = []) {
  return (name: string) =>
    [...bare(great.length ? name : name.toLowerCase())]
      .map((c) => small[SMALL.indexOf(c)] ?? great[GREAT.indexOf(c)] ?? c)
      .join('');
}

const capitals = (great: readonly string[]) => (name: string) =>
  [...bare(name).toUpperCase()].map((c) => great[GREAT.indexOf(c)] ?? c).join('');

function bare(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').replace(/[ıİ]/g, 'i');
}

/** First name, and everything after it as one word. */
function halves(name: string): [string, string] {
  const [first = '', ...rest] = bare(name)
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .split(/ +/);
  return [first, rest.join('')];
}

const named = (all: Record<string, (name: string) => string>): Disguise[] =>
  Object.entries(all).map(([what, of]) => ({ what, as: 'name', of }));

const handled = (all: Record<string, (first: string, last: string) => string>): Disguise[] =>
  Object.entries(all).map(([what, of]) => ({ what, as: 'handle', of: (name) => of(...halves(name)) }));

export const DISGUISES: readonly Disguise[] = [
  ...named({
    bold: inLetters(from(0x1d41a), from(0x1d400)),
    fraktur: inLetters(from(0x1d586), from(0x1d56c)),
    typewriter: inLetters(from(0x1d68a), from(0x1d670)),
    circled: inLetters(from(0x24d0), from(0x24b6)),
    'in brackets': inLetters(from(0x249c), from(0x249c)),
    boxed: capitals(from(0x1f130)),
    'boxed, dark': capitals(from(0x1f170)),
    'circled, dark': capitals(from(0x1f150)),
    flags: (name) =>
      capitals(from(0x1f1e6))(name)
        .split(/(?=\p{RI})/u)
        .join('\u200c'),
    raised: inLetters([...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖqʳˢᵗᵘᵛʷˣʸᶻ']),
    'on its head': (name) => [...inLetters([...'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz'])(name)].reverse().join(''),
    Greek: inLetters([...'αbcdεfghιjκlmnοpqrsτυvwxyz'], [...'ΑΒCDΕFGΗΙJΚLΜΝΟΡQRSΤUVWΧΥΖ']),
    Cyrillic: capitals([...'АВСDЕFGНІЈКLМNОРQRЅТUVWХYZ']),
    Cherokee: capitals([...'ᎪᏴᏟᎠᎬFᏀᎻᏆᎫᏦᏞᎷNOᏢQᎡᏚᎢᑌᏙᎳXᎩᏃ']),
    Canadian: inLetters([...'ᗩᗷᑕᗪEᖴGᕼIᒍKᒪᗰᑎOᑭᑫᖇᔕTᑌᐯᗯ᙭Yᘔ']),
    money: inLetters([...'₳฿₵ĐɆ₣₲ⱧłJ₭Ⱡ₥₦Ø₱QⱤ₴₮ɄV₩ӾɎⱫ']),
    leet: inLetters([...'@b(d3fgh!jk1mn0pqr$7uvwxyz']),
    digits: (name) => inLetters([...'4bcd3fgh1jklmn0pqrstuvwxyz'])(name),
    'soft hyphens': (name) => [...name].join('\u00ad'),
    'set apart': (name) => [...bare(name).replace(/ /g, '  ')].join(' '),
    dotted: (name) =>
      name
        .split(' ')
        .map((word) => [...word].join('.'))
        .join(' '),
    hearts: (name) => name.replace(/ /g, '♥'),
    wings: (name) => `꧁ ${name} ꧂`,
    zalgo: (name) => [...name].map((c) => `${c}\u0336\u0321\u035c`).join(''),
    'up and down': (name) => [...name].map((c, i) => (i % 2 ? c.toUpperCase() : c.toLowerCase())).join(''),
    official: (name) => `${name} Official`,
    'xX Xx': (name) => `xX ${name} Xx`,
    lil: (name) => `lil ${name}`,
    'with the year': (name) => `${name} | Y9`,
    stretched: (name) => bare(name).replace(/[aeiou]/i, (vowel) => vowel.repeat(4)),
    'surname first': (name) => name.replace(/^(\S+) (.+)$/, '$2, $1'),
  }),
  ...handled({
    'first.last': (first, last) => `@${first}.${last}`,
    first__last: (first, last) => `${first}__${last}`,
    firstlast99: (first, last) => `${first}${last}99`,
    'last.first': (first, last) => `${last}.${first}`,
    lastfirst_12: (first, last) => `${last}${first}_12`,
    iamfirstlast: (first, last) => `iam${first}${last}`,
    'its.first.last': (first, last) => `its.${first}.${last}`,
    real_first_last: (first, last) => `real_${first}_${last}`,
    first08last: (first, last) => `${first}08${last}`,
    first_last_ig: (first, last) => `${first}_${last}_ig`,
    'user.firstlast': (first, last) => `user.${first}${last}`,
    firstlastspam: (first, last) => `${first}${last}spam`,
    firsttt_last: (first, last) => `${first}${first.slice(-1).repeat(2)}_${last}`,
    f1rst_1ast: (first, last) => `${first}_${last}`.replace(/i/g, '1').replace(/o/g, '0'),
    'f.last': (first, last) => `${first[0]}.${last}`,
  }),
];
