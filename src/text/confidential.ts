import { phrases } from './phrases.ts';

const DOOR =
  '(?:(?:front|back|side|main|staff|school|site|hall|fire|reception|nursery|office|outside|store ?room) )*(?:door|gates?|alarm|key ?-?pad|entry|entrance|security|safe|lock|key ?safe|building|reception|staff ?room|office|fob|barrier|car park|site|intercom|padlock)';
const VALUE = '(?:[a-z]{0,2}\\d[\\da-z-]{2,9})';
const STAFF_JOBS =
  '(?:tas?|teachers?|staff|jobs?|posts?|lsas?|hltas?|mentors?|cooks?|cleaners?|deput(?:y|ies)|of us|people|classes)';
const EXAM =
  '(?:exams?|sats|gcse|a-?level|mock|test|maths|english|science|reading|spag|physics|history|welsh|phonics)';
const PUPIL_DATA =
  "(?:pupils?|students?|class|kids?|children|staff|personal|personnel|medical|sen|send|safeguarding|fsm|pp|contact|address|attendance|behaviour|parents?)(?:['’]s?)?";
const RECORDS = '(?:data|records?|files?|registers?|lists?|details|spreadsheets?)';
const ALONE =
  '(?:on (?:my|her|his|their) own|(?:all )?alone|by (?:my|her|him)self|(?:just|only) me|nobody (?:else)?|no one(?: else)?|no-one|only one|single-handed|(?:only|just) (?:the )?(?:two|three|couple) of us)';
const ON_SITE = '(?:the building|site|school|the office|the nursery|reception|premises|work)';

/** Told before it is public, or never meant to be. */
export const SECRETS = phrases(String.raw`
  (?:re-?structur(?:e|ing)|redundanc(?:y|ies)|redundant|job (?:cuts|losses)|staff cuts|settlement agreement|gagging clause|nda|section 188|at[- ]risk (?:letters?|meeting)|disciplinary (?:hearing|meeting|investigation|action|procedure)|(?:support|capability) plan|on capability|through capability|gardening leave|suspended pending|under investigation|while they investigate|being investigated|grievance (?:hearing|meeting|against|outcome)|hr meeting|occupational health referral|(?:been|is|was|got|are) (?:\S+ )?(?:suspended|sacked|dismissed|escorted off|marched off|investigated|signed off with)|looking (?:at|into) (?:the|his|her) (?:books|accounts|conduct)|(?:ring|rang|call(?:ed)?|phoned?|report(?:ed)?|refer(?:red)?)(?: \S+){0,2} (?:to )?(?:social (?:services|care|workers?)|children's services|the lado)|social services (?:rang|called|came|are|were|have|involved|visited)|social worker (?:rang|says|said|came|called|is|thinks)|(?:going|taken|gone|put) into care)
  (?:losing|lose) (?:two|three|four|five|six|half|\d+|all|both|another) (?:of )?(?:our |the )?${STAFF_JOBS}
  (?:get rid of|cutting|letting go|let go of|axing|shedding|sacking) (?:\S+ ){0,3}${STAFF_JOBS}
  (?:who|two|three|four|five|six|half|\d+) (?:\S+ ){0,3}(?:are going|will go|to go|being let go|are being let go|losing their jobs|face the axe|for the chop)
  (?:jobs?|posts?|roles?) (?:\S+ ){0,2}(?:at risk|going|to go|for the chop)
  (?:closing|shutting|axing|merging|merge|selling off) (?:\S+ ){0,3}(?:class|nursery|sixth form|unit|base|school|site|field|with|department)
  takeover by|taken over by|run out of money|no money left|bankrupt
  (?:classes|year groups|nursery|posts?|jobs?|roles?|clubs?|our school) (?:\S+ ){0,2}(?:will be|being|to be|getting|are|is) (?:\S+ )?(?:merged|closed|closing|cut|axed|scrapped|combined)
  becoming an academy|forced academis\w+
  (?:budget|deficit|overspen[dt]|in the red) (?:is|of|by|figures?|spreadsheet|hole|deficit|shortfall|gap)
  set a deficit budget
  (?:school|we) (?:is|are|'re) (?:\S+ )?(?:skint|broke|going bust|in deficit|in the red|bankrupt)
  (?:£\s?\d[\d,.]*k?|\d+k|\d+ grand) (?:deficit|in the red|short|overspent|black hole|in debt)
  money (?:\S+ ){0,2}(?:got spent|was spent|has gone|went) on
  ${EXAM} papers? (?:questions?|is|are|has|have|early|before|leaked|attached|photo|copy|here|answers|this year|in the)
  (?:seen|got|have|had|leaked|opened|read|sneaky? (?:peek|look)(?: at| of)|peek(?:ed)? at|copy of|photo of) (?:\S+ ){0,3}(?:${EXAM} )?(?:papers?|sats|gcse|exam)(?! round| plates?| cups?| towels?| aeroplanes?)
  mark scheme (?:\S+ ){0,4}before|question \d+ (?:is|will be) (?:on|about)|sats questions?
  (?:here's|got|seen|have) (?:\S+ )?(?:tomorrow|monday|tuesday|wednesday|thursday|friday|next week|this year|this week)'s (?:\S+ ){0,2}(?:test|paper|exam|assessment|sats)s?
  (?:comes?|coming) up (?:on|in) (?:the|this year's) (?:\S+ )?(?:paper|exam|sats)
  (?:questions?|answers) (?:for|to|from|on|in) (?:\S+ ){0,4}(?:sats|tests?|exams?|papers?|gcses?|mocks?)
  data breach|(?:is|was|are|been|got) (?:\S+ ){0,3}(?:final|first|formal)(?: written)? warning
  (?:sat (?:through|in on|in)|been in|minuted|just out of) (?:a|the|another|my colleague's) (?:\S+ )?(?:disciplinary|grievance|capability|redundancy)
  (?:cc'd|cc|copied|bcc'd|forwarded|e-?mailed|sent) (?:\S+ ){0,2}(?:every|all(?: the)?|the wrong|the whole|everyone|another) (?:\S+ )?(?:parents?|famil(?:y|ies)|person|class|school|list)(?: \S+){0,4} ${RECORDS}
  (?:free school meals?|fsm|sen|at[- ]risk|medical|safeguarding) lists?(?! (?:of|for) (?:jobs|things))
  (?:sent|e-?mailed|lost|left|leaked) (?:\S+ ){0,6}(?:(?:whole|entire|full) )?${PUPIL_DATA} (?:\S+ )?${RECORDS}
  (?:lost|left|dropped|mislaid) (?:\S+ ){0,4}(?:memory|usb) stick|(?:memory|usb) stick with|usb with
  hard drive|laptop with (?:all )?(?:the |my )?${PUPIL_DATA}
  (?:pupil|student|medical|staff|personnel) (?:data|records?|files?)
  (?:lost|left) (?:\S+ ){0,4}(?:work|school) laptop
  (?:lost|left) (?:\S+ ){0,8}(?:registers?|home addresses|addresses|ehcps?|files|folder|reports|class list)(?: \S+){0,6} (?:on the|in a|in the|at the|somewhere)
  our (?:\S+ )?(?:inspection|ofsted|estyn) (?:grade|judg(?:e)?ment|outcome|result|verdict|feedback|rating)s?
  (?:inspection|ofsted|estyn) (?:grade|judg(?:e)?ment|outcome|result|verdict|feedback|rating)s? (?:is|was|will be|were|from|for us)
  draft (?:report|judg(?:e)?ment)
  (?:got|getting|given|came out as|we(?:'re| are| were| got| will be)|it(?:'s| is|'ll be| will be)) (?:an? )?(?:outstanding|good|requires improvement|ri|inadequate|special measures|excellent|adequate)(?: in| from| grade| judgement)? (?:before|but|not|until|don't|shh|can't|by|embargo|report|overall)
  (?:gave|give|graded|rated|judged|given) us (?:an? )?(?:outstanding|good|requires improvement|ri|inadequate|special measures|excellent|adequate)
  mesurau arbennig
  (?:not|isn't|hasn't been|wasn't|won't be|yet to be) (?:public|announced|published|released|out|official|common knowledge)(?: yet| till| until)?
  before it(?:'s| is) (?:announced|public|published|official)|under wraps|top secret
  strictly (?:confidential|between)|in (?:strict |strictest )?confidence
  (?:highly |very |totally )?confidential(?! (?:helpline|line|service|advice|support|counsell\w+))
  embargo(?:ed)?|don't tell (?:anyone|parents|the parents|a soul)
  keep(?:ing)? (?:it|this|that) (?:quiet|to (?:yourself|ourselves)|secret|under)|kept? quiet
  (?:don't|do not|doesn't|didn't) want (?:parents|staff|anyone|people|the parents|it) (?:knowing|to know|getting out|to get out)
  hush[- ]hush|mum's the word|not supposed to (?:say|tell|share|know)
  told (?:us )?(?:to say nothing|not to say|to keep (?:it |this )?(?:quiet|schtum)|not to tell)
  (?:un)?til it's out|letter goes (?:home|out)|not allowed to (?:say|tell|share|talk)
  shouldn't (?:be saying|say|be telling|really say|know)|(?:nobody|no one) (?:outside|else) knows
  (?:parents|they|staff) don't know yet|till the letter|before the letter|you didn't hear (?:it|this) from me
  on the quiet|off the record
  ailstrwythuro|diswyddi(?:ad|adau|o)|ddiswyddiadau|cyfrinachol|gyfrinachol|diffyg ariannol
  (?:colli|golli) (?:\S+ )?swyddi|swyddi? yn mynd|heb ei gyhoeddi|heb gael ei gyhoeddi|dim cyhoeddiad eto
  cyn (?:ei gyhoeddi|cyhoeddi)|cau am byth|cadw(?:ch)? (?:e|o|hyn|fe)'?n (?:dawel|gyfrinach)
  rhwng ni(?:'n dau)?|peidiwch â dweud|paid â dweud|papur arholiad|toriad data
`);
/** Only a happy surprise among colleagues. */
export const SURPRISE = phrases(
  `
  secret santa|surprise (?:party|cake|present|gift)|birthday|leaving (?:do|present|card|gift)
  grand(?:mother|father|ma|pa|ad|parents?)|granny|engag(?:ed|ement)|pregnan\\w+|hen do|crush|whose (?:cake|biscuits)|recipe|spoilers?
`,
);

/** The telephone call before an inspection: families and papers are not told yet. */
export const INSPECTION_CALL = phrases(`
  (?:ofsted|estyn|hmi|the inspectors?|inspection)(?: team)? (?:has |have |just )?(?:rang|rung|phoned|called|on the phone)(?! (?:it|us|me|our|the) )(?:.{0,60}(?:today|tomorrow|mon|tues|wednes|thurs|fri|this morning|in with us))?
  (?:got|had|had the|got the|we've had the) (?:the )?(?:ofsted|estyn|inspection) (?:phone )?call|mae estyn wedi ffonio
`);

/** Of those, what is secret by itself; the rest needs school within reach. */
export const CLEARLY = phrases(String.raw`
  safeguarding (?:concern|issue|referral|disclosure|case|incident|investigation|file|record|log|meeting)s?
  cpoms (?:log|entry|record|report)s?|child protection (?:plan|conference|case|file|meeting|referral|issue)s?
  lado (?:referral|meeting|investigation)|mash referral|(?:cp|cin|plo) (?:meeting|case|plan|visit)
  (?:cp|child protection|case) conference|section 47|strategy meeting
  (?:team around the family|taf|core group) meeting|capability (?:procedure|plan|proceedings)
  (?:seen|opened|read|got hold of|know what's (?:in|on)) (?:\S+ ){0,3}papers? (?:for|on|before) (?:mon|tues|wednes|thurs|fri|tomorrow|next|they|the kids|my)\S*
  (?:got|have|has) the mark scheme (?:\S+ ){0,4}before
  sneaky? (?:peek|look) (?:at|of) (?:\S+ ){0,3}(?:exam|paper|sats)(?!.{0,30}past)
  (?:cyfarfod|achos|atgyfeiriad|pryder|datgeliad|cynhadledd|cynllun|adolygiad|cofrestr) (?:amddiffyn plant|diogelu)
`);

/** How to get in, and when nobody is there. */
export const SECURITY = phrases(String.raw`
  (?:${DOOR}|entry) (?:codes?|combination|number|pin)(?:[\s:=-]+(?!is for|from|in the|on your|of the)\S+){0,6}?[\s:=-]+(?:${VALUE}|\d{3,})
  ${DOOR} (?:code|combination|pin) (?:is|=|:) (?!on|in|with|changing|broken|down|faulty|a pain|wrong)\S+
  codes? (?:for|to|on|of) (?!(?:\S+ ){0,3}(?:photocopier|copier|printer|tablets?|ipads?|laptops?|computers?|till|login|app|discount|sale|shop))(?:get (?:in|into|through|past) )?(?:the |our |that )?(?:\S+ ){0,3}?(?:is|are|[:=]) \S*\d{3,}\S*
  (?:code|combination|number|pin) (?:for|to|on|of) (?:the |our |that )?(?:\S+ )?${DOOR}(?:[\s:=-]+\S+){0,4}?[\s:=-]+(?:${VALUE}|\d{3,}|is (?:the|still|my|same)|the year)
  (?:get in(?:to)?|let yourself in(?:to)?|come in|door|gate|entrance|building)(?:[\s,]+\S+){0,6}? (?:press|type|enter|punch in|key in|tap in|put in)(?:[\s,:]+\S+){0,4}?[\s,:]+\d{3,8}
  (?:anyone|you|anybody|strangers?|kids) (?:can|could) (?:just )?(?:walk|stroll|get|wander|climb|slip) (?:\S+ )?(?:in|out)(?! the rain)
  (?:no one|nobody|never) checks (?:the )?(?:visitors'? book|badges?|id|passes|who)
  alarm(?:[\s,:]+\S+){0,8}? (?:type|enter|press|punch in|key in|put in|tap)(?: in)? \S*\d{3,}\S*
  (?:(?:spare|master|gate|door|office|hall|minibus) )?keys?(?: (?:to|for) (?:the )?(?:\S+ ){0,2}\S+)? (?:\S+ ){0,3}?(?:(?:lives|hangs|is kept|are kept|is hidden|kept|hidden|stays) (?:in|under|behind|on|above|inside)|under (?:the|a)|behind (?:the|a)|in the (?:top |bottom |second )*(?:drawer|door|lock|desk|cupboard|flower ?pot|tray)|on top of|above the|on the (?:hook|ledge|shelf)|left in)
  (?:doors?|gates?|fences?|windows?|fire exits?|fire doors?|shutters?|entrance)(?: (?:at|in|by|to|of|near) (?:the |our )?\S+)? (?:\S+ ){0,4}?(?:never locks?|doesn't (?:lock|close|shut)|don't (?:lock|close|shut)|(?:is|are) (?:always |never )?(?:open|unlocked|locked at)|left (?:open|unlocked)|won't (?:lock|shut|close|latch)|(?:never|doesn't|can't|don't) (?:latch|catch|close|be locked)|is broken|(?:propped|wedged|jammed) open|on the latch|unlocked)
  (?:prop|wedg|leav)(?:ped|ged|e|ing|ping|ging) (?:the |our )?(?:\S+ )?(?:door|gate|window|fire exit) (?:\S+ ){0,5}?(?:open|unlocked)
  (?:building|school|site|premises)(?:'s| is| gets)? (?:\S+ ){0,2}(?:wide open|unlocked|unguarded|unmanned)
  alarm(?:'s| is| isn't| never| doesn't| hasn't)? ?(?:(?:at|in) (?:the |our )?\S+ ?(?:lane|school|hall|primary)? ?)?(?:'s |is |isn't |never |doesn't |hasn't )?(?:\S+ ){0,2}?(?:broken|bust|not working|not set|faulty|disabled|switched off|off (?:over|all|for|until)|(?<=isn't )working|(?<=doesn't )work|(?<=never )set)
  (?:cctv|(?:security )?cameras?)(?: (?:at|in|on|by) (?:the |our )?\S+)? (?:is|are|doesn't|don't|isn't|aren't|hasn't|haven't|has been|have been) (?:\S+ ){0,2}?(?:off|broken|bust|working|worked|work|down|recording|recorded|covering|fake|dummies)
  (?:wi-?fi|network|internet)(?:[\s:,'-]+\S+){0,4}?[\s:,'-]+(?:password|passcode|key|code|pw|pass|pwd)(?: is| for|:| =)?
  password (?:for|to) (?:the |our )?(?:\S+ )?(?:wi-?fi|network)
  ${ALONE} (?:\S+ ){0,4}(?:in|at|on) (?:the )?(?:\S+ )?${ON_SITE}
  (?:in|at|on) ${ON_SITE} (?:\S+ ){0,3}${ALONE}
  ${ON_SITE} (?:\S+ ){0,4}(?:empty|unattended|deserted|unstaffed|nobody there|no one there|no security)
  (?:lock(?:s|ing)? up|opens? up|opening up) (?:alone|on (?:my|her|his) own|by myself)
  cod (?:newydd )?(?:y |yr )?(?:drws|larwm|giât|gât|swyddfa|safle)(?: \S+){0,4}?[\s:]+(?:yw |ydy )?\d{3,}
  cyfrinair y? ?(?:wifi|wi-fi)|wi-?fi(?:'r| yr)? (?:\S+ ){0,2}(?:yw|ydy)
  (?:allwedd|allweddi|goriad) (?:\S+ ){0,4}(?:o dan|tu ôl|yn y drôr)|ar fy mhen fy hun yn yr ysgol
  (?:camerâu|camerau|larwm|drws|giât|gât|cctv) (?:\S+ ){0,3}(?:wedi torri|ddim yn (?:gweithio|cloi|cau)|ar agor|heb (?:ei gloi|gloi))
`);

/** Out already. */
export const PUBLISHED = phrases(`
  (?:our|my|the) doors? (?:is|are) (?:always )?open(?: to|,|\\.)|open door policy|published|past (?:\\S+ )?papers?|last year's|(?:19|20)\\d\\d (?:sats|paper)
  papers? (?:of|from|in) (?:19|20)\\d\\d|consultation|public meeting|press release
  on (?:the|their|its|our) website|from the (?:board|exam board)|in the (?:(?:local|daily|sunday) )?(?:news|papers?|press)
  announced (?:today|yesterday|last)|official(?:ly)?(?: announced)|minutes of the|public domain|annual report
  report(?:'s| is) (?:out|published|live)|on (?:the )?(?:estyn|ofsted|gov|dfe|council)(?:\\.\\w+)*(?:'s)? (?:web ?)?(?:site|page)|on gov\\.uk|released (?:today|yesterday)|bbc|guardian|training|course|webinar|policy
  lesson about|how to
  cyhoeddwyd|wedi (?:ei|cael ei) gyhoeddi|ar y wefan|ar-lein|hyfforddiant|ymgynghoriad
`);
export const HOME_CODE = phrases(
  `
  (?:garden|plant|tree) (?:nursery|centre)|my house|the flat|my kitchen|my nan's|my mum's|the house|at home
  home alone(?! (?:in|at) (?:school|work))|my flat|our flat|our house|airbnb|campsite|holiday cottage
  at (?:mam|mum|dad|nan|nana|gran|granny|grandad|nain|taid|mamgu|my sister|my brother|auntie \\w+|uncle \\w+)'s
  call centre|bank life|went hybrid|neighbour|my shed|my garage|minecraft|escape room|roblox|xbox|launderette
`,
);
/** Places with doors and codes of their own. */
export const OTHER_PLACE = phrases(
  'cafe|café|pub|hotel|gym|caravan|the shed|garden|allotment|leisure centre',
);
/** Where others work: what happens there is no secret of the school's. */
export const OTHER_WORKS = phrases(String.raw`
  (?:at|from|in) (?:the|a|his|her|their|my (?:\S+ )?(?:brother|sister|husband|wife|partner|dad|mum|mam|son|daughter)(?:'s)?) (?:\S+ )?(?:factory|steelworks|plant|mill|warehouse|depot|brewery|shipyard|pit|docks|council|hospital|bank|call centre|supermarket|airport)
`);
/** Words of a place of work that is a school, beside those of school life. */
export const WORKPLACE = phrases(
  `
  at work|staff|governors?|learning mentors?|inspectors?|estyn|ofsted|head's|one of mine
  head (?:is|has|was|told|says|wants)|deputy|capability|tas?|lsas?|on site|pe shed|our place|one of ours|sats
  gcse|in the office|caretaker|site manager|pupils?|sen|ehcps?|fsm|registers?|minibus|academy|spelling test
  requires improvement|special measures|our budget|(?:alone|on (?:my|our) own) in the building|staffing structure
  (?:y|'r|yr) ysgol|at ours|porta[ck]abin|the girls in the kitchen|catering contract|the hatch|little ones|inspect\\w+
  our (?:cctv|cameras) (?:\\S+ ){0,4}car park|rhieni|uned|disgyblion|assembly|lockdown|infants|juniors
`,
);
/** "The report isn't published yet" */
export const NOT_YET =
  /(?:\bnot|n['’]?t|before it(?:['’]s| is)|until it(?:['’]s| is)|till it(?:['’]s| is)|yet to be|\bheb)\s+(?:been\s+|be\s+|yet\s+|gael\s+|ei\s+)*(?:published|announced|released|official|out|gyhoeddi)|(?:till|until|before) it(?:['’]s| is| goes)(?: up| live)? (?:on the website|public|in the papers?|out)|consultation (?:isn['’]?t|hasn['’]?t|not|doesn['’]?t)(?= )|(?:not|haven['’]?t|hasn['’]?t) told the unions?(?= )/giu;

export const THE_SCHOOL =
  /\b(?:(?:our|the|at|in) (?:whole |entire )?school|school(?:'s|’s)? (?:hall|shed|gate|site|building|sports hall)|(?:our|the) sports hall|yr ysgol)\b/i;
