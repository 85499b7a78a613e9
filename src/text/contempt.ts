import type { Span } from '../core/text.ts';
import { phrases, type Sentence, welsh } from './phrases.ts';
import { isOtherLetter, isSlipOf } from './slips.ts';

const VERY =
  '(?:absolute|absolutely|total|totally|complete|completely|utter|utterly|right|proper|real|pure|bloody|fucking|sick|sad|such an?|little|old|silly|stupid|nasty|evil|mean|lying|miserable|jumped-up|stuck-up|fat|big|bigger|biggest|two-?faced|sly|sneaky|basically|just|like|all|a bunch of|bunch of|a load of|load of|a pack of|pack of|a shower of|an?|the|pompous|spiteful|sour|sorry|literal|literally)';
const IS =
  "(?:is|are|was|were|be|been|being|'s|'re|am|such|like|what|you|total|absolute|complete|utter|pure|proper|right)";

/** Insult and contempt, for whoever stands beside it. Words that also name things have to be said of somebody. */
export const CONTEMPT = phrases(String.raw`
  idiots?|idiotic|morons?|moronic|imbeciles?|cretins?|muppets?|numpt(?:y|ies)|plonkers?|prats?|pillocks?
  twats?|tossers?|wankers?|knobheads?|dickheads?|bell-?ends?|arse(?:hole)?s?|assholes?|bastards?
  bitch(?:es|y)?|slime ?balls?|cockwombles?|gobshites?|jobsworths?|airheads?|halfwits?|dimwits?|thickos?
  dunces?|cu?nts?|shitheads?|(?:little )?sh[i*!1]+ts?|wazzocks?|scumbags?|scum|vermin|chavs?|chavvy|pikeys?
  scroungers?|lowlifes?|bratty|brats|savages|wasters?|fools?|simpletons?|dullards?|dolts?|buffoons?
  nincompoops?|ninnies|nitwits?|twits?|berks?|divs?|divvys?|spanners|pl[eo]bs?|peasants|lunatics?|nutters?
  nut ?jobs?|mental cases?|weirdos?|freaks|bigheads?|know-?it-?alls?|busybod(?:y|ies)|gossips(?! (?:down|in|at|round) (?:the )?(?:legion|pub|village|club|shops?|market|chapel)\b)|backstabbers?
  suck-?ups?|brown ?-?noses?r?s?|arse ?-?lickers?|creeps|cronies|harpy|harridan|battle-?axe
  old (?:bat|hag|crone|trout|crow|goat|fart|cow|witch|bag)|hag|minx
  (?:spoilt|spoiled|precious|proper|right|stroppy) (?:\S+ )?(?:madam|princess)|control freaks?|tyrants?
  dictators?|psychos?|narcissis\w+|sociopaths?|bullies|a bully
  waste of (?:space|oxygen|air|skin|money|time|a (?:wage|salary))|dead ?wood|a piece of work|nasty piece
  poor excuse for|horrors|horrible lot|shower of|scroungers|layabouts?|shirkers?|skivers?|slackers?
  good[- ]for[- ]nothings?
  ${IS} (?:${VERY} )*(?:clowns?|cows?|witch(?:es)?|dragons?|snakes?|rats?|weasels?|pigs?|sheep|zombies|dinosaurs?|fossils?|trash|melts?|losers?|creeps?|brats?|animals|monsters|snobs?|fakes?|frauds?|sods?|swines?|bats?|goblins?|gargoyles?|toads?|worms?|slugs?|leech(?:es)?|parasites?|robots|puppets?|trolls?|yes[- ]m[ea]n|knobs?|dicks?|tools?|jokes?|joke shop|disgrace|shambles|embarrassment|farce|circus|zoo|disaster|dump|tip|cult|prison|mad ?house|loony bin|laughing ?stock|nightmare|pits|train ?wreck|car crash|mess|liability|crap|rubbish|shit(?:e|ty|test)?|garbage|pants|dross|poison|cancer|nobody|nobodies|thick|dim|dense|fat|fake|idle|mean|evil|horrible|foul|mental|off (?:her|his|their) (?:head|rocker|trolley))
  (?:that|this|the) (?:\S+ )?(?:cow|witch|dragon|snake|rat|weasel|pig|clown|dinosaur|creep|brat|toad) (?:who|that runs|in charge|at the top|in the (?:office|staff ?room)|running|we call)
  (?:absolute|complete|total|utter|what an?|such an?|bloody|fucking) (?:\S+ )?(?:shambles|disgrace|joke|farce|circus|zoo|embarrassment|dump|clowns?|cow|snakes?|tool|melts?|losers?)
  useless|pathetic|incompeten(?:t|ce)|inept|clueless|thick(?:er)? as (?:\S+ )?\S+|as thick as|stupid(?:est)?
  dumb(?:est)?|dim|lazy|gormless|brainless|hopeless|spineless|gutless|two[- ]?faced|back-?stabb(?:er|ers|ing)
  toxic|vile|vindictive|spiteful|pig ?-?ignorant|ignorant|obnoxious|odious|insufferable|repulsive|repellent
  smug|slimy|snobby|stuck[- ]up|pompous|arrogant|pretentious|snide|conniving|manipulative|sanctimonious
  patronising|feral|gobby|mouthy|entitled|spoilt|spoiled|talentless|worthless|witless|mindless|charmless
  joyless|power[- ](?:mad|crazy)|power trip|unhinged|deranged|barking mad|not right in the head|ugly
  shit ?show|dire|diabolical|atrocious|abysmal|appalling|laughable|ridiculous|laughing ?stock|disgraceful
  shambolic|hell ?hole|shit ?hole|cess ?pit|mad ?house
  worst (?:\S+ )?(?:head(?:teacher)?|class|school|parents?|kids?|boss|colleagues?|deputy|staff|leadership|slt|year group|management|governors?|ta|teacher|team|department|place)
  #?worst(?:school|boss|class|head)\w*
  (?:attention span|manners|brains?|iq|personality|charisma|intelligence|charm|warmth|morals|people skills|leadership skills|empathy) of(?! (?:a |an )?(?:professor|genius|saint|scientist|angel|philosopher|duke|duchess|prince|princess|gentleman|lady|lord|queen|king|diplomat)) (?:an? )?\S+
  as much use as
  (?:rud|lazi|thick|dumb|nasti|mean|grumpi|stupid|naughti|ugli|dimm|vil|dull|snobbi|fak|smelli|slow)est
  most (?:annoying|irritating|useless|clueless|boring|tedious|obnoxious|unpleasant|miserable|selfish|pointless|difficult|disorganised|hated|horrible|unbearable)
  jokers?|like a (?:lump|lemon|spare part|zombie|headless chicken|wet weekend|bad smell)|dead from the neck up
  run by (?:\S+ )?(?:clowns?|monkeys|amateurs|cowboys|donkeys)|down the pan|(?:way )?out of (?:his|her|their) depth|bone[- ]idle|work-?shy|whin(?:y|ey|ging)|so-and-so
  (?:annoying|irritating|grubby|smelly|snotty|greedy|bossy|grumpy) (?:little |old )+\S+|embarrassing
  (?:thinks (?:he|she)|think they)(?:'s|'re| is| are) (?!right|great|going|got|ok|fine|funny|in love|pregnant|ill|being|lovely|amazing|brilliant)\S+
  (?:can't|cannot) believe (?:they|we|somebody|someone|anyone) (?:actually )?(?:pay|pays|hired|employ|employs|promoted|gave|put)
  what (?:does|do) (?:he|she|they) (?:even|actually) do|what(?:'s| is) the point of
  how (?:is|are|did|does|has) (?:\S+ ){1,3}(?:still (?:employed|in (?:a|the) job|teaching|in charge|here)|(?:ever )?(?:get|got|keep) (?:the|a|his|her|that) job)
  who (?:gave|put) (?:\S+ ){1,3}(?:a job|in charge)|the state of
  gets? (?:on my (?:\S+ )?(?:nerves?|wick|tits)|my goat)
  where (?:careers|dreams|hope|joy|talent|ideas|fun|enthusiasm) (?:go|goes|come|comes) to die
  (?:couldn't|can't|wouldn't) (?:lead|run|organise|manage|teach|find|pour|boil|spot|know) (?:a|an|his|her|their|the)
  not (?:all there|playing with a full deck|a brain cell)
  (?:has|have|got) (?:all )?the (?:charm|warmth|brains|personality|charisma|manners) of(?! (?:a |an )?(?:professor|genius|saint|scientist|angel|philosopher|duke|duchess|prince|princess|gentleman|lady|lord|queen|king|diplomat))|piss[- ]?poor
  knife (?:you|us|me)|stab (?:you|us|me) in the back
  about as (?:useful|much use|much fun|sharp|bright|subtle|welcoming|organised|inspiring|helpful|warm|clever) as
  use(?:ful)? as a (?:chocolate|chocolate teapot|paper)
  like (?:a bunch of|a sack of|a pack of|herding|the) (?:monkeys|apes|animals|pigs|rats|sheep|idiots|toddlers|potatoes|spuds|stasi|gestapo|mafia)
  wet (?:lettuce|blanket|fart|wipe)|drips?(?= |[.,!]|$)|chancers?|has-?beens|oxygen thie(?:f|ves)
  wall(?:y|ies)|wimps?|wuss(?:es)?|oafs?|louts?|yobs?|thugs?|hooligans?|gits?|scrotes?|toe-?rags?|rat ?bags?
  mingers?|tramps?|slobs?|ogres?|gremlins?|drama queens?|divas?|prima donnas?|attention seekers?
  whing(?:er|ers|eing)|moaners|pen-?pushers?|bean ?counters?|rabble|riff-?raff|coven|sweat ?shop|gulag
  (?:little|mini|female) (?:hitler|napoleon)
  needs? (?:a brain transplant|a reality check|a personality|to get a (?:life|grip)|to grow (?:up|a))
  head examin(?:ing|ed)|should (?:resign|retire|quit|be ashamed|hang (?:his|her|their) head)
  (?:doesn't|does not|don't|couldn't|could not|never) (?:give a (?:toss|damn|monkey's|shit) about|care(?:s|d)?(?: less)? about) (?:its |the |their |his |her |our |any )*(?:staff|kids|pupils|children|people|teachers|us|anyone)
  treats? (?:us|its staff|staff|people|the kids|everyone|you|me|teachers|tas) like|sucks|stinks
  what a (?:hole|pit|place)|hole of a (?:place|school)
  (?:all|only) (?:mouth|about (?:himself|herself|themselves|her|him))|loves? the sound of (?:his|her)
  rude (?:and|little|old|cow|woman|man|lot)|(?:so|such|how) rude|nasty (?:old|little|woman|man|lot|gossips?|bit)
  nightmare (?:of a|parents?|class|kids?)
  (?:can't|cannot|can nae|cannae|couldn't|could not) (?:even )?(?:teach|manage|spell|read|add up|count|lead|organise|run|tie|find (?:his|her|their)|hold down|string|pour|care less about the kids)
  hasn't got a clue|haven't (?:got )?a clue|has no clue|not (?:got )?a clue
  no idea what (?:he|she|they)(?:'s|'re| is| are)? doing
  (?:has|have|with|got) no (?:brains?|backbone|spine|clue|class|manners|shame|morals)|brain ?cells?
  (?:brain|brains) the size of|(?:one|two) sandwich(?:es)? short|not the (?:sharpest|brightest)
  lights are on but|thinks? the sun shines|not fit to|unfit to|isn't fit to
  shouldn't be (?:allowed|teaching|in charge|a (?:head|teacher)|near|working)
  should(?:n't)? (?:be )?(?:sacked|fired|struck off|ashamed|never have been hired)
  (?:ought to|needs to|wants to) be sacked|needs? sacking|wants? sacking|deserves? the sack|do us all a favour
  makes? me (?:sick|want to (?:puke|vomit))|makes my (?:skin crawl|blood boil)
  i (?:\S+ )?(?:hate|loathe|detest|despise|can't stand|can't abide)|hates? (?:my|our|this|the|that)
  (?:can't|cannot) (?:stand|abide|bear)(?! to (?:leave|go|part|lose|miss|say goodbye|think of leaving))|sick of the sight of|sick to death of
  drag(?:ged|ging)? (?:it|us) down|thinks? (?:he|she)(?:'s| is) god
  full of (?:himself|herself|themselves|shit|crap)|head up (?:his|her|their) (?:own )?(?:arse|backside)
  excuse for an?|so-called (?:teacher|head|leader|parents?)|babysitting (?:the )?(?:feral|thick|a bunch)
  wouldn't (?:piss|spit) on|good riddance to
  ${welsh('diogwyr twpsyn twpsod twp diog di-werth diwerth anobeithiol ffŵl ffwl ffyliaid cachu gwarthus dwl pathetig idiot idiotiaid diawl diawliaid cythraul bastard coc twat pwdryn diogyn clown jôc joc llanast hurt hurtyn lob gwirion cas afiach erchyll truenus trychineb sbwriel llipryn bwli snob hwch hulpan penbwl mochyn bradwr')}
  ofnadwy o (?:pennaeth|ysgol)|da i ddim|dim clem|heb glem|di-?glem|dda i ddim|casáu|gas gen i|yn gas gen i
`);
/** Long enough to be known with a letter lost, added or swapped. */
const LONG_CONTEMPT: readonly string[] =
  'useless pathetic incompetent clueless hopeless gormless spineless ridiculous disgrace disgraceful shambles numpties muppets vindictive arrogant ignorant imbecile'.split(
    ' ',
  );
export const CONTEMPT_SIGNS = /🤡|💩|🐍|🤮|🖕|🙄🔫|🗑️?|🐀|🐷|🧟/gu;

/** What these words belong to when it stands nearer than anybody from school. */
export const OTHER_TARGETS = phrases(`
  ref(?:eree)?s?|umpires?|linesman|var|wi-?fi|internet|broadband|printers?|photocopiers?|copier|computers?
  laminators?|microwaves?|kettles?|boilers?|shredders?|guillotines?|staplers?|projectors?|laptops?|chromebooks?|ipads?|phone|app|weather|rain|wind|traffic|roadworks|parking|team|match|game|striker
  goalie|keeper|film|movie|series|album|song|government|ministers?|prime minister|dfe|ofsted|politicians?
  tories|labour|trump|drivers?|trains?|buses|bus|council|airline|airport|husband|wife|boyfriend|girlfriend
  brother|sister|mother-in-law|neighbours?|dog|cat|puppy|hamster|car|boiler|sat ?nav|coffee|diet|haircut|hair
  tesco|asda|aldi|lidl|amazon|ryanair|sky|vodafone|hotel|restaurant|pub|landlord|shop|delivery|hermes|evri
  heating|toilets?|food|dinner|lunch|cake|recipe|virus|flu|cold|alarm|monday|mondays|january|exam board
  curriculum|system|spelling|handwriting|myself|me|idea|question|excuse|joke book|jokes|mistake|costume|shoes
  jumpers?|cellos?|violins?|recorders?|name tags?|iron(?:ing)?|hat|trophy|medal|fridge|freezer|microwave|kettle|sofa|windows?|radiators?|carpets?|biscuits?|mug|hymn|timetable|policy|polic(?:y|ies)|framework|plot|kitten|pigeon|seagulls?|slugs?|mice|moths?|ants|wasps?|goalkeeper|defence|midfield|committee|golf|campsite|book club|choir|gym|audi|bmw|van|motorbike|knees?|back|bladder|feet|foot|hangover|storm|snow|starter|sourdough|custard|soup|wine|beer|pizza|takeaway|caf[eé]|airbnb|tent|caravan|laptop|keyboard|password|software|website|email system|update|windows|teams|zoom|arbor|sims|bromcom|cpoms|seesaw|dojo|tapestry|strictly|bake off|traitors|love island
`);

export const SELF =
  /\b(?:i'?m|i am|i was|i feel|i felt|i look(?:ed)?|makes? me (?:feel|look)|made me feel|feeling|call me|myself|i must be|i've been|am i|dwi'?n|rwy'?n|wi'?n|dw i|fi'n|(?:ever|day|today|award)\s*[:-] me)[\s,]+(?:\S+\s+){0,4}$/iu;
export const NEGATED =
  /\b(?:not|isn'?t|aren'?t|wasn'?t|weren'?t|ain'?t|never|don'?t think|do not think|far from|anything but|hardly|nor|neither|without being|stop calling|don'?t call|no way (?:is|are|was|were)|ddim yn|nid yw|dim yn)\s+(?:\S+\s+){0,3}$|\b(?:nobody|no one|no-one|none of|neb)\b(?:\s+[^\s,]+){0,6}\s+$|\b(?:not )?(?:no|not a|not one|never a|single)\s+(?:\S+\s+)?$/iu;
export const REPORTED =
  /\b(?:call(?:ed|ing|s)|labell?(?:ed|ing)|told (?:me|us|him|her|them)|says?|said|wrote|writes|writing|posted|shouted|sprayed|claim(?:s|ed)?|apparently|thinks?|thought|believes?|reckons?|insist(?:s|ed)|accus\w+|branded|described|whoever (?:says|said|thinks|told)|(?:anyone|anybody|people|those|whoever) (?:who|that|says?|calls?|thinks?))\b(?:\s+[^\s.!?]+){0,9}\s+(?:(?:was|is|are|were|as|a|an|that)\s+)*(?:\S+\s+)?$/iu;
/** Said before an insult, these deny nothing. */
export const BUT =
  /\b(?:not being (?:funny|rude|mean|horrible|nasty|\w+)|no (?:offence|disrespect|joke|word of a lie|two ways about it)|don'?t get me wrong|(?:it is|it'?s|what) an? (?:\w+ )?(?:disgrace|joke|shambles|farce) (?:how|that|when|what)|not to be (?:rude|mean|funny)|i'?m not being \w+|i'?m not (?:one to|saying)|not gonna lie|not going to lie|not surpris\w+|never (?:met|seen|known|had) (?=such|so))\b/giu;
/** Contempt that belongs to a person long gone, or to another school. */
export const LONG_AGO =
  /\b(?:years ago|decades ago|(?:in|from) the (?:fifties|sixties|seventies|eighties|nineties|'?\d0s|19\d0s)|when i was (?:at school|a (?:kid|child|pupil|boy|girl|lad|lass)|(?:four|five|six|seven|eight|nine|ten|eleven|twelve)|\w+ years? old|little|young)|back in (?:the day|19\d\d)|my old (?:\S+ )?school|my (?:granny|gran|nan|dad|mum|mam|cousin|friend|sister|brother|mate|neighbour)['’]s (?:\S+ )?(?:school|head|boss|class|teacher))/iu;
/** What belongs to a class or a school and is none of its people: "our class hamster", "Hafod Lane car park". */
export const BELONGING =
  /^\s+(?:on|of) (?:that|this|the|my|a|your) (?:\S+ )?(?:guinness|pint|beer|stout|ale|lager|bitter|latte|cappuccino|coffee|hammer|nail|screw|broccoli|cabbage|lettuce|cauliflower|celery|garlic|bed|queue|river|valley|table|stairs|parade)|^['’]?s?\s+(?:pet|hamster|goldfish|guinea|gerbil|mascot|teddy|bear|book|novel|text|topic|assembly|trip|play|show|panto|project|display|garden|website|printer|computer|wi-?fi|car park|hall|toilets?|loos?|roof|boiler|heating|photocopier|building|kitchen|minibus|bus|uniforms?|dinners?|food|lunch(?:es)?|field|pond|gates?|fair|fete|disco|quiz|raffle|surgery|lasagne|coffee|kettle|fridge|microwave|laptops?|ipads?|tree|dog|cat|chickens?|hens?)(?![\p{L}])/iu;
/** The sentence goes on about whom the one before it spoke of. */
export const GOES_ON =
  /^\s*(?:(?:and|but|honestly|seriously|god|ugh|yep|yeah|absolutely)[\s,]+)*(?:he|she|they|you|your|it|him|her|them|these people|that (?:woman|man|bloke|lot)|what an?|(?:an? )?(?:bunch|load|pack|shower) of|pwy|hi|nhw)(?:['’](?:s|re))?(?![\p{L}])|,\s*(?:that|this|the) (?:\S+ )?(?:woman|man|bloke|one|lot)\W*$/iu;
/** A slight that is one's own view of somebody, though "I" stands before it. */
export const ONES_VIEW =
  /^(?:wouldn'?t|'?d trust|hate|loathe|detest|despise|can'?t (?:stand|bear|abide)|couldn'?t (?:stand|bear)|have (?:to work|known)|(?:met|had|seen) )/i;
/** "…, she's hopeless": of nothing that was named on the way. */
export const PRONOUN = /\b(?:he|she|they)(?:['’](?:s|re)| is| are| was| were)\s+(?:\S+\s+){0,3}$/i;
/** Somebody else said it. */
export const TOLD_BY =
  /\b(?:(?:he|she|they|someone|somebody|who) (?:says?|said|thinks?|called|told)|nobody says)\b/i;

/** Contempt with a letter lost or swapped, in words too long to become others that way. */
export function misspelt({ text, from }: Sentence): Span[] {
  return [...text.matchAll(/(?<!\p{L})[\p{L}]{6,12}(?!\p{L})/gu)]
    .filter(([word]) => LONG_CONTEMPT.some((c) => isSlipOf(word, c) && !isOtherLetter(word, c)))
    .map((m) => [from + m.index, from + m.index + m[0].length]);
}
