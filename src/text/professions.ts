import { type Span, spansOf } from '../core/text.ts';

/** Work in a school, in the words of a profile. */
const JOBS: readonly RegExp[] = [
  // who teaches
  /\b(?:(?:primary|secondary|infant|junior|nursery|reception|supply|class|form|subject|school|key stage \w+|ks\d|eyfs|sen|sixth form|year (?:\d+|one|two|three|four|five|six)|y\d+|yr ?\d+)[\s-]+)*(?:school[\s-]?)?teachers?\b/giu,
  /\b(?:headteacher|head[\s-]teacher|head[\s-]?master|head[\s-]?mistress|headship|deputy[\s-]?head(?:teacher)?|assistant[\s-]?head(?:teacher)?|executive head|acting head|head of (?:school|year|sixth form|house|key stage \w+|ks\d|department|faculty|early years|eyfs|inclusion|infants|juniors|maths|mathematics|english|science|history|geography|music|drama|art|pe|mfl|french|german|spanish|welsh|computing|humanities|re|biology|chemistry|physics))\b/giu,
  /\b(?:teaching|classroom|learning support|special needs|sen|nursery|pupil) (?:assistant|asst|aide)s?\b/giu,
  /\b(?:senco|sendco|alnco|hlta|nqt|qts|pgce|pupil support officer|cover supervisor|learning mentor|elsa|ealc?o|learning support)\b/giu,
  /\b(?:nursery (?:nurse|practitioner|worker|manager)|early years (?:practitioner|educator|lead|professional|worker)|eyfs (?:lead|practitioner)|childcare practitioner|midday supervisor|lunchtime supervisor|dinner lady|lollipop (?:lady|man)|breakfast club (?:leader|assistant))\b/giu,
  /\b(?:school (?:business manager|secretary|administrator|caretaker|receptionist|cook|governor|librarian|counsellor|nurse|office|bursar)|chair of governors|phase lead(?:er)?|key stage \w+ lead(?:er)?|ks\d lead(?:er)?|year \d+ lead(?:er)?|(?:maths|english|literacy|phonics|science|reading|subject|curriculum|pastoral|inclusion|behaviour|safeguarding) lead(?:er)?|designated safeguarding lead|form tutor|(?:senior |university |college )?lecturer|(?:trainee|student|newly qualified|early career|qualified) teacher|educator|work(?:s|ing)? in (?:a |an )?(?:\w+ )?school)\b/giu,
  /\b(?:I )?teach(?:es|ing)? (?:(?:y|yr|ks|yrs|year)\s?\d+\b|(?:at|in) (?:a|an|the) (?:\w+ )?(?:school|academy|nursery|college|primary|comp)|(?:year|y|yr|reception|primary|ks|key stage|nursery|maths|english|science|history|geography|music|french|drama|pe|phonics|eyfs|little ones|littlies|teenagers|secondary)\b(?:\s?\d+)?)/giu,
  /\bI teach (?:(?:tiny|small|little|mini|wee|other people['’]s|your) )?(?:humans|people|kids|children|teens|teenagers|ones|minds|monsters)\b|\bteacher of (?:tiny|small|little|mini|year|y\d|primary|the|children|kids)\b[^.|\n]{0,12}|\b(?:shaping|moulding|herding) (?:young|little|tiny|small) (?:minds|humans|people)\b/giu,
  // Welsh
  /(?<![\p{L}])(?:athro|athrawes|prifathro|prifathrawes|brifathro|brifathrawes|(?:dirprwy |ddirprwy )?b?h?p?ennaeth|[dd]{0,1}irprwy bennaeth|[cg](?:yn|ym)h?orth(?:wy)?(?:ydd|wraig) (?:dysgu|addysgu|dosbarth)|dd?arlithydd|athro dosbarth|nyrs feithrin|llywodraethwr ysgol)(?![\p{L}])/giu,
];

/** Short forms: the whole of a job title, or written in capitals beside school life. */
const SHORT = /(?<![\p{L}\p{N}&])(?:TA|ECT|LSA|DSL|SLT|AHT|DHT|HT|CTA|ECT[12])s?(?![\p{L}\p{N}&])/gu;
/** "part time TA", between stops, bars and dots: the job and no more. */
const PART =
  /(?:^|[.|·•,/\n—–-]\s*|\b(?:part[\s-]?time|full[\s-]?time|proud|knackered|tired|primary|supply|by day,? ?)\s)(?:TA|LSA|ECT ?[12]?|HLTA|DSL)(?=\s*(?:[.|·•,/\n—–-]|$|\bpart\b|\bby\b|\b(?:and|&)\b))/gu;
const ALONE = /^\s*(?:head|deputy|ta|ect|lsa|dsl|hlta|slt|tutor|pennaeth|dirprwy)\s*$/iu;

/** Before a job, these make it somebody else's, past, or a way of speaking. */
const OTHERS =
  /(?:\b(?:ex|former|formerly|retired|not an?|isn['’]t an?|never an?|no longer an?|used to be an?|was an?|once an?|son of an?|daughter of an?|child of an?|married to an?|husband of an?|wife of an?|partner of an?|mum of an?|mother of an?|father of an?|dad of an?|thank an?|every|my|our|your|his|her|their|best|great|greatest|hardest|only|failed|yoga|piano|guitar|violin|singing|swimming|swim|dance|ballet|driving|surf|ski|skiing|pilates|fitness|zumba|meditation|karate|martial arts|tennis|golf|riding|cookery|cooking|sunday[\s-]school|sunday|spin|tai chi|bible|dhamma|dharma|spiritual|drum|cello|flute|tango|salsa|knitting|pottery|tefl|private|cyn|ymddeol\w*)[\s-]+)$/iu;
/** After a job, these make it something else. */
const NOT_A_JOB =
  /^(?:['’]s?\s+(?:pet|husband|wife|partner|daughter|son|kid|mum|dad)|s?['’]?\s+(?:pet|wife|husband|by day dreamer|yoga|ioga|piano|gitâr|gyrru|nofio|gwerth\w*|marchnata|cyllid|adnoddau|sales|of life)(?![\p{L}]))/iu;

/** Where a profile field says that its owner works in a school. */
export function findProfession(value: string, whole: boolean): Span[] {
  if (whole && ALONE.test(value)) return [[0, value.length]];
  const spans: Span[] = [];
  for (const pattern of JOBS) {
    for (const found of value.matchAll(pattern)) {
      const to = found.index + found[0].length;
      if (!OTHERS.test(value.slice(0, found.index)) && !NOT_A_JOB.test(value.slice(to)))
        spans.push([found.index, to]);
    }
  }
  spans.push(...spansOf(value, PART));
  for (const found of value.matchAll(SHORT)) {
    if (
      whole ||
      /\b(?:school|primary|year ?\d|y\d|ks\d|class|reception|sen|eyfs|nursery|maths|english|science)\b/iu.test(
        value,
      )
    )
      spans.push([found.index, found.index + found[0].length]);
  }
  return spans;
}
