import { phrases } from './phrases.ts';

const SOMEBODY =
  "(?:him|her|them|you|u|ya|every (?:one|single one) of (?:them|you)|(?:that|those|these|this|the) (?:\\S+ ){0,2}(?:lot|heads?|headteacher|boss|bosses|parents?|teachers?|man|men|woman|women|bloke|guy|lads?|boys?|girls?|kids?|child|mums?|dads?|mp|people|scrotes?|idiots?|bastards?|bitch(?:es)?|cows?|twats?|pricks?|scum(?:bags?)?)|(?:my|our) (?:head|boss|deputy|class|colleagues?|ex)|(?:his|her|their|your|yer|\\S+'s) (?:\\S+ )?(?:face|head|house|legs?|teeth|jaw|neck|car|skull|fingers?|arms?|nose|hands?|ribs|knees?|bones|kneecaps?|throat|windows?)(?: in)?)";
const VIOLENT =
  '(?:kill|murder|stab|shoot|strangle|throttle|punch|batter|smash|knife|burn|hurt|slap|kick|beat|deck|lamp|chin|glass|headbutt|break|smack|attack|torch|bomb|drown|poison|cut|slit|gut|hunt|hang|string|bury|maim|cripple|kneecap|rip|end|finish off)';
const FAITHFUL =
  '(?:mosques?|synagogues?|church(?:es)?|temples?|gurdwaras?|migrant (?:hotel|hostel|centre)s?|hostels?|asylum (?:hotel|centre)s?|schools?)';

/** A threat to somebody, not to a cup of tea. */
export const THREATS = phrases(String.raw`
  (?:i'?m (?:gonna|going to|gunna|gon)|i'?ll|i will|i'?d love to|i swear i'?ll|we'?ll|we're (?:gonna|going to)|gonna|going to|i want to|i could happily|(?:someone|somebody|people|they|you|we) (?:should|needs? to|ought to)) (?:(?!help|not|never)\S+ )?${VIOLENT} ${SOMEBODY}
  (?:i'?ll|i will|gonna|going to|someone should|somebody should) run (?:him|her|them|you) (?:over|down)(?! to| the| there| here| for| at| some)
  (?:deserves?|needs?) (?:to be |to |a good )?(?:shot|stabbed|die|hanged|hung|beaten|kicking|beating|slapping|bullet|strung up)
  should (?:all )?be (?:shot|stabbed|hanged|hung|strung up|gassed|burn(?:ed|t)|put down|castrated|sterilised|drowned|beaten|lynched|birched)
  (?:put|stick|plant) a bullet (?:in|through|between)
  (?:i'?ll|i will|i'?d love to|gonna|going to|want to) knock (?:him|her|them|you|u|ya) (?:spark )?out(?! (?:a|another|some|of|the) )
  giv(?:e|ing) (?:him|her|them|you|ya) an? (?:good |right |proper )?(?:kicking|slap|hiding|battering|beating|leathering|thump|smack|punch|clout)(?! (?:on|at|in|this|next))
  swing(?:ing)? from (?:a|the|that) (?:\S+ )?(?:lamp ?-?posts?|rope|noose|gallows|rafters)
  hope (?:he|she|they|you|u|all of them|someone) (?:\S+ ){0,3}(?:dies?|cancer|gets? (?:run over|raped|stabbed)|rots?(?: in hell)?|burns?(?: in hell)?|suffers?|chokes?)
  (?<!don't )(?<!not )(?<!to )(?:go (?:and )?|just )?(?:kill|hang|drown|top) yoursel(?:f|ves)(?! \w+ing| over| for| with)
  (?:someone|somebody) (?:(?:really |just )?(?:ought to|should|needs to|wants to)) (?:just )?(?:kill|murder|strangle|stab|drown|throttle)(?! (?:time|it|off|my|the (?:mood|vibe|lights?|weeds|engine|music|noise|wasps?|spiders?|flies|ball|penalty)|that (?:song|noise|wasp|fly|spider|ringtone|app|dog|alarm)))(?= \S)
  kys|drop dead|(?:i|we) know where (?:you|u|he|she|they) (?:live|park|work|drink)s?(?! now)
  watch your back(?! \w+ing| when| on| with| while)
  (?:i'm|we're) coming (?:for|to get|after) (?:you|u|him|her|them)(?! at| in a| with| on| later| from)
  you're (?:a )?dead(?: m[ea]n| man| woman| meat)?(?= (?:if|when|mate|pal|to me)|[,.!]|\s*$)
  (?:he|she|they)(?:'s|'re) dead(?: meat)? (?:when i|if)
  (?:punch|kick|hit|stab|slap|headbutt|knee|boot|smash|shoot)(?:ed|ing)? (?:\S+ ){1,4}(?:in|on|round) the (?:face|throat|head|mouth|teeth|balls|gut|nuts|nose|jaw|chops)
  (?:get|got) what's coming(?: to)?|what's coming to (?:you|him|her|them)|keep your mouth shut or
  you'd better watch|or i'll (?:make you|come round|come for)
  let (?:them|him|her) (?:all )?(?:drown|rot|burn|starve|die)
  (?:i'?ll|i will|gonna|going to) put (?:you|him|her|them) (?:through (?:a|that|the) (?:window|wall|door)|in (?:hospital|a&e|the ground|a coffin|a grave|intensive care)|six feet)
  (?:wants?|needs?|could do with|deserves?) (?:a (?:good |right )?)?(?:stringing up|shooting|hanging|flogging|slapping|hiding|thump|punch|kicking|bullet|battering|doing over)
  hope (?:\S+ ){1,4}(?:burns? down|crash(?:es)?) with|(?:round|line) them (?:all )?up
  make (?:him|her|them|you) (?:bleed|suffer|beg|scream|pay for)
  (?:knife|bullet|brick|blade) with (?:your|his|her|their) name|sleep with one eye open|your days are numbered
  you'll (?:regret|pay for) (?:this|it|that)
  (?:acid|brick|petrol bomb) (?:in|through) (?:his|her|your|their) (?:face|window|letterbox)
  (?:burn|torch|bomb|blow up|petrol[- ]bomb|firebomb|shoot up) (?:down )?(?:\S+ ){0,3}${FAITHFUL}
  (?:mi|fe|fi)?(?:'n| am| wna i)? ?(?:ladda|laddaf|dorra|saetha|llosga|fala|cura|guro) i (?:o|e|hi|nhw|ti|chi|di|dy|ei|eu)(?! (?:g?wallt|bara|g?cacen|gacen))
  (?:mynd i|am|eisiau|isio|moyn|[bf]ydda ?i'n|wna i|wnai|nai|na i) (?:dy|ei|eu|eich) (?:ladd|lladd|saethu|drywanu|trywanu|guro|churo|falu|malu|grogi|chrogi|losgi|llosgi)
  (?:mynd|am|eisiau|isio|moyn) i'w (?:ladd|saethu|guro|grogi|losgi|falu|drywanu)
  dyl(?:ai|id|en ni|e) (?:\S+ ){0,2}(?:ladd|lladd|losgi|llosgi|saethu|grogi|crogi|bomio|farw|marw)(?! (?:ffilm|fideo|llun|y goleuadau))
  gobeithio (?:y |bydd |byddi |byddan |di |nhw |fe |hi |ei |eu )*(?:farw|marw|byddi'n marw|bydd yn marw)
  dwi'n gwybod ble (?:ti|wyt ti|mae|chi)
`);
/** Ways of speaking that only look like threats. */
export const IDLE = phrases(
  `
  (?:kill|murder|strangle|throttle) (?:him|her|them|you) if (?:he|she|they|you)(?:'s|'ve| has| have)? (?:left|forgotten|forgot|eaten|let|used|lost|finished|put|washed|shrunk)
  take a hammer to it
  kill (?:for|time|the (?:mood|vibe|lights|weeds|engine))|kill them with kindness|kill you with kindness
  (?:kill|punch|beat|smash|end) (?:it|that (?:workout|run|exam|level|boss|game|time|record|pb))
  beat (?:them|him|her|you|that) (?:at|in|to|by|on)
  (?:kill|murder|hammer|batter|destroy) (?:you|him|her|them) (?:at|in|on)|hurt myself
  break (?:it|the|that) (?:news|record|to)|cut (?:you|him|her|them) (?:a|some|in|out)
  cut (?:his|her|their|your) hair|burn (?:that|those|these) (?:calories|cd)
  smash (?:it|that (?:exam|run|workout|target))|shoot (?:the breeze|some|a film|hoops|you (?:a|an|over))
  in (?:the )?(?:game|fifa|fortnite|call of duty|cod|mario kart|scrabble|chess|monopoly|darts|snooker|tennis|laser quest|paintball)
  at (?:darts|pool|scrabble|monopoly|tennis|cards|mario kart)|slap (?:on|some)
  attack (?:that|those|the) (?:ironing|garden|weeds|pile)|that (?:bath|cake|pizza|wine|ironing|hoover|garden)
  tickle|cwtch|hug|with (?:kisses|cuddles|kindness)
  whoever (?:invented|designed|came up|thought|decided|put|keeps|made)|scarecrow|snowman|slugs?|greenfly|weeds
  wasps?|spiders?|mosquitos?|midges|nettles
`,
);

const GROUP =
  '(?:muslims|moslems|jews|blacks|black people|black men|asians|arabs|africans|indians|pakistanis|chinese(?: people)?|gays|gay people|lesbians|bisexuals|immigrants|migrants|refugees|asylum seekers|travell?ers|gypsies|gyppos|foreigners|trans(?: people| women| men| kids)?|transgenders|poles|romanians|christians|catholics|protestants|hindus|sikhs|the (?:english|welsh|irish|scots|french|germans|gays|blacks|jews|disabled)|disabled (?:people|kids|children)|autistic (?:people|kids)|the mentally ill|women|girls|homosexuals|queers|fat people|benefit claimants)';
const VERMIN =
  '(?:scum|vermin|filth(?:y)?|animals|subhuman|sub-human|terrorists|disgusting|parasites|leeches|spongers|scroungers|cockroaches|rats|savages|diseased?|rapists|thieves|evil|perverts?|paedos?|inferior|stupid|thick|lazy|dirty|criminals|a (?:burden|plague|cancer|disease|drain|waste)|mentally ill|unnatural|an abomination|abominations|worthless|useless|whores|sluts|backward|not (?:human|people|welcome here)|(?:all )?the same)';
const GONE =
  '(?:go (?:back|home)|get out|die|burn|fuck off|piss off|be (?:\\S+ )?(?:banned from (?:this|the|our) country|deported|shot|gassed|hanged|killed|sterilised|locked up|driven out|kicked out|thrown out|rounded up|wiped out|put down|sent (?:back|home)|drowned|exterminated|castrated|beaten|burned|hunted)|know their place|shut up|not (?:exist|breed)|stay in the kitchen)';

/** Hatred of people for what they are. */
export const HATE = phrases(String.raw`
  n[i1*]+gg?(?:er|a)s?|n\*{3,}s?|p[a@*]kis?|ch[i1*]nks?|g[o0*]{2}ks?|k[i1*]kes?|y[i1]ds?|w[o0*]gs?|golliwogs?
  c[o0*]{2}ns|darkies|half[- ]castes?|sp[i1]cs?|f[a@*]gg?(?:ots?|s)|poofs?|poofters?|batty ?boys?
  lezz(?:er|o)s?|d[y*]kes?|tr[a@*]nn(?:y|ies)|sp[a@*]st?ic?s?|spaz|ret[a@*]rd(?:s|ed)?|mong(?:s|ol)?
  p[i1*]keys?|gypp?os?|ragheads?|towelheads?|camel jockeys?|jap scum|she-?males?|homos?(?! sapiens)
  lady ?boys?|cripples?|half[- ]breeds?|sand n\S+
  (?:all |bloody |fucking |those |these |dirty |filthy |most )*${GROUP} (?:(?!not |never |aren't |have |who )\S+ ){0,2}?(?:are|is) (?:(?!not |never |called |told |treated )\S+ ){0,3}?${VERMIN}
  (?:all |bloody |fucking |those |these |dirty |filthy |most )*(?<!illegal )(?<!failed )(?<!criminal )${GROUP} (?:(?:should|need to|can|ought to|must) (?:(?!not |never )\S+ )?${GONE}|(?:shouldn't|should not|don't deserve to|have no right to) (?:exist|breathe|breed|live(?! in)))
  (?:dirty|filthy|stinking|smelly|fucking|bloody|thieving|evil) (?:\S+ )?(?:muslims|jews|blacks|gays|immigrants|migrants|gypsies|foreigners|arabs|poles|romanians|asians|queers|trannies|lesbians)
  ${GROUP} (?:are )?(?:ruining|destroying|invading|taking over|infesting|swamping|overrunning|polluting|breeding) ?(?:this|our|the|everything|like)?
  ${GROUP} (?:will|are gonna|are going to|can|should) (?:all )?(?:burn|rot)(?: in hell)?
  ${GROUP} (?:don't|do not|shouldn't|aren't|never) (?:belong|welcome|wanted)(?: here)?
  no (?:more )?${GROUP} (?:in|here|allowed|wanted|on)
  ${GROUP} (?:just |only )?(?:need|want) (?:a (?:real|good) \S+|curing|fixing|sorting)
  ${GROUP} out of (?:our|this|my)
  (?:jews|zionists|gays|muslims) (?:control|run|own|rule) (?:everything|the (?:media|banks|world|government))
  stupid (?:bitch(?:es)?|whores?|sluts?)
  (?:go|send (?:them|him|her|you|(?:all )?(?:the |these |those )?${GROUP})|piss off|fuck off) (?:all )?back (?:to )?(?:where (?:you|they|he|she) (?:all )?(?:c[ao]me from|belong)|your own country|their own country|his own country|her own country|africa|india|pakistan|poland|romania)
  send (?:the lot of )?them (?:all )?back(?! (?:to the shop|in|by|with|a|an|the))|gas the|white power
  heil hitler|hitler (?:was right|had the right idea|should have)|(?:women|girls) belong in the kitchen
  get back (?:in|to) the kitchen|(?:adam and eve,? )not adam and steve
  (?:mae |mae'r )?(?:hoywon|pobl hoyw|lesbiaid|mwslemiaid|mwslimiaid|iddewon|mewnfudwyr|ffoaduriaid|sipsiwn|pobl dduon|tramorwyr|saeson|merched|pobl anabl) (?:i gyd )?yn (?:ffiaidd|afiach|sbwriel|anifeiliaid|fochyn|droseddwyr|ddrwg|derfysgwyr|ddiog|faich|israddol|fudr|lladron)
  (?:hoywon|mwslemiaid|iddewon|mewnfudwyr|ffoaduriaid|sipsiwn) (?:allan|adre|mas)
`);
/** Hatred named, to speak against it. */
export const AGAINST_HATE = phrases(
  `
  send them (?:all )?back (?:\\S+ ){0,6}(?:please|library|books?)
  (?:delivery|parcel|ordered|wrong|refund|asda|tesco|amazon|aldi|lidl) .{0,60}send (?:them|it) (?:all )?back|send them (?:all )?back,? (?:wrong|too|please|for a refund|to (?:asos|amazon|next|argos|ikea|zara|shein|the (?:shop|kitchen|library|warehouse)))|(?:saying|calling|claiming|telling|to say|to call|anyone who (?:says|thinks)|people who (?:say|think)|the idea that|if you think|when you say|stop saying|told (?:me|us|him|her)|shouted|called me|called us) .{0,120}
  (?:not|isn't|never) (?:ok|okay|acceptable|funny)|hate crime|report(?:ed)? (?:it|him|her|them)|apolog\\w+
  (?:racis[mt]s?|hate|hatred|homophobia|bigots?|bigotry|fascis[mt]s?|antisemitism|islamophobia|transphobia|sexism|misogyny|prejudice|discrimination|violence|bullying|abuse|extremism|hiliaeth|casineb) (?:has|have|had|had got|deserves?) (?:\\S+ )?no (?:place|home|room)
  no (?:place|room|home) for (?:racis[mt]s?|hate|hatred|homophobia|bigots?|bigotry|fascis[mt]s?|antisemitism|islamophobia|transphobia|prejudice|discrimination)
  is (?:hateful|racist|bigotry|prejudice|homophobic|a slur)|solidarity
`,
);

/** Sexual words aimed at somebody. */
export const SEXUAL = phrases(String.raw`
  (?:send|show) (?:me )?(?:\w+ )?(?:nudes?|dick pics?|tits|boobs)|dick pics?
  i(?:'d|'ll| would| want to| wanna) (?:\w+ )?(?:fuck|shag|bang|smash|ride|rape|do) (?:her|him|you|them)(?! (?:an?|some|the|for|good|justice|proud)(?= ))
  bend (?:her|him|you|them) over
  (?:get|got|whip) (?:your|yer|them|his|her) (?:\S+ )?(?:tits|boobs|knob|cock|dick|baps|kit|jugs) (?:out|off)
  (?:tits|cock|dick|knob) out|asking (?:to be raped|for it dressed)
  (?:deserves?|needs?|wants) (?:to be |a good )?(?:raped|shagging|seeing to)
  (?:get|have) (?:her|him) out of (?:that|those|her|his) (?:\S+ )?(?:dress|clothes|shirt|uniform|jeans|skirt|bra|top)
  take (?:her|his) clothes off|get (?:her|him) (?:in(?:to)? (?:bed|the sack)|naked)
  (?:massive |great |lovely |nice )*pair of (?:tits|knockers|jugs|baps)|(?:a )?good seeing to
  give (?:her|him) one(?= |[.,!]|$)|(?:phwoar|phwoarr+)|wouldn't kick (?:her|him) out of bed|suck my
  sit on my (?:face|lap)
  (?:nice|massive|lovely|cracking|look at (?:the|those|her|them)) (?:tits|boobs|rack|arse)|great (?:tits(?! (?:at|on|in|and|nest|feed))|boobs|rack|arse)|slut(?:s|ty)?
  whores?|slags?|rape (?:her|him|you|them)|wank (?:over|to)|cum on|blow ?job|gagging for it|jailbait
  barely legal|milf
`);

export const STRONG = phrases(String.raw`
  (?:\w*fuck\w*|f+u+c+k+\w*|\w*f[*#@!]{1,3}k(?:ing|ed|er|s|in|ery)?|f\*{2,4}(?:ing)?|fck(?:ing|in)?|fuk(?:ing|in)?|fkn|fck\w*|f uck\w*|f u c k|c u n t|sh[*]tt?ing|shitting|motherf\S*|feck(?! off to)(?=ing hell)|effin'?|wtaf|(?:bull|dip|ape|bat)?sh[i1*]t(?:s|ty|tiest|tier|tily|tiness|e|ting|ter|ted|show|hole|head|faced|load)?|sh\*{1,2}t?|(?:bull|horse|bat|dip|ape)?s[*#@]{1,3}t(?:s|ty|e|ting|show|balls)?|shitballs|c[u*]nts?|c\*{2,3}t?|motherf\w+|cock ?suckers?|ffwc\w*|ffyc\w*|cont|twats?|wank(?:er|ers|ing)?|arseholes?|bastards?|bollocks|prick|dickheads?)
`);
export const NOT_STRONG = /(?:scunthorpe|shiitake|mishit|cockerel)/iu;
/** The mildest of those are strong for nobody. */
export const MILD = phrases(
  `twats?|wank(?:er|ers|ing)?|arseholes?|bastards?|bollocks|prick|dickheads?|wtaf|effin'?`,
);
