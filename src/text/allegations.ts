import { phrases, welsh } from './phrases.ts';

const CHILD =
  '(?:kids?|child(?:ren)?|pupils?|boys?|girls?|lads?|students?|learners?|little ones?|toddlers?|babies|baby|sixth ?formers?|teenagers?|minors?|reception)';
const DRUGS =
  '(?:drugs|coke|cocaine|weed|cannabis|marijuana|spliffs?|joints|ket(?:amine)?|heroin|crack|speed|mdma|pills|steroids|spice)';
const FIGURES =
  '(?:books|accounts|expenses|results|figures|data|attendance|registers?|budget|pupil premium|premium|funding|sats|scores|marks|grades|numbers|overtime|mileage|time ?sheets?|invoices|receipts|paperwork|records|coursework|exams?|tests?|assessments|ofsted|degree|qualifications?|references?|cv|sick ?notes?|absences?|signature|dbs|minutes)';
const DRUNK =
  '(?:drunk|pissed|hammered|plastered|hungover|stoned|high|wasted|legless|steaming|sloshed|tipsy|half cut|coked up|wrecked|inebriated|off (?:his|her|their) (?:face|head)|under the influence|smelling of (?:drink|booze|alcohol|weed)|stinking of (?:drink|booze|alcohol|weed))';
const DRINK = '(?:vodka|whisky|whiskey|gin|wine|booze|drink|alcohol|beer|cider|hip flask|spirits)';

/** Wrongdoing, told as a fact. */
export const ALLEGATIONS = phrases(String.raw`
  st(?:ole|eal|ealing|eals|olen)|thie(?:f|ves|ving)|theft|nick(?:ed|ing|s)|robs|robbed|robbing|shoplift\w*
  burgl\w+|pocket(?:ed|ing|s)|lin(?:ed|es|ing) (?:his|her|their) (?:own )?pockets?
  (?:straight )?(?:in|into) (?:his|her|their) (?:own |back )*pockets?
  where (?:all )?(?:the|that|our) (?:\S+ ){0,3}money (?:went|goes|has gone|'s gone|is going|ended up)
  skim(?:med|ming)|pinch(?:ed|ing)
  help(?:s|ed|ing) (?:him|her|them)sel(?:f|ves) to (?:the )?(?:\S+ )?(?:money|cash|funds?|petty cash|till|budget|dinner money|pta)
  hand in the till
  (?:fiddl|doctor|massag|inflat|fudg|rig|fabricat|tamper|manipulat|alter|fak|forg|falsif|invent|fix)(?:e[sd]?|s|ed|ied|ies|ying|ing|ged|ging)?(?: with)? (?:\S+ ){0,3}${FIGURES}
  (?:tak|took|siphon|divert)\w* (?:\S+ )?(?:cash|money|funds) (?:from|out of|for (?:himself|herself|themselves))
  paid (?:\S+ ){0,2}to keep quiet|(?:bought|buying|buys) (?:\S+ )?silence|(?:fat|brown) envelopes?
  set(?:s|ting)? fire to|arson\w*|torched|vandalis\w+|trashed|smashed up|slashed|broke into|breaking into
  spat (?:at|on|in)|headbutt\w+|beat up|attacked|keyed|against the law|unlawful\w*|breaking the law
  on the (?:fiddle|make|rob|game)
  (?:fingers?|hands?|paws) in the (?:till|petty cash|pot|cash|kitty|safe|biscuit tin money)
  claim(?:s|ed|ing) (?:\S+ ){0,3}(?:money|funding|grants?|expenses|benefits) (?:for|while|that|when|he|she)
  (?:flog|sell|sold|ebay)(?:s|ged|ging|ing|ed)? (?:off )?(?:\S+ )?(?:school|kids'|pupils'|pta) \S+
  (?:spen[dt]|spends|spending|blew|blows|uses?|used) (?:\S+ ){0,3}(?:school|pta|trip|pupils'|kids'|charity|dinner|fund) (?:\S+ )?(?:money|cash|funds?|card|budget)(?! (?:on|for) (?:\S+ ){0,2}(?:books|playground|library|equipment|trips?|kids|children|pupils|school))
  pays? (?:him|her)self|cook(?:ed|s|ing) the books|embezzl\w+|fraud(?:sters?|ulent|ulently)?|defraud\w*
  con ?(?:man|men|artists?)|conned|swindl\w+|scam(?:med|ming|mer|mers)?|launder\w*|tax dodg\w+
  brib(?:e[sd]?|ing|ery)|back-?handers?|kickbacks?|hush money|bung
  paid off (?:\S+ ){0,3}(?:parents?|staff|witness\w*|famil\w+)|corrupt(?:ion)?|bent as|on the take
  misappropriat\w+|misus(?:e[sd]?|ing) (?:\S+ ){0,2}(?:funds?|money|grants?)|benefits? (?:cheats?|fraud)
  jobs for (?:the boys|his mates|her mates)|nepotism
  lied(?! (?:down|awake|there|flat))|lies(?! (?:down|in|awake|on|there|flat|with|ahead|beneath|between|under|behind|beside|near|within|along|across|below|above|just|north|south|east|west|to the|by the|at the|a mile))
  lying(?! (?:down|in|on|awake|there|flat|low|around))|liars?|perjur\w+
  cover(?:ed|ing|s)?(?:-| )?(?:it |this |things |everything |abuse |\S+ )?up|cover-?ups?
  hush(?:ed|es|ing) (?:it |this |\S+ )?up|swe(?:pt|ep|eps|eping) (?:it |\S+ ){0,3}under the carpet|falsif\w+
  forg(?:ed|ing|er|ery)|plagiari\w+|fak(?:ed|ing) (?:\S+ ){0,3}(?:sick|injury|illness)|rigg(?:ed|ing)
  cheat(?:ed|ing|s)? (?:in|on|at|with) (?:\S+ )?(?:${FIGURES}|wife|husband|partner|girlfriend|boyfriend)
  cheats?(?= (?:and|in|at|on))
  chang(?:ed|ing|es) (?:\S+ ){0,3}(?:sats|exam|test|kids'?|pupils'?) (?:answers|papers|results|scores)
  g[ai]v(?:e|ing|es) (?:\S+ )?${CHILD} the answers|off-?roll(?:ed|ing|s)?
  (?:sexual(?:ly)? |physical(?:ly)? |emotional(?:ly)? |verbal(?:ly)? )?abus(?:e[sd]?|ing|er|ers|ive)
  assault(?:s|ed|ing)?|molest\w*|grop(?:e[sd]?|ing)|rap(?:ed|ist|es|ing)|groom(?:s|ed|ing|er)
  pa?edo(?:phile)?s?|nonces?|perv(?:s|y|ert|erts|ing)?|predators?|can't keep (?:his|her) hands (?:off|to)
  hands all over|too (?:friendly|close|familiar) with (?:\S+ ){0,2}${CHILD}
  (?:should|ought to|deserves? to|needs to|belongs?) (?:be )?(?:in (?:prison|jail)|behind bars|locked up|on a register|struck off)
  buried (?:\S+ ){0,2}(?:complaints?|reports?|allegations?)|turn(?:ed|s|ing)? a blind eye
  ignored (?:\S+ ){0,3}(?:abuse|bullying|neglect|disclosures?|safeguarding)
  (?:isn't|not) even (?:a )?(?:qualified|real teacher)
  leav(?:es|ing) (?:her|his|their) (?:\S+ )?(?:kids?|child(?:ren)?|baby|toddler) (?:alone|home alone|hungry|unattended|in the (?:car|house)|on (?:his|her|their) own)
  left (?:her|his|their) (?:kids?|child(?:ren)?|baby|toddler) (?:alone|home alone|on (?:his|her|their) own)
  (?:shove|push|pinch|smack|slap|hit|kick|shake|scream at|drag|hurt|thump|swear at|sworn? at)(?:s|es|ing|ed)? (?:at )?(?:\S+ ){0,2}${CHILD}
  sex offender|(?:watch(?:es|ed|ing)?|look(?:s|ed|ing) at|download(?:s|ed|ing)|had|has|keeps) (?:\S+ )?porn\w*
  touch(?:ed|es|ing) (?:up )?(?:\S+ )?${CHILD}
  send(?:s|ing)? (?:\S+ )?(?:dirty|rude|naked|nude|explicit|sexual|indecent|creepy|obscene) \S+
  sent (?:\S+ )?(?:dirty|rude|naked|nude|explicit|sexual|indecent|creepy|obscene) \S+
  inappropriate (?:with|touching|messages|relationship)
  (?:text|sext|messag|dm|flirt|letch)(?:s|es|ed|ing)(?: with| after| over)? (?:\S+ ){0,2}${CHILD}
  (?:hit|hits|hitting|slapped|slaps|smacked|smacks|punched|punches|shook|shakes|kicked|grabbed|grabs|drags?|dragged|hurt|hurts|hurting|locked|locks|shoved|strangled|choked|threw|manhandl\w+|thumped) (?:\S+ ){0,3}(?:${CHILD}|cupboard)
  beat(?:s|ing)?(?: up)? (?:\S+ )?(?:wife|husband|${CHILD}|partner|missus)|knocks? (?:\S+ ){1,2}about
  wife[- ]?beater|harass(?:es|ed|ing|ment|er)?|stalk(?:s|ed|ing|er)|sex pest|flash(?:ed|er)
  neglects? (?:her|his|their|the)
  (?:was|is|were|are|turns? up|turned up|came in|comes in|comes? (?:in)?to|came (?:in)?to|arriv\w+|always|been|being|still|half|teaches|taught|teaching|drives|drove|driving)(?: (?!not)\S+){0,4} ${DRUNK}
  (?:drunk|drinking|drinks|smelt of|stank of|stinks of|smells of|reeks of|reeked of|${DRINK})(?: (?!tea|coffee|water|juice|squash|milk|pop|cola)\S+){0,4} (?:at work|in (?:class|school|lessons?|assembly|the cupboard|(?:his|her|the|their) (?:desk|drawer|coffee|mug|office|handbag|car|classroom|bag|flask|locker))|on duty|on the job|on the (?:school )?trip|before (?:school|lessons|noon|lunch|nine)|(?:at|by) lunch(?:time)?|during)
  on the bottle|alcoholics?|a drunk(?:ard)?|drink problem|(?:out )?on the drink
  always on the (?:booze|drink|bottle)|dipsomaniac|(?:drink|drunk)[- ]driv\w+|druggies?|junkies?|crack ?heads?
  coke ?heads?|(?:drug|coke|crack|smack|weed) (?:addict|dealer|habit|pusher)
  (?<!car )(?<!card )(?<!art )(?<!antiques )(?<!horse )dealer
  (?:deal(?:s|ing|t|er)|push(?:es|ing)|sell(?:s|ing)|sold|tak(?:es|ing)|took|snort(?:s|ed|ing)|smok(?:es|ed|ing)|on|does|using|uses|peddl\w+) (?:\S+ )?${DRUGS}
  affairs?(?! of| with the heart| to remember)|sleep(?:s|ing) with|slept with|shag(?:s|ged|ging)|screwing
  carrying on with|at it with|knocking off|bit on the side|cheat(?:s|ed|ing) on (?:his|her) \S+|having it off
  racists?|racism|sexists?|misogynis\w+|homophob\w+|transphob\w+|islamophob\w+|antisemit\w+|bigots?|nazi
  fascist|discriminat\w+|victimis\w+|blackmail\w*
  bull(?:ied|ying|ies) (?:staff|me|us|him|her|people|teachers|colleagues|kids|pupils|children|out|everyone|tas|the|\S+ (?:\S+ )?(?:women|men|teachers|colleagues|people|staff))
  threaten(?:s|ed|ing) (?:to|staff|me|us|parents|her|him|the)|criminals?|crooks?|crooked|dodgy dealings
  fell off the back|committed|broke the law|illegal(?:ly)?|illegals
  (?:without|no) (?:a |any )?(?:police|background|criminal record) checks?|without (?:a )?dbs|no dbs
  (?:got|been|was|gets) (?:done|nicked|arrested|cautioned|prosecuted|charged|sacked|suspended) for
  has a (?:criminal )?record|did time|been inside
  (?:wedi |yn |yw |ydy |oedd )*(?:${welsh('dwyn dygodd lladrata celwyddgi celwyddgwn celwyddog twyllo twyllodd twyllwr twyll lleidr lladron ffugio ffugiodd hiliol rhywiaethol cam-drin camdrin treisio treisiwr pedoffeil llwgr llygredig lladrones meddwyn alcoholig')}|i'w (?:b|ph)oced|dweud celwydd(?:au)?|(?:yn )?feddw (?:yn|ar|yn y)|meddw yn|yfed yn (?:y gwaith|yr ysgol)|cymryd cyffuriau|gwerthu cyffuriau|(?:yn )?cael affêr|affêr|cysgu gyda|bwlio (?:staff|athrawon|plant|pobl)|curo (?:\S+ )?(?:plant|gwraig|ŵr)|bwrw (?:plentyn|plant|bachgen|merch))
`);

/** The same words where nothing is alleged. */
export const FIGURATIVE = phrases(`
  out of (?:his|her|their|its) own pockets?|in(?:to)? (?:his|her|their) (?:own )?pockets? for (?:the|a|children)
  (?:at|in|over|playing) (?:monopoly|cards|poker|scrabble|cluedo|risk|chess|snap|uno|darts|golf|dominoes|pool|snooker|rummy|bridge|fifa|mario kart)|stole (?:the show|my heart|our hearts|a march|the limelight|second|the last)
  steal(?:s|ing)? (?:the show|my heart|a base|an idea|this idea|the limelight|ideas)
  stole my (?:pen|mug|seat|chair|biscuits?|lunch|sandwich|glue sticks?|parking|stapler|idea|heart|crisps|chocolate|milk|teabags?)
  (?:nicked|pinched|stealing|nicking|pinching|steals|nicks) (?:my|our|the|all the) (?:\\w+ )?(?:pen|mug|seat|chair|biscuits?|lunch|sandwich|glue sticks?|parking|stapler|idea|crisps|chocolates?|milk|cake|last|recipe|ideas?|teabags?|sweets)
  thief of joy|drunk (?:on|with) (?:love|power|happiness)|i lied|i'?m lying|not gonna lie|not going to lie|ngl
  no lie|lie in|lies in|where (?:\\w+ )?lies|covered up (?:well|warm|from)|cover up (?:well|warm|the|in)
  current affairs|affairs of|home affairs|dog groom\\w*|groom(?:ed|ing)? (?:the|my|our) (?:dog|pony|horse|cat)
  bride and groom|best man|abuse of (?:stats|language|grammar)
  (?:at|in|to|of) (?:the )?(?:local )?high school|high (?:five|standard|expectation|hopes|tea)|is high|committed to|committed (?:and|teacher|staff)
  anti-?racis[tm]\\w*|against racism|racism (?:training|awareness|red card|the red card)|show racism|anti-?bullying
  sleep(?:s|ing) with the (?:light|window|fan)|rap battle|raps|rapping|nick of time|nickname|shortlisted
  (?:nick|stole|steal|pinch|rob|snatch)\\w* (?:\\S+ ){0,3}(?:winner|goal|points?|wins?|wicket|equaliser|victory|title|trophy|headlines?|spotlight|moment|heart|hearts|kiss|glances?)
  steals? the|car dealer|affairs? (?:desk|committee|officer)|on the job training|lies? (?:in|at) the heart
  high (?:on|as) (?:life|happiness|praise|a kite|sugar|demand)
  (?:is|was|are|were) (?:\\S+ )?high (?:up|time|praise|street|quality|energy|priority)|committed suicide
  beat(?:s|ing|en)? (?:\\S+ ){1,4}(?:at (?!home|night|the|work|school|weekends)\\w+|in (?:the|a) (?:race|final|quiz|game|sprint|relay))
  locked (?:him|her|them)sel(?:f|ves)|raping|rape ?seed
`);

/** Not an allegation of one's own: found, reported, denied, asked of a body. */
export const SETTLED = phrases(`
  convicted (?:of|for|in)|(?:was|been|were) convicted|found guilty|pleaded|sentenced|jailed|court (?:hears|heard|case|told)|magistrates|crown court
  police (?:say|said|confirm)|according to|bbc|guardian|daily mail|wales ?online|the times
  reports? (?:says|that)|inquiry (?:found|finds)|tribunal (?:found|finds|ruled)|cleared of|acquitted
  false(?:ly)? (?:allegations?|accus\\w+|claims?)|wrongly accused|apolog\\w+|https?:\\/\\/\\S+|awareness
  (?:done|did) nothing wrong|innocent|(?:rumours?|gossip|stories) (?:\\S+ ){0,4}(?:lies|rubbish|untrue|nonsense|false)
  rhywun wedi|(?:someone|somebody)(?:'s| has| have)? (?:stolen|nicked|pinched|robbed|taken|broken)|(?:safeguarding|first aid|prevent|online|staff|gdpr|fire|attended|did|doing|inset|today's|governor) training(?! (?:certificates?|records?|log|register|money|budget|that|nobody))
  lesson (?:on|about)|assembly (?:on|about)|learn(?:ing|t|ed)? about|taught us about
`);
export const DENIED =
  /(?:\b(?:(?:nobody|no one|none) (?:in|at|of)|nobody(?:'s| is| was) saying|no one(?:'s| is| was) saying|whoever|anyone who|anybody who|nonsense that|untrue that|rumours? that|suggest(?:ion|ing) that|never heard that|no evidence that)\b[^.!?]*$)|\b(?:not|isn'?t|aren'?t|wasn'?t|weren'?t|never|didn'?t|did not|doesn'?t|don'?t|hasn'?t|haven'?t|would(?:n'?t| never)|no one|nobody|hardly|without|denies|denied|ddim|nid (?:yw|ydy|oedd)|erioed)\s+(?:\S+\s+){0,3}$/iu;

/** People that everybody talks about. */
export const PUBLIC_FIGURE = phrases(`
  (?:prime |first |\\w+ )?ministers?
  (?:education|health|home|foreign|welsh|defence|transport|cabinet) secretary|secretary of state|chancellor|mp
  mps|senator|president|the king|the queen|prince|princess|duke|pope|archbishop|mayor|cllr|councillor
  footballer|striker|goalkeeper|referee|ref|football manager|actor|actress|singer|rapper|comedian|presenter
  celebrity|youtuber|influencer|billionaire|ceo of (?:twitter|x|meta|tesla)|trump|biden|putin
  boris(?: johnson)?|sunak|starmer|farage|truss|corbyn|badenoch|macron|musk|bezos|zuckerberg|beckham|ronaldo
  messi|kardashian\\w*|harry and meghan|prince andrew|gareth southgate|hitler|stalin|henry viii|shakespeare
  dickens|napoleon|guy fawkes|in (?:19|18|17|16)\\d\\d
`);
