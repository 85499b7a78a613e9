import type { Permission, School } from '../core/school.ts';
import { findIn, has, type Phrases, phrases, type Sentence } from './phrases.ts';
import { OCCASIONS } from './senses/occasions.ts';
import { fold, tokensOf } from './tokens.ts';

export interface SchoolEvent {
  span: readonly [number, number];
  /** Nothing else is called that: speaks without another cue. */
  distinctive: boolean;
  /** Hardly anybody but a school has one. */
  ofSchools?: boolean;
  /** Nobody else at all: whoever tells of it in the first person, and of no kin, works there. */
  surely?: boolean;
}

/** What any school has. */
const EVENTS = phrases(`
  nativity(?: play| rehearsals?| costumes?)?|sports day|parents'? evenings?|parents' eve
  open (?:evening|day|morning)|residentials?|school (?:disco|fair|fete)|school trip|class trip|trip|prom
  leavers' (?:do|assembly|disco|service|prom)|disco|assembly|assemblies|world book day|results day
  a-?level results|gcse results|panto(?:mime)?|school play|school production|musical
  (?:summer|christmas|spring|autumn|winter|school|book|easter|craft|cake) (?:fair|fayre|fete|fête|sale)|fair
  fayre|fete|fête|carol (?:concert|service)|christmas concert|harvest (?:festival|service|assembly)
  (?:xmas|end of term|end of year|tonight's|whole school) (?:concert|fair|fayre|play|show|do|production|disco)|(?:musical|panto|play|show|concert|carol|choir) rehearsals?|year \\d+ (?:show|play|production|assembly|trip|prom|concert)
  school concert|eisteddfod|transition day|moving up day|swimming gala|cross country|enrichment (?:day|week)
  inset day|taster day|school photos?|bake sale|sponsored walk|science fair|talent show|prize ?giving
  awards evening|harvest|(?:school|class) (?:camp|party|photos?|council|concert|quiz|talent show)|sports week
  activity week|visit day|pyjama day|non-?uniform day|children in need day|red nose day
  end of (?:term|year) (?:show|party|disco|concert)|summer (?:concert|show|production)
  christmas (?:show|play|production|party|jumper day)|choir concert|school camping|dress rehearsal|graduation
  welcome evening|induction evening|meet the teacher
  mabolgampau|fabolgampau|mhabolgampau|noson(?:au)? (?:rieni|agored|wobrwyo)|nos(?:on|waith) rieni
  diwrnod (?:agored|chwaraeon|y llyfr|canlyniadau)|sioe(?: nadolig| ysgol| yr ysgol)?|drama'r geni
  (?:ffair|ffeiriau|ffêt)(?: (?:haf|nadolig|yr ysgol|ysgol))?
  gwasanaeth(?: (?:nadolig|diolchgarwch|y cynhaeaf|boreol))?|taith|daith|nhaith|t?r?h?ip ysgol|trip|drip|thrip
  cwrs preswyl|gwrs preswyl|c?g?h?yngerdd|disgo(?:'r ysgol| ysgol)?|eisteddfod(?:'r ysgol| ysgol)|prom|panto
`);
/** Of those, what others have as well. */
const ANYBODYS =
  /^(?:trip|prom|disco|assembly|assemblies|musical|panto(?:mime)?|fair|fayre|fete|fête|harvest|graduation|dress rehearsal|taith|daith|sioe|ffair|open (?:day|evening)|carol \w+|eisteddfod|drip|thrip|cross country|christmas (?:party|show|play|production))$/;
const SURELY =
  /^(?:sports day|nativity (?:play|rehearsals?|costumes?)|parents'? ev\w+|leavers'.*|prize ?giving|school (?:disco|trip|play|production|fair|fete)|induction evening|class assembly|mabolgampau|gwasanaeth gadael)$/;
/** Said by a family of its own part in it, or by guests. */
export const KIN = phrases(`
  nan|nana|gran|grandma|grandad|uncle|auntie?|cousins?|niece|nephew|mum|mam|dad|husband|wife|my (?:two|three|boys|girls|kids)
  three schools|adre|y (?:bechgyn|merched|plant adre)|flats?|agent|nervous|nerfus|proud parent|his|her|grandkids|course
`);
const COMMON = new Set(
  `nativity sports day parents evening open residential trip prom disco assembly world book results panto pantomime play
  musical fair fayre fete concert carol service summer christmas spring autumn winter easter harvest school class year
  years y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 reception nursery week night the of and for leavers show gala bake
  sale 1 2 3 4 5 6 7 8 9 10 11 12 13 annual end term our walk sponsored`.split(/\s+/),
);

/** Staff are there by work: they run it, take the class, set it up. */
export const RUNNING = phrases(`
  our (?:\\w+ ){0,2}(?:nativity|sports day|open (?:evening|day)|residential|school (?:trip|play|production|fair|fete|disco|musical)|assembly|prom|production|panto|harvest|leavers'? assembly|carol concert|christmas (?:concert|fair|show)|mabolgampau)
  (?:my|our) (?:\\w+ )?(?:class|pupils|year \\w+|y\\d+s?|kids|children|reception|form|students|team of staff|little ones)(?! (?:is|are) off)
  (?:taking|took|take) (?:my class|our class|the class|year \\w+|y\\d+|\\d+ (?:kids|children|pupils|year \\w+s?|y\\d+s?)|the (?:kids|children) (?:to|on))
  with (?:\\d+|thirty|sixty|ninety|fifty|forty) (?:\\w+ )?(?:kids|children|pupils|year \\w+|teenagers|four year olds|infants)
  (?:setting up|set up|running|ran|organis(?:ed|ing)|rehears(?:ed|ing|als?)|supervis(?:ed|ing)|directing|directed|staffing|manning|planning) (?:\\w+ ){0,4}(?:for|the|a|our|at)
  as a (?:teacher|ta|head|school)|staff (?:race|panto|stall|team|room|meeting|were|are|did|at)|us teachers
  teachers' race|on duty|at (?:our|my) school
  we(?:'ve| have) (?:got|had)? ?(?:the |our |a )?(?:parents'? evenings?|sports day|open evening|nativity|assembly|results day)
  wrote the script|painting (?:the )?(?:set|scenery)|risk assessments?
  parents' evening (?:tonight|until|till|done|finished|with \\d+|then|and i|so late)
  \\d+ (?:parents|appointments)|with (?:year \\d+|y\\d+|thirty kids)|home late (?:from|after)|i teach
  coach home|our year \\w+
  (?:with|for) (?:[1-9]|1[0-3])[a-h]
  (?:with|for|and) (?:my|our) (?:lot|group|team|little (?:ones|monsters|shepherds)|choir|choir kids|drama group|orchestra|band|cast|form|monkeys|munchkins)(?! (?:of|are coming))
  (?:my|our) (?:little |tiny |wee )?(?:shepherds|angels|sheep|kings|wise men|marys|elves|snowflakes|stars|innkeepers|donkeys|camels|reindeer|cast|narrators|choir|group (?:won|did|were|made|came|got)|place|lot (?:were|did|was|smashed|won|have))
  one of my (?:angels|shepherds|sheep|kings|wise men|snowflakes|elves|donkeys|camels|narrators)|their teacher
  i'?(?:m| am) (?:in charge|leading|running|directing|organis\\w+|judging|doing the (?:music|costumes|lights|script|announcements)|on the (?:gate|door|bbq stall))
  in charge of|i have to (?:announce|present|speak at|hand out|compere)|(?:got )?roped into
  teacher ?(?:life|problems|tired|style|talk)|ta ?life|eyfs|ks[1-4]|marking|lesson plan\\w*
  cover(?:ing)? (?:lesson|for)|staff (?:play|do|choir|relay|versus|v|vs|band)|register|headcount
  lost (?:a|one|two) child(?:ren)?
  \\d\\d+ (?:kids|children|pupils|families|slots|names|parents|infants|teenagers)
  back to back (?:parents|appointments)
  \\S+ (?:night|round|day) of parents'? evenings? (?!for us)|(?:\\w+ )?duty (?:at|on|for)
  (?:manning|serving (?:at|on)|helping (?:at|on|out)|volunteering|running|did|doing|on) (?:the|our|a) (?:\\w+ )?(?:stall|bbq|barbecue|gate|tombola|raffle|lighting|lights|sound|tills?|door|bar|costumes|script|bake sale|face ?paint\\w*)
  (?:lovely|our|my|all the|\\d+) (?:families|appointments)
  our (?:\\w+ ){0,2}(?:fayre|fair|fete|fête|concert|show|disco|musical|nativity|assembly|world book day|carol|open (?:day|evening|morning))
  our school|school community|i (?:don't even )?teach|taught|teaching
  in (?:the )?(?:lab|drama studio|school hall|my (?:room|lab))
  gyda (?:blwyddyn \\d+|'r plant|'r dosbarth|fy nosbarth)|\\d+ (?:more|left|still) to see
  #\\w*teacher\\w*|(?:fellow|not a|one) (?:\\S+ ){0,2}teachers?
  with my (?:\\d+|twenty|twenty \\S+|thirty|thirty \\S+)(?! (?:year old|month old|quid|mates|friends|cousins))|\\d+ (?:y|yr|year )\\d+s|year \\d+'s (?:\\S+)|(?:i'm|im|i am|been) conducting|(?:medical|consent|risk|allergy) forms?
  \\d+ (?:orphans|sheep|shepherds|romans|vikings|tudors|angels|elves|snowflakes|munchkins|oompa loompas|recorders|ukuleles|violins|infants|juniors|teenagers)|criw ni|roedd y plant|y plant yn (?:anhygoel|wych|fendigedig)
  for (?:my|this|the) job|supervis\\w+|chaperon\\w*|(?:the |my )?(?:other|fellow) (?:tas?|teachers?|staff)
  with (?:the |all the )?(?:staff|tas|teachers)|gyda'r (?:staff|athrawon)|one of (?:mine|ours)|sets of parents
  prospective (?:parents|families)|school minibus|the minibus
  the coach(?: home| back| driver)? (?:with|and|from)|\\d\\d+ (?:kids|children|pupils|of them)
  (?:ein|fy) (?:trip|taith|nhaith|sioe|ffair|cyngerdd|noson|gwasanaeth|plant|criw)
  fi (?:oedd|yw|ydy|fydd|sydd) (?:\\S+ ){0,3}(?:yn|ar|wrth)
  (?:fy|ein|'n) (?:n?disgyblion|nosbarth|dosbarth|hysgol|ysgol|plant|mabolgampau|sioe|disgo|ffair|cyngerdd|mlwyddyn \\d)
  fi sy'n (?:rhedeg|arwain|trefnu|gofalu)|ar ddyletswydd
  (?:yn |dw i'n |rwy'n )(?:trefnu|rhedeg|arwain|cyfarwyddo)|i mi (?:eu|ei) (?:gweld|drefnu)
  (?:dau|tri|deg|ugain|\\w+) (?:ddeg \\w+ )?o (?:deuluoedd|rieni|blant)
`);

/** The parents' side of it: a slot, a drop-off, what the teacher says. */
export const PARENTS_SIDE = phrases(`
  (?:our|my) (?:\\S+ ){0,2}slot|the teacher (?:says|said|told)|(?:dropped|dropping|picked|collected|collecting|took) (?:him|her|them) (?:off )?(?:at|from|to|up)
  car seat|back seat|(?:he|she)(?:'s| is) (?:a|the|an|playing) (?:\\S+ )?(?:sheep|shepherd|angel|star|king|camel|donkey|narrator|mary|joseph|innkeeper|tree)
  (?:his|her|their) (?:costume|tutor|blazer|outfit|prom|report)|bought (?:a|the) (?:dress|costume)|(?<!raffle )tickets? (?:for|to) (?:the|his|her)
  (?:won|ran|came|lost|entered|did|in|\\w+ in) (?:the )?(?:mums|dads|mams|parents|fathers|mothers)'? race|toddler
  parents'? ?(?:evening|meeting) for (?:our|my|the) (?!class|year|school|whole|tutor|form|first|last|new|\\d)\\S+
  (?:letter|text|email|note|form) (?:home|from school)|nobody told (?:us|me) it was|pta mums?|class whatsapp
`);

/** Taken out of school: no event of its own name, but one. */
const OUTING = phrases(
  `
  (?:taking|took|take|brought|bringing) (?:my class|our class|my form|year \\w+|y\\d+s?|\\d+ (?:kids|children|pupils)|reception|nursery) (?:to|on|camping|swimming|round|up|out)
  mynd â (?:fy nosbarth|blwyddyn \\d|'r dosbarth)
`,
);

/** Whoever else's the place may be, these are the school's children. */
export const OUR_CHILDREN = phrases(
  `
  (?:my|our) (?:\\w+ )?(?:class(?! of)|pupils|students|form|choir kids|year \\w+s?|y\\d+s?|school)|fy nosbarth
  ein hysgol|the (?:choir kids|y\\d+s)|\\d+ (?:y|yr |year )\\d+s|my little lot|our (?:choir|shepherds|angels)
`,
);

/** The same words where no school is meant. */
export const NOT_SCHOOL = phrases(`
  general assembly|wi|women's institute|u3a|rotary|slimming|(?<!\\d )bowls(?! of)|bingo|darts|merched y wawr|young farmers|works do|(?:walking|running|book|cycling|fishing|golf|gym|social) club|(?:work|office) (?:trip|party|do)|church
  chapel|village|scouts?|guides|brownies|rugby club|football club|film|the musical (?:at|in)|west end
  theatre royal|wicked|les mis|hamilton|am-?dram|(?:in|of) (?:the |our (?:little )?)?(?:town|park|garden)|y dref|hospice|county show|the wi|in-?laws|at the (?:grand|theatre|hippodrome|everyman|new theatre|playhouse)
  (?:road|day|boat|business|city|fishing|shopping|camping|hen|stag) trip
  trip (?:to (?:tesco|ikea|aldi|lidl|the (?:shops|dentist|tip|vet)|spain|france|italy|london for)|hazard|advisor|over|up)
  tripadvisor|welsh assembly|national assembly|flat-?pack|assembly (?:instructions|line|rooms)|fun ?fair
  fair (?:enough|play|point|share|deal|to say|price|weather|trade|cop|hair|isle|pay)
  (?:not|isn't|be|only|seems|play|fair's) fair|county fair|trade fair|job fair|silent disco|kitchen disco
  disco (?:ball|pants|music)|residential (?:area|home|care|street|parking)|national eisteddfod|prom dress shop
  last night of the proms?|musical (?:taste|instrument|chairs|talent)|election results
`);

/** Every school event in a sentence. A listed name made of everyday event words is one of those. */
export function eventsIn(sentence: Sentence, school: School): SchoolEvent[] {
  const found = [...findIn(sentence, EVENTS), ...findIn(sentence, OUTING), ...OCCASIONS(sentence)].map(
    (span): SchoolEvent => {
      const said = sentence.text.slice(span[0] - sentence.from, span[1] - sentence.from);
      return { span, distinctive: false, ofSchools: !ANYBODYS.test(said), surely: SURELY.test(said) };
    },
  );
  for (const { pattern, distinctive } of listedIn(school))
    found.push(...findIn(sentence, pattern).map((span) => ({ span, distinctive })));
  return found;
}

interface Listed {
  pattern: Phrases;
  distinctive: boolean;
}

const made = new WeakMap<School['school'], readonly Listed[]>();

function listedIn({ school }: School): readonly Listed[] {
  const known = made.get(school);
  if (known) return known;
  const listed = (school.events ?? []).map((name) => {
    const words = tokensOf(name).map((t) => t.word);
    const escaped = words.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return {
      pattern: phrases(`#?${escaped.join('[\\s-]*')}s?`),
      distinctive: words.some((w) => !COMMON.has(w)),
    };
  });
  made.set(school, listed);
  return listed;
}

/** Is what is said among the events that are agreed? */
export function isPermitted(words: string, agreed: readonly Permission[]): boolean {
  const said = fold(words);
  return agreed.some((p) => {
    const event = p.event && fold(p.event);
    return !!event && (event.includes(said) || said.includes(event));
  });
}

export function isElsewhere(sentence: string): boolean {
  return has(sentence, NOT_SCHOOL);
}
