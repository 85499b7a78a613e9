import { phrases } from './phrases.ts';

/** Insult and contempt, for whoever stands beside it. */
export const CONTEMPT = phrases(String.raw`
  idiots?|idiotic|morons?|moronic|clowns?|imbeciles?|cretins?|muppets?|numpt(?:y|ies)|plonkers?|prats?|pillocks?|twats?|tossers?|wankers?|knob(?:head)?s?|dick(?:head)?s?|bell-?ends?|arse(?:hole)?s?|assholes?|bastards?|bitch(?:es|y)?|cows?|witch|dragon|snakes?|rats?|weasel|slime ?ball|cockwombles?|gobshites?|jobsworths?|dinosaurs?|fossil|airheads?|halfwits?|dimwits?|thickos?|dunces?|cu?nts?|shitheads?|little shits?|shits|wazzocks?|melts?|losers?|creeps?|scumbags?|scum|vermin|trash|chavs?|chavvy|pikeys?|scroungers?|lowlifes?|brats?|bratty|feral|savages|animals|spoilt|entitled|waste of (?:space|oxygen|air|skin|money|time)|dead ?wood|piece of work|nasty piece
  useless|pathetic|incompetent|incompetence|clueless|thick(?:er)?(?: as)?|stupid(?:est)?|dumb|dim|lazy|idle|gormless|dense|brainless|hopeless|spineless|gutless|two-?faced|back-?stabb(?:er|ers|ing)|toxic|vile|vindictive|pig ?-?ignorant|ignorant|fake|smug|slimy|power[- ]mad|on a power trip|power trip|control freak|tyrants?|dictators?|bull(?:y|ies)|narcissis\w+|psycho|unhinged|deranged|mental case|nut ?job|ugly|fat cow|fat|crap|rubbish|shit(?:e|ty|test)?|shit ?show|garbage|bollocks|dire|diabolical|atrocious|laughable|ridiculous|laughing ?stock|an? (?:absolute |total |complete |utter |right |bloody |fucking |sick )*(?:joke|disgrace|shambles|embarrassment|farce|circus|zoo|nightmare to work (?:for|with)|disaster)|disgraceful|shambolic|hell ?hole|shit ?hole|cess ?pit|dump|mad ?house|worst (?:\w+ )?(?:head(?:teacher)?|class|school|parents?|kids?|boss|colleagues?|deputy|staff|leadership|slt|year group|management|governors?|ta|teacher|team|department)
  can't teach|couldn't teach|can't manage|couldn't manage|can't spell|can't (?:even )?(?:read|add up|count|lead|organise)|couldn't (?:organise|run|lead|care less about the kids|teach)|hasn't got a clue|haven't got a clue|not got a clue|no idea what (?:he|she|they)(?:'s|'re| is| are)? doing|couldn't find (?:his|her|their)|(?:has|have|with) no (?:brain|backbone|spine|clue|class|manners)|brain ?cells?|not fit to|unfit to|isn't fit to|shouldn't be (?:allowed|teaching|in charge|a (?:head|teacher)|near|working)|should(?:n't)? (?:be )?(?:sacked|fired|struck off|never have been hired)|ought to be sacked|needs? sacking|wants? sacking|deserves? the sack|do us all a favour|makes? me sick|makes my skin crawl|i (?:\w+ )?(?:hate|loathe|detest|despise)|hate(?:s)? (?:my|our|this|the|that)|can't stand|cannot stand|sick of the sight of|drag(?:ged|ging)? (?:it|us) down|thinks? (?:he|she)(?:'s| is) god|full of (?:himself|herself|shit|crap|it)|head up (?:his|her|their) (?:own )?(?:arse|backside)|excuse for an?|so-called (?:teacher|head|leader|parents?)
  twpsyn|twp|diog|diwerth|anobeithiol|ffŵl|ffwl|cachu|hurt|gwarthus|jôc|joc|dwl|cas|ofnadwy o (?:pennaeth|ysgol)|da i ddim|casáu
`);
export const CONTEMPT_SIGNS = /🤡|💩|🐍|🤮|🖕|🙄🔫|🗑️?|🐀|🐷|🧟/gu;

/** What these words belong to when it stands nearer than anybody from school. */
export const OTHER_TARGETS = phrases(`
  ref(?:eree)?s?|umpires?|linesman|var|wi-?fi|internet|broadband|printers?|photocopiers?|copier|computers?|laptops?|chromebooks?|ipads?|phone|app|weather|rain|wind|traffic|roadworks|parking|team|match|game|striker|goalie|keeper|film|movie|series|album|song|government|ministers?|prime minister|dfe|ofsted|politicians?|tories|labour|trump|drivers?|trains?|buses|bus|council|airline|airport|husband|wife|boyfriend|girlfriend|brother|sister|mother-in-law|neighbours?|dog|cat|puppy|hamster|car|boiler|sat ?nav|coffee|diet|haircut|hair|tesco|asda|aldi|lidl|amazon|ryanair|sky|vodafone|hotel|restaurant|pub|landlord|shop|delivery|hermes|evri|heating|toilets?|food|dinner|lunch|cake|recipe|virus|flu|cold|alarm|monday|mondays|january|exam board|curriculum|system|spelling|handwriting|myself|me|i|idea|question|excuse|joke book|jokes|mistake|costume|shoes|tie|jumper|hat|trophy|medal
`);

export const SELF =
  /\b(?:i'?m|i am|i was|i feel|i felt|i look(?:ed)?|makes? me (?:feel|look)|made me feel|feeling|call me|myself|i must be|i've been|am i)\s+(?:\S+\s+){0,4}$/iu;
export const NEGATED =
  /\b(?:not|isn'?t|aren'?t|wasn'?t|weren'?t|never|nobody is|no one is|don'?t think|do not think|far from|anything but|hardly|nor|without being|stop calling|don'?t call|ddim yn|nid yw|dim yn)\s+(?:\S+\s+){0,3}$/iu;
export const REPORTED =
  /\b(?:call(?:ed|ing|s)|labell?(?:ed|ing)|told (?:me|us|him|her|them)|says?|said|apparently|thinks?|accus\w+|branded|described)\b(?:\s+\S+){0,7}\s+(?:(?:was|is|are|were|as|a|an|that)\s+)*(?:\S+\s+)?$/iu;
/** Said before an insult, these deny nothing. */
export const BUT =
  /\b(?:not being (?:funny|rude|mean|horrible|nasty)|no (?:offence|disrespect)|don'?t get me wrong|(?:it is|it'?s|what) an? (?:\w+ )?(?:disgrace|joke|shambles|farce) (?:how|that|when|what)|not to be (?:rude|mean|funny)|i'?m not being \w+|i'?m not (?:one to|saying))\b/giu;
