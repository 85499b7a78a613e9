/**
 * Alphabets that "fancy letters" pages offer, a to z, one a line, as they stand after NFKC and in small letters.
 * A dot stands for a letter that is plain there, or read elsewhere (letters.ts).
 */
const ALPHABETS = `
ᗩ ᗷ ᑕ ᗪ ᗴ ᖴ ᘜ ᕼ . ᒍ . ᒪ ᗰ ᑎ . ᑭ ᑫ ᖇ ᔕ . ᑌ ᐯ ᗯ ᙭ ᖻ ᘔ
卂 乃 匚 . 乇 千 ꮆ 卄 丨 フ ҝ ㄥ 爪 几 ㄖ 卩 ɋ 尺 丂 ㄒ ㄩ . 山 乂 ㄚ 乙
ค ๒ . ๔ . ŧ . . เ ן . ɭ ๓ ภ ๏ ק . . ร . ย ש ฬ א ץ չ
₳ ฿ ₵ đ ɇ ₣ ₲ ⱨ . . ₭ ⱡ ₥ ₦ . ₱ . ɽ ₴ ₮ ʉ . ₩ ӿ ɏ ⱬ
ꮧ ᏸ ፈ ꮄ ꮛ ꭶ ꮆ ꮒ ꭵ ꮰ ꮶ ꮭ ꮇ ꮑ ꭷ ꭾ ꭴ ꮢ ꮥ ꮦ ꮼ ꮙ ꮗ ጀ ꭹ ፚ
ꭺ ᏼ ꮯ ꭰ ꭼ . ꮐ ꮋ ꮖ ꭻ ꮶ ꮮ ꮇ . . ꮲ . ꭱ ꮪ ꭲ . ꮩ ꮃ . ꭹ ꮓ
. . . . € . . . . . . £ . . . . . . § . . . . . ¥ .
. . ¢ ∂ . . . . . נ . ℓ . . . . . . . . . √ . . . .
ა ɓ ƈ ԃ ҽ . ɠ ԋ . ʝ ƙ ʅ ɱ ɳ . . ϙ ɾ ʂ ƚ . ʋ . . ყ ȥ
ꍏ ꌃ ꉓ ꀸ ꍟ ꎇ ꁅ ꃅ ꀤ ꀭ ꀘ ꒒ ꂵ ꈤ ꂦ ꉣ ꆰ ꋪ ꌗ ꓄ ꀎ ꃴ ꅏ ꊼ ꌩ ꁴ
`;

/** Letters written on their heads; the whole line is then to be read from its end. */
const OVERTURNED = 'ɐ q ɔ p ǝ ɟ ƃ ɥ ᴉ ɾ ʞ l ɯ u o d b ɹ s ʇ n ʌ ʍ x ʎ z'.split(' ');

const FANCY: ReadonlyMap<string, string> = new Map(
  ALPHABETS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((sign, i): [string, string] => [sign, letter(i)]))
    .filter(([sign]) => sign !== '.')
    .reverse(),
);

/** A letter of one of those alphabets, as the plain letter it passes for. */
export function fancy(sign: string): string | undefined {
  return FANCY.get(sign);
}

/** "ʍɐɥsuǝdo ʇǝᴉɹɹɐɥ" the right way up; undefined where nothing stands on its head. */
export function upright(shown: string): string | undefined {
  const small = shown.toLowerCase();
  if ((small.match(/[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ]/gu) ?? []).length < 2) return undefined;
  return [...small]
    .reverse()
    .map((sign) => {
      const at = OVERTURNED.indexOf(sign);
      return at < 0 ? sign : letter(at);
    })
    .join('');
}

function letter(i: number): string {
  return String.fromCharCode(97 + i);
}
