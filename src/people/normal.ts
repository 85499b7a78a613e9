import { latin, scripts } from './letters.ts';

/**
 * The normal form: small plain letters and digits, whatever the dress was, with the marks that part words kept
 * (space - ' , . _ @ # brackets). More than one only where letters of another script can be read in two ways.
 */
export function normalForms(raw: string): string[] {
  if (isAscii(raw)) return [raw.toLowerCase()];
  const shown = raw.replace(FLAGS, letterOrFlag).replace(BOXED, boxed).normalize('NFKC').replace(UNSEEN, '');
  const faced = /[a-z]/i.test(shown) ? shown.replace(/[Α-Ω]/g, greekFace) : shown;
  const bare = faced.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const marked = bare.replace(/[’‘‛`´ʼʻ＇′]/g, "'").replace(/[‐-―−_⁃﹣－]/g, (c) => (c === '_' ? '_' : '-'));
  return scripts(latin(marked.normalize('NFC'))).map((s) => s.replace(OTHER, ' '));
}

export function normalForm(raw: string): string {
  return normalForms(raw)[0] ?? '';
}

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** A capital of Greek among Latin letters is seen, not heard: Η is an H, though a small η is an n. */
function greekFace(capital: string): string {
  const at = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'.indexOf(capital);
  return at < 0 ? capital : 'ABEZHIKMNOPTYX'.charAt(at);
}

/** Letters drawn by formatting signs: nothing of them is to be seen. */
const UNSEEN = /[\p{Cf}\u{3164}\u{115f}\u{1160}\u{ffa0}]/gu;
/** What is neither letter nor digit nor a mark that parts words: emoji, hearts, boxes. */
const OTHER = /[^\p{L}\p{N}\s\-',._@#()[\]{}|/&+$!~*"]/gu;

const BOXED =
  /[\u{249c}-\u{24b5}\u{1f110}-\u{1f129}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
const FLAGS = /[\u{1f1e6}-\u{1f1ff}]+/gu;

/** 🅺 🄺 🅚 are letters that NFKC leaves alone; ⒦ and 🄚 it would put in brackets. */
function boxed(sign: string): string {
  const code = sign.codePointAt(0)!;
  const at = code < 0x1f110 ? code - 0x249c : (code - 0x1f110) % 0x20;
  return String.fromCharCode(97 + at);
}

/** Two regional letters are a flag; a longer run of them spells something. */
function letterOrFlag(run: string): string {
  const letters = [...run].map((c) => String.fromCharCode(97 + c.codePointAt(0)! - 0x1f1e6));
  return letters.length === 2 ? ' ' : letters.join('');
}
