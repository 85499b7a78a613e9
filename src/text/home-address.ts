import { blanked, type Span, spansOf } from '../core/text.ts';

/** The same text without its addresses and names of streets: a church in Church Lane is none. */
export function withoutAddresses(text: string, addresses: readonly Address[]): string {
  const spans = [...addresses.map(({ span }) => span), ...spansOf(text, STREET_NAME)];
  return blanked(text, spans);
}

/** Where somebody lives: each stretch, and how sure its form alone is. */
export interface Address {
  span: Span;
  /** `street` has a number and the kind of a street, `named` only a number and a name, `full` the postcode too. */
  form: 'full' | 'street' | 'named' | 'postcode';
}

export function addressesIn(text: string): Address[] {
  if (!/\d/.test(text)) return [];
  const codes = spansOf(text, POSTCODE);
  const streets = [...spansOf(text, STREET), ...spansOf(text, WELSH_STREET)].filter((s) =>
    isName(text.slice(...s)),
  );
  const named = spansOf(text, NAMED).filter((span) => !streets.some((s) => touch(s, span)));
  const whole = (span: Span) => codes.some(([from]) => from >= span[1] && from - span[1] < 50);
  return [
    ...streets.map((span): Address => ({ span, form: whole(span) ? 'full' : 'street' })),
    ...named.map((span): Address => ({ span, form: whole(span) ? 'full' : 'named' })),
    ...codes.map((span): Address => ({ span, form: 'postcode' })),
  ].sort((a, b) => a.span[0] - b.span[0]);
}

const POSTCODE =
  /(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}|[a-z]{1,2}\d[a-z\d]?\s\d[abd-hjlnp-uw-z]{2})(?![\p{L}\d])/gu;
const KINDS =
  'street|str|st|road|rd|avenue|ave|av|lane|ln|close|cl|drive|dr|way|crescent|cres|terrace|terr|gardens|gdns|place|pl|court|crt|grove|hill|row|walk|mews|square|sq|view|rise|park|heights|quay|wharf|approach|green|fields?|meadows?|parade|yard|villas|cottages?|bank|brow|fold|croft|gate|vale|valley|glade|mount|heath|common|parc|bridge|embankment|boulevard|end|edge|ridge|dene|copse|spinney|paddock|orchard|chase|wynd|brae|loan|gait|broadway|esplanade|promenade|mansions|buildings|towers?|house|lodge|estate|bungalows?|isaf|uchaf|celyn';
/** How far, how many or how long is no number of a house. */
const NO_NAME = String.raw`(?!(?:min(?:ute)?s?|miles?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|km|metres?|yards?|feet|seconds?|people|kids|cars|lads|girls|boys|houses|doors|of|the|from|to|and|or|off|on|in|at|down|up|along|am|pm|percent|quid|pounds?|times|points?|per|for|with|x|th|st|nd|rd|a|an|more|bed(?:room)?s?|lanes?|way|year|is|was|til|till|until|o'clock|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)(?![\p{L}]))`;
const HOUSE = String.raw`(?<![\p{L}\d£.:,/-])(?:(?:flat|apartment|apt|unit|room|fflat)\s?\d+\w?,?\s)?(?:(?:flat|apartment|apt|fflat|no\.?|number|rhif)\s?)?\d{1,4}[a-z]?,?\s`;
const STREET = new RegExp(
  String.raw`${HOUSE}(?:${NO_NAME}[\p{L}][\p{L}'’.-]*\s){1,3}(?:${KINDS})(?![\p{L}\d])`,
  'giu',
);
const WELSH_STREET = new RegExp(
  String.raw`${HOUSE}(?:heol|stryd|ffordd|lôn|lon|rhes|maes|clos|llys|cwrt|tai|tai['’]r|rhodfa|gerddi|parc|bryn|nant|pant|cae|trem|dôl|dol|llwyn|plas|rhiw|allt|coed|tyle|twyn|erw|hen|tŷ|teras|sgwâr)\s(?:(?:y|yr|yr?-\p{L}+|'r|pen|tan|isaf)\s)?\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}`,
  'giu',
);
/** Only a name: "9 Nant Fawr", "7a Tan-y-Bryn", with capitals, and where one says that somebody lives. */
const NAMED = new RegExp(
  String.raw`(?<=(?:^|[\n.!?:]\s*|(?<!\p{L})(?:at|to|in|is|it['’]?s|its|me|us|live|lives|from|mine|ours|house|address|home|door|round|we['’]?re|i['’]?m|yn|i|yw|number|no|flat)[,:.!]?\s+)(?:only |just |now |now at |still |at |the |flat \d+\w?,? |number |no\.? )?)\d{1,3}[a-z]?,?\s(?:${NO_NAME.replace('(?![\\p{L}])', '(?!\\p{L})')}\p{Lu}[\p{L}'’]*(?:-\p{L}+)*)(?:\s\p{Lu}[\p{L}'’-]*){0,2}`,
  'gu',
);

/** With a capital, or with a kind that is nothing but a street: "14 mill street", not "3, first row". */
function isName(written: string): boolean {
  const name = written.replace(/^.*?\d+[a-z]?,?\s(?!\d)/i, '');
  return /^\p{Lu}/u.test(name) || (!/\d,/.test(written) && ALWAYS_STREETS.test(name));
}

const ALWAYS_STREETS =
  /(?:street|road|rd|avenue|ave|lane|close|crescent|terrace|gardens|grove|mews|drive)$|^(?:heol|stryd|ffordd|lôn|clos|maes|rhodfa)/i;

const STREET_NAME =
  /(?<!\p{L})\p{Lu}[\p{L}'’]+ (?:Street|Road|Lane|Close|Terrace|Avenue|Row|Drive|Crescent|Hill|View)(?!\p{L})/gu;

function touch(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
