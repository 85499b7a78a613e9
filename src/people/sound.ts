/**
 * A name as it is heard, for those that are carried over from another alphabet or written by ear: Tanveer and Tanvir,
 * Khateeb and Khatib, Xodan and Hodan, Luci and Lucy. Short names stay as they are: too many would sound alike.
 */
export function soundOf(name: string): string {
  if (!/^[a-z]{4,}$/.test(name)) return name;
  if (name.length === 4) return name.replace(/y$/, 'i');
  const read = SLAVIC.test(name)
    ? name.replace(/w/g, 'v')
    : SOMALI.test(name)
      ? name.replace(/x/g, 'h').replace(/c(?=[aeiou])/g, '')
      : name;
  return heardAs(read);
}

/** Two spellings of one name, short ones too: Rym and Rim, Zak and Zac, Suhail and Sohail. */
export function soundAlike(one: string, other: string): boolean {
  const loosely = (name: string) => heardAs(name).replace(/o/g, 'u').replace(/e/g, 'i');
  return loosely(one) === loosely(other);
}

function heardAs(name: string): string {
  let heard = name;
  for (const [written, said] of HEARD) heard = heard.replace(written, said);
  return heard;
}

/** Somali writes long vowels double, h as x, and a sound that English does not have as c. */
const SOMALI = /^(?=.*(?:aa|uu|oo|ciid|ciil)).*[xc](?![hk])|^x|xa/;

/** A Polish w is a v: Lewandowski, Levandovski. */
const SLAVIC = /(?:[vw]sk[aiy]|[vw]ic[hz]?)$/;

const HEARD: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/([bdgkt])h/g, '$1'],
  [/que$/, 'k'],
  [/ck|q/g, 'k'],
  [/c(?![ehiyz])/g, 'k'],
  [/^w(?=[aeiouy])/, 'v'],
  [/iye?|ie|ee|ey|y/g, 'i'],
  [/oo|ou/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$/, ''],
];
