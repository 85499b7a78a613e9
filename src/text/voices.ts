import { has, phrases } from './phrases.ts';

/** Said by somebody who works in a school, about their work there. */
export const STAFF = phrases(String.raw`
  (?:my|our|these|those) (?:lovely |little |whole |amazing |gorgeous |poor |own |new |old |wonderful |brilliant |bottom set |top set |naughty )*(?:class(?:es|room|rooms)?|pupils|students|learners|form|tutor group|year (?:group|\d+s|\w+s)|yr ?\d+s|y\d+s|year \d+ (?:class|lot|group|kids|pupils|boys|girls|lessons?)|y\d+ (?:class|lot|group|kids|pupils)|receptions|nursery (?:class|kids|children|lot)|set \d|bottom set|top set|intervention group|reading group|school kids|classmates of mine|gcse (?:class|group|set|lot)s?|a-?level (?:class|group|set)|sixth formers|key stage \w+|ks\d|eyfs)
  (?:my|our|the) (?:head ?teacher|headmistress|headmaster|head|deputy(?: head)?|assistant head|slt|smt|ht|senco|alnco|tas?|hltas?|lsas?|teaching assistants?|cover supervisor|chair of governors|governors|phase leader|year (?:team|leader)|line manager at school|caretaker|staff ?room|school office|school|academy|trust|nursery|department head|head of (?:year|department)|ect|nqt|mentor teacher)
  i teach|i'm teaching|i am teaching|i taught|i've taught|i've been teaching
  teaching (?:year|yr|y|reception|nursery|phonics|fractions|maths|english|science) ?\w*
  i work (?:at|in) (?:a|the|this|our|my) (?:\w+ )?(?:school|nursery|academy|college)
  in my (?:class|classroom|lesson|school)|in our (?:class|classroom|school)|at our school|at my school
  at school today|in class today|in lessons? today|my lessons?|our lessons?|my teaching|my planning|my marking
  my ppa|my observation|my school
  as a (?:teacher|ta|head|headteacher|teaching assistant|governor|senco|lecturer|hlta|lsa)|us teachers
  we teachers|fellow teachers|my colleagues? (?:at|in) school|staff meeting|staff ?room|playground duty
  break duty|lunch duty|on duty today
  marking (?:\w+ ){0,3}(?:books|papers|mocks|essays|tests|assessments)
  planning (?:lessons|my lessons|next week's lessons)|report writing|writing (?:\w+ ){0,2}reports
  (?:fy|ein|yn fy) (?:nosbarth|dosbarth|disgyblion|nisgyblion|mhlant blwyddyn \d|pennaeth|mhennaeth|ysgol|hysgol)
  dw i'n dysgu|rwy'n dysgu|rydw i'n dysgu|yn yr ystafell athrawon|cyfarfod staff
`);

/** Said by a parent, a neighbour or a former pupil. */
export const FAMILY = phrases(String.raw`
  my (?:little |big |own |wee |beautiful |gorgeous |clever |older |younger )*(?:son|daughter|boy|girl|lad|kid(?!s)|child|eldest|oldest|youngest|middle one|baby|toddler|niece|nephew|grandson|granddaughter|grandchild|grandkids|grandchildren|sister|brother|stepson|stepdaughter|goddaughter|godson|twins|teenager|teen|bairn|wee one)s?(?:'s)?
  our (?:son|daughter|lad|eldest|youngest|toddler|little one|granddaughter|grandson|niece|nephew|twins)(?:'s)?
  (?<!be )(?:his|her|their|my son's|my daughter's|the kids'?|my kids'?|the boys'?|the girls'?|(?<!(?:mrs|miss|mr|ms|dr|sir|mister) )(?!else)\p{Lu}\w+[']s) (?:own )?(?:teacher|school|class|head ?teacher|nursery|form tutor|school report|new school|first nativity)
  as a (?:parent|mum|dad|mother|father|gran|nan|carer)|school run|mum of(?! the | one of| two of| that (?:boy|girl|lad|kid|child))|(?:got|get|getting) (?:my|the) kids (?:ready|dressed)
  proud (?:mum|dad|mam|auntie|uncle|nan|gran|grandad|parent|mummy|daddy)|proud mummy moment
  when i was (?:at|in) school|back (?:at|in) school (?:we|i)|my old (?:school|teacher|head)|i used to go
  home ?school(?:ing)?|health visitors?
  fy (?:mab|merch|mhlentyn|mhlant i|wyres|ŵyr)|ei (?:athro|athrawes|ysgol|dosbarth) (?:o|e|hi)
`);

/** Opinion and right: never a matter of policy for what it says. */
export const PROTECTED = phrases(`
  strik(?:e|es|ing|ers?)|picket(?:s|ing| line)?|unions?|neu|nasuwt|ucac|naht|unison|gmb|unite the union|ascl
  ballot(?:s|ed|ing)?|industrial action|work to rule|collective bargaining|rep(?:s)? meeting
  pay (?:rise|cut|award|deal|offer|freeze|scale|dispute|claim|restoration)s?|fair pay|equal pay|underpaid
  low pay|pay and conditions|poor pay|salar(?:y|ies)|wages?|unpaid|legal rights?|know your (?:rights|contract)
  contractual|national curriculum|class sizes|workload|work-?life balance|working conditions|retention crisis
  recruitment crisis|pensions?|tps
  petitions?|protest(?:s|ing|ers?)?|march(?:ing|es)? (?:for|against|through)|demo(?:nstration)?s?
  vot(?:e|ed|ing) (?:labour|tory|plaid|green|reform|lib|conservative|today|tomorrow|for change|them out)
  voters?|polling station|labour|tory|tories|conservatives?|plaid(?: cymru)?|lib dems?|liberal democrats?
  reform uk|green party|greens|snp|elections?|manifesto|ministers?|education secretary|secretary of state
  government|westminster|senedd|parliament|mps?|cllr|councillors?|politic(?:s|al|ians?)|brexit|palestine|gaza
  israel|climate (?:strike|action)|austerity|funding cuts|school funding|academisation|curriculum reform|dfe
  (?:the|that|their|this|management's|employer's|employers'|trust's) offer|on £\\d+(?:\\.\\d+)? (?:an hour|for)
  whistle ?-?blow(?:ing|er|ers|n)?|blow(?:ing)? the whistle|ombudsman|tribunal|regulator|lado
  health and safety executive|hse|protected disclosure
  streic(?:io)?|undeb(?:au)?|cyflogau?|deiseb|protest|pleidlais|pleidleisio|etholiad|llywodraeth|gweinidog
  chwythu'r chwiban
`);

/** What a union and an employer are at odds about just now. */
export const DISPUTE = phrases(`
  (?:the|that|their|this|management's|employer's|employers'|trust's) offer|ballot(?:s|ed|ing)?|picket(?:s|ing)?
  pay (?:award|claim|dispute|deal|talks|offer)|branch meeting
`);

/** Whom a union speaks to. */
export const A_BODY = phrases(`
  management(?:'s)?|(?:the|our|your) trust(?:'s)?|employers?(?:'s?)?|the leadership|slt|the council|governors
  the federation|bosses
`);

/** And who is somebody all the same. */
export const ONE_OF_THEM = phrases(`
  (?:our|my|the) (?:new |own )?(?:head(?! ?office| of)|headteacher|headmaster|headmistress|deputy|boss|ceo|bursar|caretaker|senco|chair)
  (?:our|my|the|their) (?:\\S+ )?(?:class|pupils|kids|parents|students)|pennaeth
`);

/** Religion, and the want of it. */
export const BELIEF = phrases(`
  sermons?|preach(?:ed|er|ing)?|prayers?|pray(?:ed|ing)?(?! for me)|bible|scripture|gospel|jesus(?! christ)
  (?<!oh my )(?<!my )(?<!thank )(?<!for )(?<!swear to )(?<!honest to )(?<!oh )(?<!dear )(?<!good )(?<!omg )god(?!,? (?:i|i'm|i've|i'd|my|our|we|what|that|this|these|those|help|knows|awful|damn|it's|why|how|they|she|he)(?!w))
  god's|allah|quran|koran|mosque|synagogue|gurdwara|ramadan|eid|diwali|hanukkah|for lent|ash wednesday
  chapel service|sunday service|faith|my beliefs?|atheis[mt]s?|humanists?|capel|gweddi|ffydd
`);

/** Told of a book, a film, a game or the past of others. */
export const FICTION = phrases(String.raw`
  novel|nofel|cyfres deledu|opera sebon
  in (?:the|this|that|a|my) (?:(?!school|staff|nativity|year)\S+ ){0,2}(?:book(?! (?:corner|fair|look|week|bags?|box|area|nook|scrutiny|case))|film|movie|series|show|story(?! (?:time|corner))|play(?! ?(?:ground|time|area))|game|episode|drama|sitcom|soap|comedy|thriller|cartoon|musical|documentary|telly|sketch|skit|pantomime|panto|poem|screenplay|script|short story|murder mystery)
  sitcom|thriller|whodunn?it|dolores umbridge|snape|miss honey|the finale
  (?:the |my |novel's |film's |book's )villain|episode|season \d|netflix|happy valley|line of duty|broadchurch
  hollyoaks|gavin (?:and|&) stacey|ackley bridge|derry girls|keeping faith|pobol y cwm|eastenders|corrie
  emmerdale|what a performance|bbc drama|itv drama|waterloo road|matilda|trunchbull|hogwarts|harry potter
  grange hill|abbott elementary|bad education|teachers on channel 4|the character|my character|plot twist
  (?:that|this|the|new|a|latest) (?:\S+ )?(?:drama|series|film|movie|sitcom|soap) (?:where|in which|about|with)|no ?spoilers?|spoiler alert
  (?:cracking|good|great|best|decent|quality|proper|brilliant|superb|belting) (?:telly|tv)|(?:only|just|purely|it's|is) fiction(?:al)?|(?:finished|watched|watching|seen|saw|rewatching|love) the (?:one|bit) where (?:the|a|she|he|they)|telly gold|ad breaks?|fan ?fic|(?:put|putting) (?:this|that|the|my) (?:book|novel|thriller) down|just got to the (?:bit|part|chapter) where|chapter (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)|sims 4|on stage as
`);

const PAST_YEAR = '(?:19[5-9]\\d|200\\d)(?!\\d)';
const BACK_THEN = new RegExp(`^\\s*(?:back )?(?:in|yn|nôl yn) ${PAST_YEAR}`);
const IN_YEAR = new RegExp(`^,? (?:(?:back )?(?:in|of|yn) )?${PAST_YEAR}`);

/** Told of another time: "Back in 1983 ...", and nobody of then is there now. A lesson about 1984 is given today. */
export function isLongAgo(sentence: string): boolean {
  return BACK_THEN.test(sentence);
}

/** "(sports day), 1971" */
export function isOfPastYear(after: string): boolean {
  return IN_YEAR.test(after);
}

export const NEWS = phrases(String.raw`
  bbc(?: news)?|sky news|the guardian|daily mail|wales ?online|the times|tes|schools ?week|according to
  press association|associated press|reuters|(?:says|say|said) (?:the |a )?(?:\S+ )?(?:association|agency|paper|newspaper|report|gazette|herald|echo|post|times|survey|poll)
  report(?:s|ed)? (?:that|by|in)|(?:itv|bbc|channel 4|panorama|s4c|news|radio|newspaper) reports?|panorama|dispatches|newsnight|newyddion|headlines?|breaking news|in the news|news today|press release
  study (?:finds|says|shows)|research (?:finds|says|shows)|article|https?:\/\/\S+
`);

export function isProtected(sentence: string): boolean {
  return has(sentence, PROTECTED) || has(sentence, BELIEF);
}

/** Pay, politics, unions and complaints: the part of it that speaks of work. */
export function isAboutRights(sentence: string): boolean {
  return has(sentence, PROTECTED);
}

/** Told by a member of a family rather than of staff. */
export function isFamily(sentence: string): boolean {
  return has(sentence, FAMILY);
}
