import type { School } from '../core/school.ts';
import type { Span } from '../core/text.ts';
import { emailsIn, postcodesIn, streetsIn } from './addresses.ts';
import { findIn, has, phrases, plainly } from './phrases.ts';
import { isWithin } from './quotes.ts';
import { findSchool } from './school-names.ts';
import { telephonesIn } from './telephone.ts';

/** Whether strangers or somebody on the list will read it, or it stands in a field made for it. */
export type Reader = 'public' | 'listed' | 'profile';

const SITES =
  'snap(?:chat)?|sc|insta(?:gram)?|ig|tik ?tok|whats ?app|wa|telegram|discord|kik|signal|messenger|facebook|fb|bereal|xbox|psn|steam|roblox|fortnite|skype|facetime';
const ADD_ME = phrases(
  `
  (?:add|find|follow|message|msg|dm|text|call|ring|get|hmu|catch|hit|snap|whatsapp|ychwanega|dilyna) (?:me|us|fi) (?:up )?(?:on|at|via|through|over on|ar) (?:my )?(?:${SITES})
`,
);
const HANDLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:my |me on |me at |fy )?(?:${SITES})(?: ?(?:is|name|handle|id|user(?:name)?|tag|yw))*\\s*[:=\\-–>]+\\s*@?|my (?:${SITES})(?: (?:name|handle|id|username|tag))? is @?|(?:add|find|follow|message|dm|text) me (?:on|at) (?:my )?(?:${SITES})[\\s:,\\-–]+@?)(?!is\\b|and\\b|or\\b|if\\b|so\\b|when\\b|please\\b|later\\b|about\\b|for\\b|to\\b|the\\b|(?:private|broken|down|hacked|full|boring|dead|gone|public|locked|just|not|mostly|all|too|very|being|still|now|always|nothing|literally|basically|only|here|there|open|closed|working|blank|empty|mine|out|deleted|acting|going|playing|telling|saying|where|what|how|because)\\b)[\\w.]*[\\w]{3,}`,
  'giu',
);
const HOME = phrases(
  `
  my (?:new )?(?:address|house|flat|home|place|postcode|door)|new (?:home|address|house|flat|pad|place)
  house ?warming|we(?:'ve| have)? (?:just )?moved|come for (?:tea|dinner|cake|drinks|a cuppa)
  (?:knock|ring the bell|visit me|visit us|find us|find me) (?:at|on)
  (?:come|back|over|round|down|pop) to (?:ours|mine)|(?:at|round) (?:ours|mine)|wedi symud i|galwch
  dewch (?:draw|heibio)|i live|we live|i'm at|live (?:at|in)|living at|home address
  our (?:house|new house|home|address|place)|come (?:round|over)|(?:pop|drop) (?:round|over|by|it)
  moved? (?:to|into)|moving to|send (?:it|them|cards?|post) to|post it to|deliver(?:ed)? to|mine at
  round (?:at )?mine|address is|address:|party at|dw i'n byw|rwy'n byw|fy nghyfeiriad|ein cyfeiriad
`,
);
/** "my new insta, @sian.bakes", "snapchat me 👻 siant_22", "on tiktok as siandances". */
const THERE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:my|new|own)(?: \\p{L}+)? (?:${SITES})(?!\\p{L})[^@#\\n]{0,25}@[\\w.]{2,}\\w|(?<![\\p{L}\\p{N}])(?:${SITES}) me[^\\p{L}\\p{N}]{1,6}@?(?=[\\w.]*[\\d_.])[\\w.]{3,}\\w|(?:me|i'?m|(?:add|find|follow|message) me) on (?:my )?(?:${SITES}) (?:as|under|called|named) @?[\\w.]{3,}\\w|(?:${SITES})[,. ]{1,3}(?:it'?s|i'?m) @?(?=[\\w.]*[\\d_.]\\w|[\\w.]*_)[\\w.]{3,}\\w|(?<!\\p{L})(?:my|fy) (?:user ?name|handle|gamertag|psn|snap|insta)(?: (?:on|ar) (?:${SITES}))?(?:['’]s| is| yw| ?:) ?@?(?=[\\w.]*[\\d_.]\\w)[\\w.]{3,}\\w`,
  'giu',
);
const ORGANISATION = phrases(
  `
  surgery|helpline|hotline|samaritans|childline|nspcc|crimestoppers|box office|box-?office
  customer (?:service|care|services)|call centre|restaurant|takeaway|pub|cafe|hotel|hospital|police|council
  clinic|vets?|pharmacy|dentist|garage|shop|store|salon|theatre|museum|church|hall|bookings?|to book|tickets?
  support line|freephone|enquiries|reception|office|the school|charity|rspca|food ?bank|library|gp|venue
  parkrun|sat ?nav|nhs
`,
);
const REFERENCE =
  /(?:order|ref(?:erence)?|tracking|isbn|invoice|account|acc|booking|case|crime|policy|serial|part|product|barcode|parcel|sort code|model|ticket|membership|customer)(?: ?(?:no|num|number|code|id))?\.?[\s:#]*$/iu;
const NOT_PERSONAL = /^(?:03|08|09|05)/;
const OFFICE =
  /^(?:info|office|admin|enquir\w*|contact|hello|press|support|bookings?|sales|no-?reply|help|team|events|membership|complaints|swyddfa|donations?|jobs)\s*[@([]/iu;

/** How to reach somebody privately, for those who would read it. What is the school's own is not private. */
export function contactDetailsIn(text: string, reader: Reader, school: School): Span[] {
  const schools = findSchool(text, school);
  const shared = has(text, ORGANISATION);
  const home = reader !== 'public' || has(text, HOME);
  const spans: Span[] = [];
  for (const { span, digits } of telephonesIn(text)) {
    if (NOT_PERSONAL.test(digits) || REFERENCE.test(text.slice(0, span[0]))) continue;
    if (shared && !has(text, /(?<!\p{L})(?:my|me)(?!\p{L})/giu)) continue;
    spans.push(span);
  }
  spans.push(...emailsIn(text).filter(([from, to]) => !OFFICE.test(text.slice(from, to))));
  const short = (span: Span) => (span[1] - span[0]) * 2 > text.trim().length;
  if (!shared || has(text, HOME)) spans.push(...postcodesIn(text).filter((span) => home || short(span)));
  if (home && !shared) spans.push(...streetsIn(text));
  for (const pattern of [HANDLE, THERE])
    spans.push(...[...text.matchAll(pattern)].map((m): Span => [m.index, m.index + m[0].length]));
  if (reader === 'listed') spans.push(...findIn({ text: plainly(text), from: 0 }, ADD_ME));
  return spans.filter((span) => !isWithin(span, schools) && !schools.some((s) => isWithin(s, [span])));
}
