import { type Span, spansOf } from '../core/text.ts';

/** E-mail addresses of somebody, also written with (at) and (dot), letter by letter, or cut short at a known provider. */
export function emailsIn(text: string): Span[] {
  if (!MAY_BE.test(text)) return [];
  const found = [...spansOf(text, EMAIL), ...spansOf(text, AT_PROVIDER), ...letterByLetter(text)];
  const spans = found.filter(
    ([from, to]) => !OFFICE.test(text.slice(from, to)) && !TOLD.test(text.slice(0, from)),
  );
  return spans.filter((span, i) => !spans.some(([a, b], j) => j < i && span[0] < b && a < span[1]));
}

const SIGN = String.raw`\s+(?:dot|dòt|underscore|dash|hyphen)\s+`;
const DOT = String.raw`(?:\.|\s*[([{]\s*(?:dot|\.)\s*[)\]}]\s*|\s+(?:dot|dòt)\s+)`;
const AT = String.raw`(?:\s?@\s?|\s*[([{<*]+\s*(?:at|@|a)\s*[)\]}>*]+\s*|\s+(?:at|ar)\s+(?=[\p{L}\d-]+(?:\s+dot\s+|\s*[([]\s*dot|\.(?:com|co\.uk|org|net|me)\b)))`;
const ENDING = String.raw`(?:com|co${DOT}uk|uk|org|net|wales|cymru|scot|ie|eu|edu|gov|me|io|info|biz|example|test|[a-z]{2})(?![\p{L}\d-])`;
const LOCAL = String.raw`(?<![\p{L}\d._%+-])(?:[\p{L}\d]{1,30}(?:${SIGN}|${DOT})){0,3}[\p{L}\d][\p{L}\d._%+-]{0,40}?`;
const EMAIL = new RegExp(
  String.raw`${LOCAL}${AT}[\p{L}\d-]+(?:${DOT}[\p{L}\d-]+){0,3}?${DOT}${ENDING}`,
  'giu',
);
const PROVIDER =
  'gmail|g ?mail|googlemail|hotmail|outlook|yahoo|icloud|btinternet|protonmail|proton|aol|ymail|talktalk|live|msn|virgin ?media|sky';
/** Whatever can be an address has one of these in it; to look for this costs next to nothing, for addresses a great deal. */
const MAY_BE = new RegExp(
  String.raw`@|[([{<*]\s*at?\s*[)\]}>*]|\s(?:at|ar)\s+(?:${PROVIDER}|\S+(?:\s+dot\s|\s*[([]\s*dot|\.(?:com|co\.uk|org|net|me)))`,
  'iu',
);
/** "gwen.mair at gmail": the rest is known. */
const AT_PROVIDER = new RegExp(
  String.raw`(?<![\p{L}\d._%+-])(?:[\p{L}\d]{1,30}${SIGN}){0,3}(?:[\p{L}\d]{0,30}[._\d][\p{L}\d._]{0,30}|[\p{L}\d._]{1,40}(?=\s?@|\s*[([]))(?:\s?@\s?|\s*[([]\s*at\s*[)\]]\s*|\s+at\s+)(?:${PROVIDER})(?![\p{L}\d])|(?<![\p{L}\d._%+-])(?:[\p{L}\d]{1,30}${SIGN}){1,3}[\p{L}\d]{1,30}\s+at\s+(?:${PROVIDER})(?![\p{L}\d])`,
  'giu',
);
/** The box of a body, not of a person. */
const OFFICE =
  /^(?:info|office|admin|enquir|contact|hello|press|support|booking|sales|no-?reply|help|team|event|member|complain|swyddfa|donat|jobs?\b|customer|care\b|service|feedback|news|media|reception|admission|recruit|hr\b|payroll|accounts|orders?@|editor|letters?@|webmaster|subscri|volunteer|ymholiadau|gwybodaeth|post@|mail@|secretary|clerk|councillor|cllr)/iu;
/** Somebody else's box, that was written to. */
const TOLD =
  /(?<!\p{L})(?:emailed|e-mailed|wrote to|written to|complained to|complain to|contacted|reported (?:it |this )?to|report (?:it|this|them) to|forward (?:it|them|these) to|scams? from|spam from|came from|from)\s+$/iu;

/** "g w e n @ m a i l . c o m" */
function letterByLetter(text: string): Span[] {
  return [...text.matchAll(/(?<!\S)(?:[\p{L}\d@._-] ){5,80}[\p{L}\d@._-]+/gu)]
    .filter(([spaced]) => new RegExp(EMAIL.source, 'iu').test(spaced.replaceAll(' ', '')))
    .map((m) => [m.index, m.index + m[0].length]);
}
