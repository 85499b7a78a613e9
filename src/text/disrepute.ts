import { has, phrases, welsh } from './phrases.ts';
import { FICTION, isLongAgo, NEWS } from './voices.ts';

/** The worse for drink or drugs; not time wasted, teams hammered or a high five. */
const DRUNK =
  '(?:drunk(?! on (?:love|happiness|power|life|joy|words|(?:that|this|the) (?:sunset|sunshine|sun|view|air|sea|light|music|colour|smell|scenery)))|pissed(?! off)|hammered(?! by| \\d| home| it| in| the| down| nails?)|wasted(?! an?| my| the| time| hours?| \\d| so| paper| money| journey| effort| on| years)|trollied|trolleyed|smashed(?! it| the| my| an?| that| this| those| our| all| up| into)|plastered(?! the| an?| over| walls?| with| in)|legless|steaming(?! cup| mug| hot| ahead| bowl| pile| veg)|hung ?over|hungover|hangover|hanging(?! out| up| on| with| around| the| an?| my| in| displays?| work| baskets?| off| from| over)|half cut|tipsy|sozzled|bladdered|leathered|sloshed|paralytic|rat ?-?arsed|shit ?faced|mullered|mortal|bevvied|blotto|tanked up|off my (?:face|head|tits|trolley|nut|rocker|box|chops)|off our (?:faces|heads)|black(?:ed)? out|over the limit|stoned(?! cherries| dates| olives| plums| fruit)|baked off|coked up|tripping(?! over| up| on)|buzzing off|high (?:on(?! (?:my|the|a) (?:ladder|roof|horse|hill|shelf|wall|list|agenda)| life| happiness| praise| sugar| caffeine| coffee| haribo| e-numbers| chocolate| sweets| adrenaline)|as a kite(?!,| on (?:haribo|sugar|sweets|e-?numbers|fruit|life))|from)|still high|got high(?! marks| scores| grades| praise| up| on (?:my|the|a) (?:ladder|roof|horse|hill|shelf|wall))|wrecked(?! it| the| my)|bevvy|come ?down|(?:two|three|four|five|six|several|\\d+) (?:bottles?|glasses|pints|gins|vodkas|wines|beers|shots)(?: of \\S+)? (?:in|down|deep|later))';
const DRUNK_CY = `(?:${welsh('meddw meddwi chwil chwildrins')}|wedi meddwi|pen mawr)(?:'n)?`;
const DRINK =
  '(?:vodka|gin|whisky|whiskey|rum|wine|prosecco|cider|beer|lager|tequila|bender|on the lash|day drinking|hip flask|brandy|a swig)';
const DRUGS =
  '(?:coke(?! zero)|cocaine|charlie|weed|cannabis|marijuana|spliffs?|joints?(?! of)|bong|pills?|ecstasy|mdma|mandy|ketamine|ket|speed|acid|lsd|shrooms|mushies|edibles?|drugs|lines?(?! manager| of| to learn| in the (?:play|panto|show)| for the)|balloons|nos|xanax|valium|mwg drwg|cyffuriau|canabis)';
/** What one does at school, or when. */
const WORKING =
  "(?:at (?:work|school)|to (?:work|school)|for (?:work|school)|in (?:work|school|class|lessons?|assembly|registration|the (?:classroom|staff ?room|pe cupboard|stock ?(?:room|cupboard)))|into (?:work|school|class)|on (?:duty|playground duty|break duty|inset)|(?:playground|break|lunch|gate) duty|work(?= (?:today|this morning|in the morning|tomorrow))|school(?= (?:today|this morning|in the morning|tomorrow|quiz|disco|fair|trip))|(?:before|during|through|at|for|in|to) (?:my |the |our |a |whole |first |morning )*(?:school|work|class|lessons?|assembly|register|registration|briefing|staff meeting|inset|nativity|sports day|parents' evening|trip|residential|observation|ofsted|school (?:quiz|disco|fair|trip))|teach|teaching|taught|marking|marked|my (?:class|kids|pupils|year \\S+|y\\d\\S*)|the (?:kids|class|children)|year \\d+\\S*|y\\d+s?|reception(?= (?:first|all|today|this|in the))|phonics|lessons|school trip|residential|dysgu|marcio|dosbarth|nosbarth|blwyddyn \\d+|gwers(?:i)?|yn y gwaith|i'r gwaith|yn yr ysgol|i'r ysgol)";
const THEIR_WORK =
  '(?:lessons?|books?|reports?|homework|work|tests?|assessments?|data|planning|marking|observations?|registers?|ehcps?|targets?|feedback|slides|essays|mocks|papers|scripts)';
const BY_I = "(?:i|we)(?:'ll|'m|'ve|'d)?";

/** Told of oneself: drink or drugs at work or beyond all measure, breaking the law, contempt for the work. */
export const GRAVE = phrases(String.raw`
  ${DRUNK}(?:,? (?!out |after |when |party|do |staff |off school|colleagues)\S+){0,7}? ${WORKING}
  ${WORKING}(?:,? (?!are |were |after |then |until |till |tonight|without |over |party|do |staff night|colleagues)\S+){0,7}? ${DRUNK}
  ${DRUNK_CY}(?:,? \S+){0,7}? ${WORKING}|${WORKING}(?:,? \S+){0,7}? ${DRUNK_CY}|gyrru(?:'n)? (?:\S+ ){0,3}feddw
  yrrais i (?:\S+ ){0,3}feddw
  (?:snort(?:ed|ing)|smok(?:ed|ing)|vap(?:ed|ing)|do(?:ing)?|did|took|taking|tak(?:e|en)|dropp(?:ed|ing)|popp(?:ed|ing)|necked|scor(?:ed|ing)|bought|buying|selling|sold|on|rolling|rolled|had|having|love|smocio|cymryd) (?:my |some |a |an |the |another |two |three |four |massive |few |cheeky |bit of |of |loads of |too many |too much |little |fat |of the )*${DRUGS}(?! (?:and (?:alcohol|drink) )?(?:lessons?|talk|assembly|workshop|unit|topic|education|awareness|test|quiz|policy))
  ${DRUGS} (?:fiend|head|is (?:good|strong|lush|amazing)|for breakfast|dealer (?:is|never))
  i(?:'m| am) (?:\S+ ){0,2}(?:high|stoned|tripping)(?! up)|pills(?:\W+\S+){1,10}? i (?:took|dropped|had|did)
  ${DRINK} (?:\S+ ){0,3}in (?:my|a) (?:desk|drawer|coffee|tea|(?:water )?bottle|mug|bag at (?:work|school)|classroom|thermos|flask|locker|travel mug|lunch ?box)
  (?:flask|bottle|thermos|mug|cup) (?:full )?of ${DRINK}(?: \S+){0,4} ${WORKING}
  (?:drank|drinking|necked|swigging|sipping|downed) (?!(?:\S+ ){0,2}of (?:water|tea|coffee|squash|milk|juice))(?:\S+ ){0,6}(?:in class|at school|in school|at my desk|on duty|in assembly|in lessons?|before (?:school|assembly|lessons|teaching|parents' evening|work))
  (?:sank|sunk|down|neck|drank|drunk|drink|drinking|had|polish|knock|demolish|put away|poured|sneak|snuck|nip|swig)(?:ed|ing|s|ked)?(?: off| back| out for)? (?:\S+ ){0,4}(?:bottles?(?! of (?:water|squash|juice|milk|pop|calpol))|pints?(?! of (?:water|squash|juice|milk))|wine|gins?|vodkas?|rosé|prosecco|shots?|beers?|tinnies|cans|cider|g&ts?|whisky)(?: \S+){0,4} (?:before|during|at break|at lunch|in) ?(?:my |the |our )*(?:school|work|class|lessons?|assembly|parents' evening|duty|the bell|registration|teaching|afternoon lessons)?
  (?<!no )(?:crafty|sneaky|cheeky|quick) (?:spliff|joint|line|toke|pint)(?! of (?:milk|squash))
  (?:two|three|four|five|six) lines (?:deep|in|down)
  (?:a |my |some |the |smoking |smoke |loves? |on )(?:spliffs?|cocaine|ketamine|mdma|shrooms|edibles|bong)
  sleep(?:ing)? off (?:a |my |the )?hangover
  (?:in|out of) (?:the|a) (?:police )?cells?(?! phone| block)|police custody
  (?:trip|dinner|pta|charity|raffle|tuck shop|cake sale|petty) (?:money|cash) (?:\S+ ){0,3}(?:in|into) my (?:own )?(?:purse|pocket|bank|account|wallet)
  (?:vap|smok)ing (?:in|behind) the (?:\S+ )?(?:cupboard|classroom|toilets?|loos?|bike shed|office|staff room)
  ${DRINK} for breakfast
  yfed (?:potel|peint|gwin|cwrw|fodca|jin)(?: o (?:win|gwrw|fodca|jin))? (?:cyn|yn|yng|yn ystod)
  ${BY_I} (?:\S+ ){0,2}(?:drove (?:home |back |in )?(?:drunk|pissed|after \S+ pints)|shoplifted|robbed|fiddled|punched|got (?:arrested|nicked|banned|cautioned|points|into a fight)|was arrested|spent the night in (?:a )?(?:cell|the cells)|jumped the|dodged (?:the fare|tax|my|paying)|faked|bunked|skived|vandalised)
  (?:drove|driving) (?:\S+ ){0,4}(?:drunk|pissed|over the limit|hammered|wasted|stoned|without a licence|without insurance)
  drink[- ]driv\w+|drunk[- ]driv\w+|got arrested|night in (?:the cells|a cell)
  caught (?:shoplifting|driving|speeding at)|shoplifting|benefit fraud|cash in hand|without insurance
  fake (?:sick ?note|id|degree|reference)
  (?:nick|stole|steal|pinch|rob|swip|half-?inch)\w*(?: (?!my |our |idea)\S+){1,8} from (?:school|work|the (?:school|stock ?(?:room|cupboard)|shop|office|art room|supermarket))
  ${BY_I} (?:\S+ ){0,3}(?:(?:don't|didn't|never|won't|not) (?:\S+ )?do my job|(?:don't|didn't|never|won't|not) do any work|done (?:no|any|sod all|bugger all|nothing)(?: \S+)? (?:work|all (?:day|week|term))|bother (?:teaching|marking|planning|turning up)|mark (?:anything|any of it|a single book|their books)|give a (?:shit|damn|toss|monkey's|fuck|stuff|rat's arse) (?:about|if|what|whether)|make (?:up )?(?:the |my |their |all )*(?:\S+ )?(?:marks|grades|data|assessments?|levels)(?: data)?(?: up)?|stick (?:on )?(?:a |the )?(?:film|video|dvd|youtube)(?: on)?|hate (?:teaching|kids|children|these kids|my pupils|my job|my class)|pretend to (?:teach|mark|plan|listen|care|work|be)|(?:just )?(?:wing|make) (?:it|everything|it up)(?= (?:every|all|most|in))|in (?:it|teaching|education|this job|this) (?:\S+ ){0,2}for the (?:money|holidays|pay)|here for the (?:money|holidays|pay cheque)|ignore (?:them|the kids|my class|my emails|safeguarding)|let (?:them|my (?:class|year \S+|kids|lot)|the (?:kids|class)) (?:run riot|run wild(?! (?:in|through|round|around|outside|on|at) (?:the |our )?(?:woods?|forest|field|beach|park|outside|garden|mud|snow|sun|dunes|hills?|farm))|fight|copy (?:the |all the )?answers|cheat|do (?:what|whatever)|watch (?:netflix|youtube|films|tiktok)))
  (?:haven't|have not|hasn't|didn't|never|never once|never ever|not|don't|barely|hardly|stopped|gave up|can't be (?:arsed|bothered) (?:to |with )?) ?(?:even |ever |bothered |bother |to )*(?:plan|planned|planning|mark|marked|marking|read|reading|prepare|prepared|teach|taught|teaching|write|written|check|checked|open|opened|assess|assessed) (?:(?:a|an|any|single|one|of|my|the|their|pupil's|kids?'|class|bloody|fucking|half|all) )*(?:\S+ )?${THEIR_WORK}
  cop(?:y|ied)(?:ing)?(?: and | & |-)past(?:e|ed|ing) (?:\S+ ){0,4}(?:reports?|planning|lessons?|targets)
  (?:the )?bare minimum
  (?:fak|forg|fiddl|invent|fabricat|fudg)(?:e|ed|ing) (?:\S+ ){0,4}(?:data|marks|grades|assessments?|levels|observations|registers?|evidence|scores)
  (?:do|did|done|doing) (?:absolutely |literally )?(?:nothing|naff all|sod all|bugger all|f all|jack) all (?:day|lesson|week|term)
  (?:snuck|sneak|slip|nip|skipp?)(?:ed|ped|ing|ping)? (?:out|off)(?: \S+){0,4} (?:pub|bookies|shops|gym)
  without (?:even )?(?:opening|reading|looking at|marking|checking) (?:a|any|one|their|the|most|half)(?: single| of)? (?:\S+ )?(?:books?|reports?|pages?|essays?|it|them|work|papers?)
  (?:couldn't|don't|didn't|doesn't) give (?:a|two|any) \S+ (?:about|if)
  (?:only|just) (?:became|become|went into|in|do|doing|did|teach|here|came) (?:\S+ ){0,3}for the (?:\S+ ){0,2}(?:money|holidays?|six weeks|weeks off|pension|pay|summers?)
  (?:phoned|rang|called|told|e-?mailed|texted|messaged) (?:in |the |my )*(?:school|work|sick|head|office|boss)(?: \S+){0,6} (?:pretend\w*|fak(?:ed|ing)|making (?:it )?up|made up|lied|lying)
  pretend(?:ed|ing) to (?:be (?:ill|sick|poorly|teaching|working|marking)|have (?:a|the) (?:\S+ )?(?:migraine|bug|flu|covid|cold|appointment))
  couldn't care less|could not care less
  can(?:'t| not) be (?:arsed|bothered) (?:to |with )?(?:\S+ )?(?:teach|teaching|mark|marking|plan|planning|work|school|reports|lessons?|the kids|today's|job|class|year \d+\S*|turning up)
  (?:can |let them |they can )teach themselves
  ma(?:de|king|ke) (?:up )?(?:(?:all|the|my|their|half|most|of|every) )+(?:\S+ )?(?:marks|grades|data|assessments|levels|observations|results)(?: up)?
  (?:on my phone|online shopping|on (?:tiktok|facebook|instagram|vinted|asos)|scrolling|watching netflix|shopping on my phone|sleeping|asleep|napping|a nap)(?: \S+){0,4} (?:all lesson|in (?:class|lessons?|assembly)|during (?:class|lessons?|assembly)|while (?:my|the|they) \S+)
  while i (?:do|did|did my|scroll|sleep|nap|shop|play|watch)(?: \S+){0,3} (?:shopping|phone|tiktok|nails|netflix|candy crush|on my phone)
  (?:pull(?:ed|ing|s)?|threw|throw(?:ing)?|chuck(?:ed|ing)?) a sick(?:ie|y)
  (?:called|phoned|rang|rung|ringing|calling|phoning) (?:in sick|school|work)(?:,| and| to)? (?:but|and said|said|so i could|pretend\w*|lied|saying i|when i|for the|so we could|to go|then went|and went)(?: i (?:was|had|couldn't|felt))?(?! (?:was|am) (?:ill|poorly))
  (?:bunked|skived|mitched|wagged) (?:off )?(?:\S+ ){0,3}(?:work|school|inset|today|day)
  called in sick(?: to (?:school|work))? (?:but|and|to (?!school|work|the|my)\S+|so|when)
  (?:called|phoned|rang) in sick(?: to (?:school|work|the \S+))?,? (?:(?:now|currently|actually|off|am|i'm|really) )*(?:at|on|to|in) (?:the |a )?(?:beach|pub|races|festival|match|spa|shops|golf|park|cinema|concert|gig|garden|pool|cricket|football|rugby|zoo|airport|\S+ land)
  sick day (?:at|on) the (?:beach|pub|races)
  told (?:school|work|them|my (?:head|boss)|the (?:head|office)) (?:\S+ ){1,5}(?:covid|sick|ill|poorly|flu|bug|dentist|funeral|stomach|migraine)\W+(?:\S+ ){0,4}?(?:actually|really|instead|off to|beach|spa|pub|festival|races|match|shopping|(?:currently|now) (?:in|at|on) (?!bed|a&e|hospital|the sofa|home)\S+)
  (?:did|doing|hit|clocked|touched) (?:9\d|1[0-6]\d) ?(?:mph )?(?:down|on|along|up|in)
  (?:jumped|ran|running) (?:a|the|every|two|three) red lights?|they can mark their own (?:books|work|homework)
  spent (?:my |the |all my )?(?:whole |entire )?(?:ppa|lesson|inset|insets?) (?:\S+ )?(?:buying|shopping|scrolling|sleeping|asleep|in the pub|on (?:vinted|asos|my phone|tiktok|facebook)|watching|online|booking|getting my)
  (?:park|plonk|stick|sit|sat|shove|plop|parked|plonked|stuck|dump)(?:ed|s)? (?:my (?:lot|class|kids|year \S+)|them|the (?:kids|class)) in front of (?:a |the |some )?(?:dvd|film|telly|tv|ipads?|youtube|video|movie|netflix)
  skiv(?:ed|ing|e)|bunk(?:ed|ing) off|slept (?:through|at my desk|in the (?:cupboard|stock ?room))
  (?:nap|napping|sleeping|asleep) (?:at my desk|in (?:my )?(?:class|lesson|lessons|assembly|ppa|the stock ?cupboard))
  putting a film on (?:again )?(?:because|as|cos|since)|winging (?:every|all) |easiest money|money for nothing
  paid to (?:do nothing|sit)|doss(?:ing|ed)?
  dim ots gen i am y plant|byth yn (?:marcio|cynllunio|dysgu)
  (?:sdim|does dim|dim) ots ('da|gyda|gen) (?:fi|i) am|ddim yn (?:marcio|cynllunio) (?:dim|llyfrau|gwersi)
  (?:dweud|ddweud) (?:celwydd|clwyddau) (?:\S+ ){0,3}sâl|smalio (?:bod|mod) (?:i'n )?sâl
  esgus (?:bod|mod) (?:i'n )?sâl|dwyn (?:\S+ ){1,4}o'r ysgol
`);

/** School seen in passing. */
export const AT_SCHOOL = phrases(
  `
  noson rh?ieni|marked (?:the|a|my) (?:whole )?set|mark(?:ed|ing)? (?:\\S+ ){0,3}(?:books?|essays|mocks)
  (?:told|rang|phoned|texted|e-?mailed) work|off sick|sick day
  (?:nick|stole|steal|pinch|swip|robb?)\\w* (?:\\S+ ){1,4}from work|ffonio'n (?:sâl|dost)
  work (?:can|must|can't|mustn't|doesn't|don't|won't|will) (?:never |not )?(?:know|find out|hear)
  trip money|school night|plant ysgol|gwersi|ofsted|estyn
`,
);

/** Lawful, and merely unwise among colleagues. */
export const DRINKING = phrases(
  `${DRUNK}|tequila|jäger ?bombs?|sambuca|bottomless brunch|pub crawl|blackout|${DRUNK_CY}`,
);
export const COLLEAGUES = phrases(
  `
  staff (?:do|night|night out|party|christmas|xmas)|work (?:do|night|night out|christmas|xmas)
  teachers? (?:on tour|night out|do)
  (?:with|and) (?:the |my )?(?:other )?(?:teachers|tas|work lot|colleagues|work girls|school lot|staff|year \\d+ team)
  end of term (?:drinks|do|party)|school do|the head (?:was|bought|on)
`,
);
export const FIRST_PERSON =
  /(?<![\p{L}])(?:i|i'?m|i'?ve|i'?ll|me|my|myself|we|we'?re|us|our|fi|dw i|rwy)(?![\p{L}])/giu;
/** Somebody else is the subject of what follows. */
export const ANOTHER =
  /^(?!.*\b(?:me and|and me|and i)\b).*\b(?:he|she|they|you|(?:the|my|our|his|her|their|some|a|an|that|this) (?!job|class|lesson|whole)(?:(?!i |we |i'|me |my )\S+ ){1,4}(?:is|was|were|are|got|gets|has|had|went|turned|drank|came)|(?:an?|one|another|some) (?:\w+ ){0,2}(?:child|kid|boy|girl|pupil|lad|toddler)|\S+['’]s (?:mum|dad|parents?))\b(?:(?!\b(?:i|we|i['’]m|me)\b).)*$/iu;
/** A person who is not the writer does what follows. */
export const SOMEBODY_ELSE =
  /\b(?:he|she|they|some(?:one|body)|(?:my|our|the|a|an|his|her|their|one) (?:\w+ )?(?:husband|wife|partner|mum|mam|dad|nan|brother|sister|son|daughter|mate|friend|neighbour|head|deputy|caretaker|boy|girl|lad|child|kid|pupil|class|builder|plumber|ta|colleague|teacher|parent)s?)\b(?:(?!\b(?:i|we|i['’]m|i['’]ve|me)\b).)*$/iu;
/** Said before it, it did not happen. */
export const NOT_SO =
  /\bif (?:i|you|we|only)\b|\b(?:never|not|no longer|without|n['’]t|ddim|erioed)\b(?:\s+\S+){0,2}\s*$/iu;
export const NOT_MINE = phrases(
  `
  strik(?:e|es|ing)|unions?|picket|work(?:ing)? to rule|ballot|industrial action|(?:gave|given|giving|give) up
  \\d+ (?:days|months|years) sober|lemonade|mocktails?|(?:coke|guinness|heineken|peroni|alcohol|beer|at) zero|0%|(?:he|she|they) (?:was|were) w+ for
  the job is (?:too much|hard|killing)|used to|when i was (?:a|at|\\d+|young|younger|a kid|in)
  as a (?:student|teenager|kid)|at uni(?:versity)?|in my (?:teens|twenties|youth)|years ago|documentary
  don't drink|stopped drinking|(?:stay|stone cold|been|i'm|am|getting|completely) sober|non-?alcoholic
  alcohol-?free|dry january|never (?:drink|touch|tried|touched|smoked)|not drinking|flu jab|medication
  prescri\\w+|coke zero|high school|high (?:five|hopes|tea|street|wire|ropes)|law should|legalis\\w+
  decriminalis\\w+|lesson (?:on(?! (?:vinted|asos|tiktok|ebay|tinder|facebook|insta|my phone))|about)|assembly (?:on|about)|(?<!speed )awareness|(?:talk(?:ed|ing)?|spoke) to \\S+ (?:\\S+ ){0,3}about
  police (?:officer|dog|car outside|say|said|came in|visit|talk|warn)\\w*|smell of|neighbours?|talk on
  session on|about drugs|who (?:turns?|teach)|imagine|wish i could|could never|would never
  i'd never
`,
);

export function isReal(sentence: string): boolean {
  return !isLongAgo(sentence) && ![NOT_MINE, FICTION, NEWS].some((cue) => has(sentence, cue));
}

export function isOwn(sentence: string): boolean {
  if (!isReal(sentence)) return false;
  return (
    has(sentence, FIRST_PERSON) ||
    !/^\s*(?:he|she|they|you|the(?! (?:trick|secret|key|best|only|good|perks?|joy|glamour) )|some)\b/i.test(
      sentence,
    )
  );
}
