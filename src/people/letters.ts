import { fancy } from './alphabets.ts';
import { ARABIC_SCRIPT } from './spellings/arabic-script.ts';

/** Letters that Unicode keeps apart although a reader sees the same one. Pairs: written, meant. */
const LATIN =
  pairs(`ł l ø o đ d ı i ħ h ŋ n ĸ k ŧ t ƀ b ɓ b ɗ d ƙ k ɠ g ɦ h ɨ i ɫ l ɱ m ɲ n ɵ o ʀ r ʋ v ƴ y ȥ z
  ᴀ a ʙ b ᴄ c ᴅ d ᴇ e ꜰ f ɢ g ʜ h ɪ i ᴊ j ᴋ k ʟ l ᴍ m ɴ n ᴏ o ᴘ p ꞯ q ǫ q ꜱ s ᴛ t ᴜ u ᴠ v ᴡ w ʏ y ᴢ z
  ɑ a ɡ g ɩ i ə e ɛ e ɔ o ʃ s ʒ z ʌ v ɐ a ǝ e ɟ f ɥ h ɯ m ɹ r ʇ t ʍ w ʎ y ƒ f ß ss æ ae œ oe þ th ð d
  ₐ a ₑ e ₕ h ₖ k ₗ l ₘ m ₙ n ₒ o ₚ p ₛ s ₜ t ₓ x ᵢ i ᵣ r ᵤ u ᵥ v ⱼ j`);

/** Letters of another script that pass for Latin ones, and signs that do. */
const LOOKALIKE =
  pairs(`а a в b с c ԁ d е e ѕ s ғ f ԍ g һ h н h і i ї i ј j к k ӏ l ʟ l м m п n о o р p ԛ q г r т t
  у y ц u ѵ v ԝ w х x ʏ y з 3 ь b ө o ү y є e ё e
  α a β b ϲ c δ d ε e ϝ f γ y η n ι i κ k λ l μ m ν v ο o π n ρ p σ o ς s τ t υ u χ x ω w ζ z
  и n я r щ w ш w ч h л l д d э e є e ж x ђ h
  օ o ո n ս u հ h յ j ց g ք p`);

/** What Cyrillic and Greek letters stand for in a name that is written in them throughout. */
const SOUND = pairs(`а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f
  х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya і i ї i є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz
  α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`);

const OTHER_SCRIPT = /[\u0370-\u058f\u13a0-\u13ff\uab70-\uabbf]/;

/** Latin letters in disguise, one by one. What is not one stays. */
export function latin(text: string): string {
  const paid = MONEY.test(text) ? text.replaceAll('ł', 'i') : text;
  const drawn = CURLED.test(paid) ? paid.replaceAll('ɯ', 'w') : paid;
  return [...drawn].map((sign) => LATIN.get(sign) ?? fancy(sign) ?? sign).join('');
}

/** Among signs of money ł is drawn for an i; everywhere else it is a Polish l. */
const MONEY = /[₳฿₵₣₲₭₥₦₱₴₮₩]/;
/** In the alphabet that has these, ɯ is drawn for a w; on its head it is an m. */
const CURLED = /[ԋʅҽ]/;

/** A text with Greek, Cyrillic, Armenian or Cherokee letters as a reader of English may take it: by looks, by sound. */
export function scripts(given: string): string[] {
  const text = ARABIC.test(given) ? arabic(given) : given;
  if (!OTHER_SCRIPT.test(text)) return [text];
  const looks = swapped(text, LOOKALIKE);
  const mixed = /[a-z]/.test(text);
  if (mixed) return [looks];
  const russian = swapped(text.replaceAll('ου', 'ou'), SOUND);
  const ukrainian = swapped(text.replaceAll('г', 'һ').replaceAll('и', 'ы'), SOUND);
  return [...new Set([russian, ukrainian.replaceAll('һ', 'h'), looks])];
}

const ARABIC = /[\u0621-\u06d3]/;

/** Arabic letters leave out the vowels: there is a table of names, and what is not in it stays as it is. */
function arabic(text: string): string {
  return text
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[\u0621-\u06d3]+/g, (word) => arabicNames().get(word) ?? word);
}

let kept: Map<string, string> | undefined;

function arabicNames(): Map<string, string> {
  kept ??= pairs(ARABIC_SCRIPT);
  return kept;
}

function swapped(text: string, table: ReadonlyMap<string, string>): string {
  let out = '';
  for (const letter of text) out += table.get(letter) ?? letter;
  return out;
}

function pairs(table: string): Map<string, string> {
  const words = table.trim().split(/\s+/);
  const out = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) out.set(words[i]!, words[i + 1] === '_' ? '' : words[i + 1]!);
  return out;
}
