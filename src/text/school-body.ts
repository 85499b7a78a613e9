import type { Span } from '../core/text.ts';
import { findIn, has, phrases, type Sentence } from './phrases.ts';

const KIND =
  '(?:school|academy|nursery|primary|infants|juniors|comp|comprehensive|secondary|sixth form|federation|pru)';
const TEAM =
  '(?:team|department|dept|staff|crew|teachers|office|kitchen|tas|governors|faculty|phase|corridor|end of the corridor)';
const SUBJECT =
  '(?:year (?:\\d+|one|two|three|four|five|six)|yr ?\\d+|y ?\\d+|reception|nursery|eyfs|early years|foundation phase|ks ?\\d|key stage (?:\\d|one|two)|maths|english|welsh|pe|music|science|drama|art|history|geography|languages|mfl|humanities|re|dt|it|computing|sen|aln|pastoral|kitchen|office|lunchtime|admin|support|teaching|leadership|senior leadership|safeguarding|premises|school|staff)';

/** The school, or a part of it that can speak, without its name. */
const BODY = phrases(`
  (?:the|our|my|an?|this|your|one) (?:(?!driving|dance|sunday|riding|language|night|ballet|swim|swimming|stage|film|obedience|puppy|flying|surf|old|first|kids|son's|daughter's|children's)\\S+ ){0,3}${KIND}(?! (?:governor|teacher|cook|secretary|nurse|bus|run|gates?|disco|mum|dad|holidays|dinners?|bag|fees|nurse))
  (?:our|my) place|(?:this|the|our|my) (?:\\w+ )?(?:staff ?room|school office|governing body|governors|board of governors|leadership team|slt|pta|ptfa|whole staff|teaching staff|staff(?! (?:canteen|party|do|car|discount|at|of|in)))
  (?:the |our |my )?${SUBJECT} ${TEAM}|school|governors and staff|staff and governors
  your (?:kids'?|children's|child's|little ones'?) (?:school|teachers?|class teacher)
  (?:yr|ein|fy|y) h?ysgol|ysgol|staff yr ysgol|y llywodraethwyr|yr ystafell athrawon
`);

const JOB =
  '(?:(?:primary|secondary|class|classroom|reception|nursery|supply|senior|assistant|deputy|head|chair|vice|lunchtime|midday|learning|support|teaching|school|maths|english|welsh|music|pe|science|year \\d+|y\\d+|ks\\d|trainee|long-standing|humble|mere|proud) )*(?:teachers?|headteacher|head|deputy|tas?|assistants?|governors?|senco|alnco|supervisor|cook|caretaker|secretary|receptionist|librarian|tutor|lecturer|member of staff|members of staff|staff member|lead|leader|chair|hlta|ect|nqt|cleaner|dinner lady|lollipop (?:man|lady)|staff|spokes\\w+|principal|bursar|trustee|mentor|counsellor|technician|nursery nurse|practitioner|co-?ordinator|site manager|business manager|play ?worker)';

/** Puts on the school's voice; what speaks stands right after it. */
const BEFORE = phrases(`
  (?:we|us|us lot|those of us|all of us|us all|every one of us)(?:,? all)?(?: here| over here| who work| who teach| working| teaching)? (?:at|in|from)
  (?:everyone|everybody|all|the team|the gang|your friends|all the staff|the whole team)(?: here| who works)? (?:at|from|of) (?=(?:our|this|my) )
  (?:on|in) (?:behalf|the name) of(?: (?:everyone|everybody|all|all of us|us all|all the staff|the children|the kids))?(?: (?:at|in|from|of))?
  (?:speak|speaks|speaking|talk|talking|answer|answering|reply|replying|write|writing|post|posting|comment|commenting|respond|responding) (?:here |now |this )?(?:for|as|on behalf of)(?: (?:everyone|all of us|all the staff|the staff|my colleagues|everybody|us|an? ${JOB}|the ${JOB}))?(?: (?:at|in|from|of|for|here at))?
  (?:here )?as (?:an? |the |your |one of the )?${JOB}(?: and ${JOB})?(?: (?:here|over))? (?:at|of|in|for|from)
  as (?:someone|somebody|one) who (?:works|teaches|has (?:worked|taught)) (?:at|in|for)
  as(?= (?:an? (?:school|staff|academy|nursery)|the \\S+ (?:department|team|staff|governors)|governors and staff|staff and governors))
  we're(?= (?:the|your|an?) )|we are(?= (?:the|your|an?) )|represent(?:s|ing)?|we,?(?= the )|from (?:all )?your (?:friends|pals|neighbours) (?:at|in|of)(?: year \\d+ (?:at|in|of))?
  (?:message|note|word|reply|statement|reminder|apolog(?:y|ies)|love|thanks|thank you|greetings|plea|update|request|news|hello|answer|response|notice|announcement|warning|appeal|shout ?out|congratulations|condolences|sympathy|season's greetings|hugs)(?: incoming)?,? from(?: (?:all|everyone|everybody|all of us|us all|us|us lot|the team|the staff))?(?: (?:here|at|in|of|who work at))*
  (?:(?:signed|yours|yours truly|yours sincerely),?(?: from)?|(?:with )?(?:love|regards|xx?)(?:,| from|, from))(?: (?:all of us|everyone|us))?(?: at)?
  (?:wearing|with|got|have|put|putting|donning|popping) (?:on )?(?:my|the|an?)
  siarad (?:dros|ar ran)|ar ran|ni (?:yma )?(?:yn|ym|fel)|neges (?:gan|oddi wrth|o)|(?:fel|yn) (?:athro|athrawes|pennaeth|staff|llywodraethwr) (?:yn|ym)|dros
`);
/** Only where a hat follows: "with my governor's hat on". */
const SENT = phrases(`
  (?:the |our |my )?(?:governors|head|headteacher|staff|school|slt|teachers|deputy|leadership team|office) (?:have |has |'ve |'s )?(?:all )?asked (?:me|us) to (?:say|pass|let|tell|thank|post|apologise|make|put|share|write|announce|remind)
  i'm your (?:child's|children's|kids'?|kid's|son's|daughter's) (?:\\w+ )?(?:teacher|head|headteacher|tutor|ta)
  (?:i(?:'ve| have) been asked|asked|told) (?:by (?:the |our |my )?(?:head|governors|school|slt|office) )to (?:say|pass|let|tell|thank|post)
  we,? (?:the|as) (?:teachers|teaching assistants|tas|staff|governors|governing body)(?! (?:and parents))
  (?:this|the|our|your) (?:little |friendly |humble )?(?:school|nursery|academy) (?:says|say) (?:no|yes|thank)
`);
const HAT = phrases(
  `(?:wearing|with|got|have|put|putting|donning|popping) (?:on )?(?:my|the|an?) (?:\\S+ ){1,5}(?:hat|cap|tabard|lanyard|blazer)(?: on)?`,
);
/** Of a hat, whose it is. */
const OF_SCHOOL = phrases(
  `(?:${JOB}|school|teacher|governor|head|deputy|staff|senco|chair)(?:'s|s')?|governors'?`,
);

/** What stands after the body that speaks. */
const AFTER = phrases(`
  (?<!(?:mum|dad|parent|mam|carer|nan|gran) (?:at|of|from) (?:\\S+ ){1,4})here(?=[.,:;!-])|'s (?:official |own |collective |honest )?(?:view|position|stance|line|answer|opinion|policy|statement|response|take)(?:,| is| on| has|:)
  (?:staff |teachers |governors )?(?:would like|would never|will never|says|say|sends?|salutes?|thanks|has never|would always|has always|is (?:still )?(?:open|closed)|wishes?|asks?|urges?|regrets?|apologises|is sorry|are sorry|do(?:es)? not (?:support|agree|accept|tolerate|condone|believe|back)|(?:don't|doesn't|won't) (?:support|agree|accept|tolerate|condone|believe|back))
`);
/** "At our school we do not": what it does, as a rule. */
const AT_BODY = phrases('(?:here )?(?:at|yn|ym)');
const WE_DO = phrases(
  `(?:we|we'd|we'll) (?:all )?(?:do|don't|never|always|believe|will|won't|would|think|feel|take|value|welcome|treat|ask|teach(?! (?:year|y))|like|love|pride|stand|care|expect|encourage|support|are (?:proud|sorry|committed|delighted)|aren't|can't|cannot|say)`,
);

/** Those who work there, of one mind. */
const ALL_OF_THEM = phrases(`
  (?:the |all the |all |all our |most |my fellow |our )?(?:teachers|staff|teaching staff|governors|colleagues|tas)(?: (?:here|and governors|and staff|and tas))? (?:at|in|of)
  my colleagues and i(?: at| in)|me and (?:my colleagues|the team)(?: at| in)|everyone at|everybody at|everyone who works at|we teachers(?: (?:at|in))?
`);
const ONE_MIND = phrases(`
  (?:are|is|were) (?:all |absolutely |\\S+ly )?(?:furious|united|appalled|delighted|disgusted|heartbroken|against|behind|opposed|in favour|agreed|saddened|devastated|fuming|livid|shocked|proud to|sorry)
  (?:think|thinks|believe|believes|want|wants|oppose|opposes|support|supports|back|backs|condemn|agree|agrees|demand|urge|ask|asks|reject|stand|stands|feel|feels|say|says|wish|wishes|send|sends|would like|have never|has never|don't|do not|won't|will not)(?! (?:me|to (?:go|leave)|off))
  asked me to (?:say|put|post|write|tell)|(?:as|and) one voice
`);

/** Said to parents, whose children are "yours". */
export const TO_YOU = phrases(
  `your (?:child's|children's|kids'?|kid's|little one's|little ones'|son's|daughter's|sons and daughters')`,
);

/** Asked, or passed on: nobody speaks for the school. */
export const ASKED = phrases(`
  (?:what's|what is|whats|does anyone|do you|anyone know|is there|has anyone|who knows|can anyone|will)(?= (?:\\S+ ){0,8}(?:school|policy))
  (?:got|had|received|read|seen|saw|reading|just had|opened|came|arrived|lovely|another|nice) (?:\\S+ ){0,3}(?:message|note|letter|e-?mail|reply|statement|reminder|text|word|update|apology)
  (?:school|they|it|he|she) (?:said|says|wrote)|can(?:'t|not) speak|wouldn't speak|not speaking
`);

/** Where a sentence puts on the voice of the school, named (`names`) or not. */
export function schoolVoiceIn(sentence: Sentence, names: readonly Span[]): Span[] {
  const { text } = sentence;
  const bodies = [...names, ...findIn(sentence, BODY)];
  const led = findIn(sentence, BEFORE)
    .filter((lead) => !isHat(text, lead, sentence))
    .flatMap((lead) => joined(lead, bodies, 5));
  const trailed = findIn(sentence, AFTER).flatMap((trail) => behind(names, trail, 2));
  const doing = findIn(sentence, AT_BODY)
    .flatMap((at) => joined(at, bodies, 2))
    .flatMap((at) => findIn(sentence, WE_DO).flatMap((we) => behind([at], we, 2)));
  const minds = findIn(sentence, ALL_OF_THEM)
    .flatMap((all) => joined(all, [...names, ...findIn(sentence, OUR_BODY)], 2))
    .flatMap((all) => findIn(sentence, ONE_MIND).flatMap((mind) => behind([all], mind, 25)));
  const named = names.flatMap((name): Span[] =>
    findIn(sentence, ONE_MIND).flatMap((mind) => between(text, sentence.from, name, mind)),
  );
  return [
    ...findIn(sentence, SENT),
    ...led,
    ...trailed,
    ...doing,
    ...minds,
    ...named,
    ...hatsIn(sentence, names),
  ];
}

const OUR_BODY = phrases(
  `(?:our|my|this) (?:\\S+ ){0,2}(?:school|academy|nursery|primary|comp|place)|the school`,
);

/** "Hafod Lane staff do not…" */
function between(text: string, from: number, name: Span, mind: Span): Span[] {
  const gap = text.slice(name[1] - from, mind[0] - from);
  return /^ (?:staff|teachers|governors)(?: \S+)? $/.test(gap) ? [[name[0], mind[1]]] : [];
}

function isHat(text: string, [a, b]: Span, { from }: Sentence): boolean {
  return /^(?:wearing|with|got|have|put|putting|donning|popping)/.test(text.slice(a - from, b - from));
}

function hatsIn(sentence: Sentence, names: readonly Span[]): Span[] {
  return findIn(sentence, HAT).filter(
    ([a, b]) =>
      has(sentence.text.slice(a - sentence.from, b - sentence.from), OF_SCHOOL) ||
      names.some((name) => a < name[0] && name[1] < b),
  );
}

function joined([from, to]: Span, bodies: readonly Span[], gap: number): Span[] {
  return bodies.filter((body) => body[0] >= to && body[0] - to <= gap).map((body): Span => [from, body[1]]);
}

function behind(bodies: readonly Span[], [from, to]: Span, gap: number): Span[] {
  return bodies.filter((body) => from >= body[1] && from - body[1] <= gap).map((body): Span => [body[0], to]);
}
