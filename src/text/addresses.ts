import type { Span } from '../core/text.ts';

const DOT = String.raw`(?:\.|\s*[([{]\s*(?:dot|\.)\s*[)\]}]\s*|\s+(?:dot|dòt)\s+)`;
const AT = String.raw`(?:@|\s*[([{]\s*(?:at|@)\s*[)\]}]\s*|\s+at\s+(?=[\p{L}\d-]+(?:\s+dot\s+|\.(?:com|co\.uk|org|net)\b)))`;
const EMAIL = new RegExp(
  String.raw`(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,60}?${AT}[\p{L}\d-]+(?:${DOT}[\p{L}\d-]+){0,3}?${DOT}(?:com|co${DOT}uk|uk|org|net|wales|cymru|scot|ie|eu|edu|gov|me|io|info|biz|example|test|[a-z]{2})(?![\p{L}\d-])`,
  'giu',
);
const POSTCODE =
  /(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}|[a-z]{1,2}\d[a-z\d]?\s\d[abd-hjlnp-uw-z]{2})(?![\p{L}\d])/gu;
const STREET =
  /(?<![\p{L}\d£.:,])(?:(?:flat|apartment|fflat) \d+\w?,? )?\d{1,4}[a-z]?,? (?:[\p{L}][\p{L}'’.-]* ){1,3}(?:street|st|road|rd|avenue|ave|lane|close|drive|way|crescent|cres|terrace|gardens|gdns|place|court|grove|hill|row|walk|mews|square|view|rise|park|heights)(?![\p{L}\d])|(?<![\p{L}\d£.:,])\d{1,4}[a-z]? (?:heol|stryd|ffordd|lôn|rhes|maes|clos) (?:[\p{L}][\p{L}'’.-]*)(?: \p{Lu}[\p{L}'’.-]*){0,2}/giu;

/** E-mail addresses, also written with (at) and (dot). */
export const emailsIn = (text: string): Span[] => (/@|\bat\b/i.test(text) ? all(text, EMAIL) : []);
export const postcodesIn = (text: string): Span[] => all(text, POSTCODE);
/** "14 Mill Street", "Flat 2, 9 Station Road". */
export const streetsIn = (text: string): Span[] => (/\d/.test(text) ? all(text, STREET) : []);

function all(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((m) => [m.index, m.index + m[0].length]);
}
