import { phrases } from './phrases.ts';

const FAMILY =
  "(?:(?:step)?(?:mum|mam|mom|mummy|mammy|mother|dad|daddy|da|father|parent)s?|parents|nan|nana|nain|mamgu|gran|granny|grandma|grandad|grandparents|taid|tadcu|brother|sister|sibling|twin|auntie?|uncle|family|foster (?:mum|dad|carer)|carer)s?(?:'s)?";

/** What is a child's own business: needs, health, family, loss, want, sanction, harm. A line is a sense. */
export const CIRCUMSTANCES = phrases(String.raw`
  autis(?:m|tic)|aspergers?|asd|adhd|pda|neuro-?divergent|dyslexi[ac]|dyspraxi[ac]|dyscalculia
  down'?s(?: syndrome)?|cerebral palsy|tourette'?s?|sen(?:d)?|sen need|special needs|special school|aln
  additional (?:learning )?needs|learning difficult(?:y|ies)|learning disabilit(?:y|ies)|disab(?:led|ility)
  wheelchair|blind|deaf|ehcps?|ehc plan|idp|iep|statemented|diagnos(?:is|ed|es)|assessed for
  selective(?:ly)? mut(?:e|ism)|speech (?:delay|therap\w+|and language)|stammers?|stutters?|non-?verbal
  can'?t (?:speak|talk|read or write)|sensory (?:needs|overload)|hearing aids?
  (?<!my )(?:1:1|one[- ]to[- ]one)(?: support)?|educational psych\w+|ed psych|new to english|no english
  doesn't speak (?:a word of )?(?:english|welsh)
  cancer|leukaemia|tumour|epilep(?:sy|tic)|seizures?|diabet(?:es|ic)|insulin|asthma(?: attack)?|inhaler
  allerg(?:y|ic) reaction|epi-?pen|anaphyla\w+|in (?:a )?hospital|hospitali[sz]ed|chemo(?:therapy)?
  heart condition|operation|surgery (?:on|next)|transplant|terminal(?:ly ill)?
  (?:seriously|really|very|so) (?:ill|poorly|sick|unwell)|poorly|anxiety|anxious|depress(?:ed|ion)
  panic attacks?|self[- ]?harm(?:s|ed|ing)?|suicid\w+|overdose
  (?:thinks? about|wants? to|wanted to|wished? (?:he|she|they) (?:was|were)) (?:dying|die|dead|kill\w*)
  (?:kill|hurt|hurting|cut|cutting) (?:himself|herself|themselves)|hates? (?:himself|herself|themselves)
  eating disorder|anorexi[ac]|bulimi[ac]|trauma(?:tised)?|camhs|mental health|counsell(?:or|ing)
  therap(?:y|ist)|medication|ritalin|nits|head ?lice|scabies|wet (?:himself|herself|themselves|his|her)
  (?:wets|wee'?d|pee'?d|pooed|poos) (?:every|himself|herself|themselves|on|in|his|her)|soiled
  accident in (?:his|her|their) (?:pants|trousers|knickers)|incontinen\w+|toilet[- ]train\w*|potty[- ]train\w*
  nappies|(?:started|her|first) periods?|pregnan(?:t|cy)|transitioning|transgender|gender identity
  came out as (?:gay|trans|bi|a lesbian)
  (?:parents|mum and dad|mam and dad) (?:have |are |has |were )?(?:just |now |finally |in the middle of )?(?:a )?(?:split|separat|divorc|break|broken|fight|argu|row)\w*
  splitting up
  (?:parents'|mum's|dad's|mam's|messy) (?:divorce|separation|drinking|addiction|new boyfriend|boyfriend|new girlfriend)
  divorc(?:e|ed|ing)|custody|court (?:case|hearing|order)|visitation|contact centre
  ${FAMILY}(?: is| has| have| was| are| were| just| had| both)* (?:been )?(?:left(?: (?:home|them|him|her))?|walked out|gone|vanished|disappeared|in (?:prison|jail|rehab|custody|a coma|intensive care|hospital)|inside|locked up|sent down|sectioned|drinking|drinks(?: too much)?|drunk|an? (?:alcoholic|addict|drinker|dealer|user)|on drugs|using(?: again)?|high|arrested|deported|detained|lost (?:his|her|their) (?:job|home|house|visa)|made redundant|out of work|unemployed|hits?|beats?|thumps?|batters?|hurts?|locks?|shouts? at (?:him|her|them)|screams? at|never (?:turns? up|bothers?|reads|feeds)|(?:very |really |seriously )?(?:ill|sick|poorly)|doesn't (?:want|care)|don't (?:want|care)|can't cope|isn't coping|aren't coping)
  domestic (?:abuse|violence)|violence at home|(?:women's )?refuge
  foster(?:ed|ing| care| carers?| family| home| placement)?|adopt(?:ed|ion|ive)|in(?:to)? care
  care (?:home|order|system)|looked[- ]after|lac|kinship|special guardianship
  (?:young |is a |a )carer(?: for)?|looks? after (?:his|her|their) (?:mum|mam|dad|nan|gran|brother|sister)
  (?:scares?|frightens?|terrifies) (?:him|her|them)|scared of (?:his|her|their)
  from (?:ukraine|syria|afghanistan|sudan|gaza|eritrea)|at the front|there aren't enough (?:beds|plates)
  (?:on|in) the sofa because|(?:cares|caring) for (?:his|her|their)|homeless|hostel|b ?& ?b|sofa[- ]surf\w+
  evict(?:ed|ion)|bailiffs|temporary (?:accommodation|housing)
  (?:slept|sleeping|sleeps|living|lives) (?:in (?:a|the|his|her|their) (?:\w+ )?(?:car|van|tent|shelter|hotel|caravan)|rough|on (?:the|a) (?:sofa|floor|street))
  asylum(?: seeker)?|refugee|undocumented|fled|war ?zone|things no child|no contact with
  (?:hard|difficult|tough|rough|awful|horrible|terrible|rotten) (?:time|life|home ?life|start in life|year at home|weekend at home|things? at home)
  (?:trouble|problems?|issues|things|situation|stuff|chaos|going on|struggling|scared|afraid|frightened) (?:going on )?(?:back |to go |going )?(?:at )?home
  home ?life|nobody (?:at home|cares|loves)|no(?:body| one) at home
  social (?:services|workers?|care)|child protection|cp (?:plan|register)|child in need|cin plan|section 47
  safeguarding (?:referral|concern|issue)|mash referral|early help|disclos(?:ed|ure)|neglect(?:ed)?
  abus(?:e|ed|ive)|molest\w+|raped?|touched (?:him|her|them)|bruis(?:e|es|ed|ing)|black eyes?|burns?
  belt marks?|groom(?:ed|ing)|exploitation|county lines|gangs?|fgm|forced marriage|radicali[sz]\w+
  prevent referral|vulnerable|at risk
  bereave(?:d|ment)|orphan(?:ed)?
  (?:lost|losing|lose|buried|burying) (?:his|her|their|a|both) (?:big |little |older |younger |baby |twin )*${FAMILY}(?! (?:scarf|keys|phone|coat))
  ${FAMILY}(?: has| have| had| just| recently| sadly| suddenly)* (?:died|dies|passed(?: away| on)?|death|funeral|is dying|are dying|was killed|were killed|is dead)
  grie(?:f|ving)|funeral
  free school meals?|fsm|pupil premium|food ?banks?|(?:none|nothing) at home|hungry(?! caterpillar)|starving
  no (?:breakfast|lunch|dinner|food|bed|heating|coat|socks|money|winter coat)
  (?:don't|doesn't|didn't|haven't|hasn't) (?:have|got|own|even have) (?:an? |any |enough )?(?:coat|winter coat|shoes|bed|lunch|food|money|breakfast|heating|uniform|home)
  without (?:breakfast|lunch|food|a coat|a bed)
  (?:hasn't|hadn't|haven't|not|never) (?:been )?(?:eat(?:en)?|fed|had (?:breakfast|dinner|tea|a meal|a bath))
  (?:ate|eats|eating|only had|had) nothing|holes? in (?:his|her|their) (?:shoes?|trousers|jumper|socks)
  shoes (?:\w+ ){0,4}too small|too small for (?:him|her|them)|can't afford|couldn't afford|skint|broke family
  on benefits|universal credit|pov(?:erty|o)|unwashed
  (?:smells?|smelt|smelling|stinks?|stinking|reeks?|reeking) of (?:wee|smoke|weed|booze|cannabis)
  dirty (?:clothes|uniform)|same (?:clothes|uniform|jumper)|hand-?me-?downs
  exclu(?:ded|sion)|expell(?:ed|ing)|suspend(?:ed|sion)|kicked out|managed move|isolation|internal exclusion
  detentions?|on report|report card|behaviou?r (?:plan|support|contract)|pru|restrain(?:ed|t|ing)?
  kick(?:ed|ing|s) off
  (?:threw|throws?|throwing|chucked|lobbed|flung) (?:\w+ ){0,2}(?:chairs?|tables?|scissors|books?|furniture|bin|punches?)
  trash(?:ed|ing) (?:the|my|our)
  (?:smashed|wrecked|destroyed) (?:up )?(?:the|my|our|a) (?:class(?:room)?|room|window|display|door)
  (?:hit|hits|bit|bites|bitten|punched|punches|kicked|spat|spits|slapped|head-?butted|attacked|assaulted|swore|stabbed|strangled|choked|lashed out|thumped|scratched)(?: (?:at|on|by|out))* (?:me|another|him|someone|somebody|us|tas?|staff|teachers?|one of|(?:an?|the|my|our|his|her|their) (?:\w+ )?(?:tas?|teachers?|child|children|boy|girl|lad|kid|kids|pupils?|staff|head|deputy|member|dinner lady|friend|classmate|mate|peers?|brother|sister|mum|wall|door|window|arm|leg|face|other))
  call(?:ed|s) me a \w+
  (?:sworn at|shoved|pushed over|punched|kicked|bitten|slapped|head-?butted|spat at|scratched|threatened|hit|attacked|assaulted) by
  violent(?:ly)?|violence|aggressi(?:ve|on)|meltdowns?|tantrums?|bull(?:y|ies|ied|ying)|truant\w*
  bunk(?:ed|s|ing) off|(?:poor|low|bad|terrible|awful|\d+ ?%) attendance
  attendance (?:is|issues?|officer|panel|problems?)|absent|ran (?:away|off)|absconded|run(?:s)? off
  refus(?:er|ing|es|al) (?:to come )?(?:to )?school|school refus(?:er|al)
  (?:brought|bringing|carrying|had) (?:in )?an? (?:knife|blade|weapon)|smok(?:es|ing|ed)|vap(?:es|ing|ed|e)
  drugs|weed|drunk|cannabis|ketamine|steal(?:s|ing)?|stole(?! (?:the show|my heart|the scene))|thieving
  shoplift\w+|(?:in|into) (?:an? )?(?:police )?cells?|(?:doesn't|don't|can't|not) live with (?:his|her|their)
  lives with (?:his|her|their) (?:nan|gran|dad|mum|auntie?|grandparents|foster|uncle)
  lost (?:his|her|their) (?:home|house)|house (?:fire|burn(?:ed|t) down)|lost everything
  police(?! (?:officer|car|station|dog))|arrested|youth offend\w+|sext\w*|nudes
  awtist(?:ig|iaeth)|dyslecsi[ac]|epilepsi|anabl(?:edd)?|anghenion (?:arbennig|dysgu|ychwanegol)
  cael (?:ei|eu) asesu|gofal (?:maeth|cymdeithasol)|gwasanaethau cymdeithasol|gweithiwr cymdeithasol
  (?:wedi|newydd|'n|yn) (?:ysgaru|gwahanu|marw|farw|g?colli (?:ei|eu)|golli (?:ei|eu)|cael (?:ei|eu) (?:wahardd|gwahardd|arestio))
  rhieni'n gwahanu|amser (?:caled|anodd)|bywyd caled|adre'n anodd|prydau (?:ysgol )?am ddim
  (?:heb|ddim wedi|dim) (?:f?wyta|brecwast|cinio|bwyd|côt)|llwglyd|mewn gofal|maeth
  (?:ei|eu) (?:wahardd|gwahardd)|gwahardd(?:wyd)?|cam-?drin|cleisiau|esgeuluso|galaru?|profedigaeth|banc bwyd
  tlodi|digartref|ffoadur(?:iaid)?|carchar|iechyd meddwl|gor-?bryder|hunan-?niweidio|canser|ysbyty
  wedi (?:taro|brathu|poeri|cicio|ymosod|cael ei (?:arestio|fwlio))|heddlu|lloches|loches
  coll(?:odd|i|wyd|ais)? (?:\S+ ){0,5}(?:ei|eu) (?:thad|dad|mam|fam|nain|thaid|daid|brawd|frawd|chwaer|rhieni|mamgu|tadcu)
  heb (?:gael )?(?:f?brecwast|cinio|bwyd|gôt|wely|esgidiau|frecwast|ginio)
  byw gyda'i (?:nain|thaid|mamgu|modryb)|trais|alcohol|cyffuriau|meddyginiaeth|byddar|dall|cadair olwyn
  therapi|lleferydd|llawdriniaeth|(?:sâl|wael) iawn|(?:cael ei )?f?bwlio|f?wlio|ymladd|dwyn|beichiog|diagnosis
  d?dyslecsia|crio bob dydd|gofalwr ifanc|yn y carchar|rhieni maeth
`);

/** Spoken of at large: a cause, a course, a policy. */
export const AT_LARGE = phrases(`
  awareness|fundrais\\w*|raised (?:money|£)|charity|donat\\w+|sponsor\\w*|campaign\\w*|training|(?<!of )course
  webinar|conference|book about|read about|assembly (?:about|on)|lesson (?:about|on)|learning about
  learnt about|learned about|taught (?:them )?about|research|article|documentary|anti-?bullying
  children in need|macmillan|cancer research|autism acceptance|awareness week|policy|funding|government
  ministers?|should be|every (?:child|pupil|student)|all (?:children|pupils|students)
`);

/** "Fractions are like a divorce": told of a thing, not of a child. */
export const LIKENED = phrases(
  `
  (?:is|are|was|were|'s|'re|feels?|looks?|sounds?) (?:just |basically |a bit |kind of )*like (?:an? |the )?\\S+(?: \\S+)? (?:for|of|between|but) (?:numbers|words|letters|maths|shapes|\\S+s)
`,
);

/** One may be excluded from these as well. */
export const SET_APART = phrases(
  'quiz|group chat|whatsapp|chat group|the pub|bowls|darts|five-?a-?side|league|(?:living|front|dining) room|lounge|sofa|kitchen|bedroom|upstairs',
);

/** The writer's own people and own state: what is theirs is no pupil's business. */
export const OWN_FAMILY = phrases(String.raw`
  my (?:own )?(?:mum|mam|dad|nan|nana|gran|grandad|brother|sister|uncle|auntie?|husband|wife|partner|mate|neighbour|cousin|friend|boyfriend|girlfriend|fiancé|fiancée|dog|cat|car|phone|knee|knees|back|bladder|therapist|anxiety|depression|diagnosis|adhd|autism|operation|hearing|eyes|divorce|ex|hubby|other half|in-?laws)
  i(?:'ve| have)? (?:was|am|got|been|had) (?:\S+ )?(?:diagnosed|depressed|anxious|autistic|dyslexic|adhd|pregnant|signed off)
  i'm (?:\S+ )?(?:autistic|dyslexic|deaf|diabetic|pregnant|anxious|depressed|hungover)
`);

/** Whose class or school it is, said outright: that outweighs a book that is spoken of. */
export const IN_MY_CLASS = phrases(
  String.raw`(?:in|from|of|for) (?:my|our) (?:\S+ )?(?:class|set|form|group|reception|nursery|school|room|year \d+|y\d+)`,
);

export const HIM_OR_HER = phrases(
  `he|she|they|his|her|their|him|them|he's|she's|they're|hers|himself|herself|fe|fo|hi|ei|eu|nhw|e|mae o|mae e`,
);
export const HE_OR_SHE = phrases(`he|she|his|her|him|hers|he's|she's|himself|herself|fo|fe|hi|ei`);
export const I_OR_WE = phrases(`i|i'm|i've|i'd|i'll|my|me|we|we're|we've|our|us|dwi|dw i|fy`);

/** Says of whom that was. */
export const POINTED = phrases(
  `(?:that's|that is|this is|that was|those are|these are|meet|(?:he|she|they)(?:'s|'re| is| are) in my)`,
);
