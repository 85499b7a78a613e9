import { phrases } from './phrases.ts';

/** A threat to somebody, not to a cup of tea. */
export const THREATS = phrases(String.raw`
  (?:i'?m (?:gonna|going to|gunna)|i'?ll|i will|i swear i'?ll|we'?ll|gonna|going to|i want to|i could happily|someone should|somebody should|somebody needs to) (?:\w+ )?(?:kill|murder|stab|shoot|strangle|throttle|punch|batter|smash|knife|burn|hurt|slap|kick|beat|deck|lamp|run over|break|smack|attack|torch|bomb) (?:him|her|them|you|u|that|those|these|every|each|the (?:lot|head|boss|parents?|teacher)|his|their|your|\p{L}+'s (?:face|head|house|legs)|(?:my|our) (?:head|boss|deputy|class|colleague))
  (?:deserves?|needs?) (?:to be |to |a good )?(?:shot|stabbed|die|hanged|hung|beaten|kicking|beating|slapping|bullet|strung up)|i hope (?:he|she|they|you) (?:dies?|gets? (?:cancer|run over|raped|stabbed)|rots?|burns?)|(?:go|just) (?:and )?(?:kill|hang|drown) yourself|kys|drop dead|watch your back|i know where (?:you|he|she|they) lives?|you're (?:dead|a dead man)|(?:he|she|they)(?:'s|'re) dead(?: meat)? when i
  mi (?:ladda|laddaf) i (?:o|e|hi|nhw|ti)|dylai (?:o|e|hi|nhw) farw
`);
/** Ways of speaking that only look like threats. */
export const IDLE = phrases(
  `kill (?:for|time|the (?:mood|vibe|lights|weeds|engine))|kill them with kindness|kill you with kindness|(?:kill|punch|beat) (?:it|that (?:workout|run|exam|level|boss|game|time|record|pb))|beat (?:them|him|her|you|that) (?:at|in|to|by|on)|hurt myself|break (?:it|the|that) (?:news|record|to)|burn (?:that|those|these) (?:calories|cd)|smash (?:it|that (?:exam|run|workout|target))|shoot (?:the breeze|some|a film|hoops)|in (?:the )?(?:game|fifa|fortnite|call of duty|cod|mario kart|scrabble|chess)|slap (?:on|some)|attack (?:that|those|the) (?:ironing|garden|weeds|pile)|that (?:bath|cake|pizza|wine|ironing|hoover|garden)`,
);

/** Hatred of people for what they are. */
export const HATE = phrases(String.raw`
  n[i1]gg(?:er|a)s?|p[a@]kis?|ch[i1]nks?|g[o0]{2}ks?|k[i1]kes?|y[i1]ds?|w[o0]gs?|golliwogs?|sp[i1]cs?|f[a@]gg?(?:ots?|s)|poofs?|poofters?|d[y]kes?|tr[a@]nn(?:y|ies)|sp[a@]st?ic?s?|spaz|ret[a@]rd(?:s|ed)?|mong(?:s|ol)?|p[i1]keys?|gypp?os?|ragheads?|towelheads?|camel jockeys?|jap scum
  (?:all |bloody |fucking |those |these |dirty |filthy )*(?:muslims|jews|blacks|asians|gays|lesbians|immigrants|migrants|refugees|travell?ers|gypsies|foreigners|trans(?: people)?|poles|romanians|christians|catholics|the english|the welsh|disabled (?:people|kids)|homosexuals) (?:\w+ ){0,3}(?:are|should|need to|can|ought to) (?:\w+ ){0,3}(?:scum|vermin|filth|animals|subhuman|terrorists|disgusting|parasites|cockroaches|diseased|go (?:back|home)|be (?:deported|shot|gassed|hanged|killed|banned|sterilised|locked up)|die|burn|rapists|thieves|evil|perverts|inferior|stupid|fuck off)
  (?:go|send (?:them|him|her)|piss off|fuck off) (?:all )?back (?:to|where) (?:your|their|his|her|you|they|he|she)(?: own)? ?(?:country|came from|come from|belong)?|gas the|white power|heil hitler|hitler was right|(?:women|girls) (?:belong in the kitchen|are (?:all )?(?:whores|sluts|inferior)|should (?:know their place|shut up|not be allowed))
`);

/** Sexual words aimed at somebody. */
export const SEXUAL = phrases(String.raw`
  (?:send|show) (?:me )?(?:\w+ )?(?:nudes?|dick pics?|tits|boobs)|dick pics?|i(?:'d|'ll| would| want to| wanna) (?:\w+ )?(?:fuck|shag|bang|smash|bend|ride|rape|do) (?:her|him|that|you|them|over)|suck my|sit on my (?:face|lap)|(?:nice|great|massive|lovely|look at (?:the|those|her)) (?:tits|boobs|rack|arse)|slut(?:s|ty)?|whores?|slags?|rape (?:her|him|you|them)|wank (?:over|to)|cum on|blow ?job|gagging for it|jailbait|barely legal|milf
`);

export const STRONG = phrases(String.raw`
  (?:\w*fuck\w*|f+u+c+k+\w*|f[*#@!]{1,3}k(?:ing|ed|er|s|in)?|f\*{2,4}(?:ing)?|fck(?:ing|in)?|fuk(?:ing|in)?|fkn|effin'?|wtaf|(?:bull|dip|ape|bat)?sh[i1*]t(?:s|ty|e|ting|ter|ted|show|hole|head|faced|load)?|sh\*{1,2}t?|c[u*]nts?|c\*{2,3}t?|motherf\w+|cock ?suckers?|twats?|wank(?:er|ers|ing)?|arseholes?|bastards?|bollocks|prick|dickheads?)
`);
export const NOT_STRONG = /(?:scunthorpe|shiitake|mishit|cockerel)/iu;
/** The mildest of those are strong for nobody. */
export const MILD = phrases(
  `twats?|wank(?:er|ers|ing)?|arseholes?|bastards?|bollocks|prick|dickheads?|wtaf|effin'?`,
);
