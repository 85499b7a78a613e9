import { type Span, spansOf } from '../core/text.ts';
import type { Reader } from './contact-details.ts';

/** A name of one's own on some site or in some game, given so that others may find it. */
export function elsewhereIn(text: string, reader: Reader): Span[] {
  if (!ANY.test(text)) return [];
  const spans = spansOf(text, READY_MADE).concat(reader === 'public' ? [] : spansOf(text, ADDRESS));
  const handles = handlesIn(text);
  for (const stretch of spansOf(text, reader === 'listed' ? OWN_PLACE : MY_PLACE)) {
    const handle = handles.find((one) => gap(one, stretch) <= 60 && !denied(text, stretch));
    if (handle) spans.push(from(stretch, handle));
  }
  if (reader !== 'public')
    for (const site of spansOf(text, SITE)) {
      const handle = handles.find((one) => gap(one, site) <= 70);
      if (handle && (reader === 'profile' || OWN.test(text)) && !denied(text, site))
        spans.push(from(site, handle));
    }
  if (reader === 'listed')
    spans.push(...spansOf(text, UNDER).filter((span) => OWN.test(text) && !denied(text, span)));
  return spans;
}

const SITES =
  'snap(?:chat)?|sc|insta(?:gram)?|ig|finsta|tik ?tok|tt|whats ?app|wa|telegram|discord|disc|kik|signal|messenger|facebook|face ?book|fb|be ?real|xbox|psn|ps[45]|playstation|steam|roblox|fortnite|minecraft|skype|face ?time|threads|twitter|twitch|you ?tube|vsco|viber|we ?chat|switch|nintendo|epic|clash(?: royale)?|brawl stars|rocket league|fifa|ea ?fc|among us|pokemon go|strava|spotify|tumblr|pinterest|linkedin|yubo|vinted|depop|linktree|gamer ?tag|gamertag|friend code';
const ANY = new RegExp(
  `(?<!\\p{L})(?:${SITES}|accounts?|profile|alt|private one|handle|user ?name|cyfrif)(?!\\p{L})|👻|wa\\.me|t\\.me|m\\.me|discord\\.gg`,
  'iu',
);
const SITE = new RegExp(`(?<![\\p{L}\\p{N}.@])(?:${SITES})(?!\\p{L})|👻`, 'giu');
const OWN =
  /(?<!\p{L})(?:me|my|mine|i['’]?m|i am|i go|us|fi|fy|add|friend|name['’]?s|user ?name|handle|request|dw i|dwi|rwy)(?!\p{L})/iu;
const ADD =
  'add|find|follow|message|msg|dm|text|friend|snap|search|request|look (?:for|up|out for)|ychwanega|dilyna|chwilia(?: am)?';
/** "add my proper account", "my private one", "follow my other page": the site goes without saying. */
const OWN_PLACE =
  /(?<!\p{L})(?:(?:my|fy|me) (?:[\p{L}'’]+ ){0,3}(?:accounts?|profile|page|alt|one|insta|snap|channel|user ?name|handle|gamertag|cyfrif|id)|(?:add|friend|follow|find|request) (?:me|us)|i (?:play|go by)|i['’]?m called|join (?:me|my)|my (?:lobby|server|stream|live))(?!\p{L})/giu;
const MY_PLACE = new RegExp(
  `(?<!\\p{L})(?:i['’]?m(?= @)|(?:my|me|mine|fy)(?: (?!(?:favou?rite|kids|son|daughter|mate|friend)(?!\\p{L}))[\\p{L}'’]+){0,2}?(?: on| is on| ar)? (?:${SITES})|i['’]?m (?:\\p{L}+ ){0,2}?on (?:there|(?:${SITES})) (?:as|under|called)|(?:add|follow|find|friend) me(?: \\p{L}+){0,2})(?!\\p{L})`,
  'giu',
);
/** Not a handle though it could be one. */
const NO =
  '(?!is\\b|and\\b|or\\b|if\\b|so\\b|when\\b|please\\b|later\\b|about\\b|for\\b|to\\b|the\\b|(?:private|broken|down|hacked|full|boring|dead|gone|public|locked|just|not|mostly|all|too|very|being|still|now|always|nothing|literally|basically|only|here|there|open|closed|working|blank|empty|mine|out|deleted|acting|going|playing|telling|saying|where|what|how|because|a|an|my|me|you|she|he|it|they|we|this|that|off|banned|buggy|instead|over|before|after|so|good|bad|great|rubbish|addictive|evil)\\b)';
/** "snap: gwenm99", "my psn is gwenslays", "find me on tiktok, gwenm". */
const READY_MADE = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:(?:my |me on |me at |fy )?(?:${SITES})(?: ?(?:is|name|handle|id|user(?:name)?|tag|yw))*\\s*(?:[:=\\-–>→⇒➡👉|]\\uFE0F?)+\\s*@?|my (?:${SITES})(?: (?:name|handle|id|username|tag))? is @?|(?:${ADD}) me (?:on|at) (?:my )?(?:${SITES})[\\s:,\\-–]+@?)${NO}[\\w.]*[\\w]{3,}`,
    `(?<![\\p{L}\\p{N}])(?:my|new|own)(?: \\p{L}+)? (?:${SITES})(?!\\p{L})[^@#\\n]{0,25}@[\\w.]{2,}\\w`,
    `(?<![\\p{L}\\p{N}])(?:${SITES}) me[^\\p{L}\\p{N}]{1,6}@?(?=[\\w.]*[\\d_.])[\\w.]{3,}\\w`,
    `(?:me|i'?m|(?:add|find|follow|message) me) on (?:my )?(?:${SITES}) (?:as|under|called|named) @?[\\w.]{3,}\\w`,
    `(?:${SITES})[,. ]{1,3}(?:it'?s|i'?m) @?(?=[\\w.]*[\\d_.]\\w|[\\w.]*_)[\\w.]{3,}\\w`,
    `(?<!\\p{L})(?:my|fy) (?:user ?name|handle|gamertag|psn|snap|insta)(?: (?:on|ar) (?:${SITES}))?(?:['’]s| is| yw| ?:) ?@?(?=[\\w.]*[\\d_.]\\w)[\\w.]{3,}\\w`,
    '(?:https?://)?(?:www\\.)?(?:snapchat\\.com/add/|wa\\.me/|discord\\.gg/)[\\w.@+-]+',
  ].join('|'),
  'giu',
);
const ADDRESS = /(?:https?:\/\/)?(?:t\.me|m\.me)\/[\w.@+-]+/giu;
/** "on fb under Gwenno Haf", "roblox name GwenBuilds", "search gwen slays 77 on psn". */
const UNDER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${SITES})(?:,? (?:i['’]?m|it['’]?s|its|mine['’]?s|is))?,? (?:under|as|called|by the name(?: of)?|name['’]?s|name is|user ?name(?: is)?|fel|dan yr enw) @?[\\p{L}\\d._]{3,}(?: \\p{Lu}[\\p{L}'’-]+){0,2}|(?<!\\p{L})(?:search|add|find|look (?:for|up)|type in|friend) (?:for )?(?:me )?(?!(?:me|my|us|it|the|your|a|this|that)(?!\\p{L}))(?:[\\p{L}\\d._]+ ){1,4}on (?:${SITES})(?!\\p{L})`,
  'giu',
);
const DENIAL =
  /(?:(?<!\p{L})(?:not|never|no|can['’]?t|cannot|don['’]?t|do not|won['’]?t|isn['’]?t|please don['’]?t|stop|without|unfollow|block|report|ddim|paid)(?!\p{L})[^.!?\n,;]{0,20})$/iu;

function denied(text: string, [at]: Span): boolean {
  return DENIAL.test(text.slice(Math.max(0, at - 40), at));
}

/** Words that look like nothing but a handle: @somebody, gwen_m, gwen.mair, GwenSlays77, gwen#1234. */
function handlesIn(text: string): Span[] {
  return spansOf(
    text,
    /(?<![\p{L}\d_.@/])@?[\p{L}\d_][\p{L}\d_.]*[\p{L}\d_](?:#\d{3,5})?(?![\p{L}\d/@])/gu,
  ).filter((span) => isHandle(text.slice(...span)));
}

function isHandle(word: string): boolean {
  if (word.length < 4 || LINK.test(word) || BRANDS.test(word) || !/\p{L}{2}/u.test(word)) return false;
  if (/^@|#\d+$|\p{L}_|_\p{L}|\p{L}{2}\.[\p{L}\d]{2}|\p{L}[\p{L}_.]{2,}\d+$/u.test(word)) return true;
  return word.length >= 8 && /\p{Ll}{2}\p{Lu}\p{Ll}/u.test(word);
}

const LINK = /\.(?:com|co|uk|org|net|wales|cymru|gov|tv|sch|example|me|gg|io)(?:\.|$)/i;
const BRANDS =
  /^(?:whatsapp|youtube|tiktok|facetime|bereal|playstation|facebook|instagram|snapchat|linkedin|mc\p{Lu}\p{L}+|mac\p{Lu}\p{L}+|iphone|classdojo|parentpay|parentmail|schoolcomms|studybugs|showbie|mathswhizz|timestables|purplemash|google\p{L}+|timestablerockstars|topmarks)$/iu;

function gap(a: Span, b: Span): number {
  return Math.max(a[0], b[0]) - Math.min(a[1], b[1]);
}

function from(a: Span, b: Span): Span {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
