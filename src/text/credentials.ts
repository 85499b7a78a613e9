import { phrases, welsh } from './phrases.ts';

/** A name for the value, with the value beside it. */
export const CREDENTIAL = phrases(String.raw`
  (?:pc|board|laptop|whiteboard|computer|login|log ?on|account|it|ipad|system|machine|everything)(?:'s| is| are|:) (\S{3,}) ?(?:/|,|and|then) ?\1
  (?:google classroom|classroom|seesaw|teams|hwb|sims|arbor|cpoms|bromcom|moodle|email|e-mail|outlook)[\s,:/-]+[a-z]+[._\d][^\s,]*[\s,:/]+(?:and |then |with )?(?=\S*[-\d!#$@_])\S{6,}
  (?:pass ?words?|pass ?code|pass ?phrase|pwd?|pw|pin(?: (?:code|number|no))?|log ?-?ins?|log ?-?in details|log ?-?on|credentials|user ?names?|user ?id|cyfrinair|rhif pin)(?: (?:for|to|on|of|i) (?:\S+ ){1,5}?)?(?:\s*(?:is|are|=|:|->|yw|ydy|-|–|now|changed to|has changed to|will be|still)\s*)+["']?(?!(?:the|a|an|not|so|too|such|my|on|in|at|wrong|gone|broken|broke|locked|failing|failed|fail|working|blocked|changed|expired|required|needed|important|forgotten|weak|strong|down|up|again|annoying|driving|always|never|correct|incorrect|reset|safe|secure|being|there|here|what|with|same|due|about|ready)\b)\S{3,}
  (?:log ?in|log ?on|sign in) (?:as|with|using|under) (?:\S+ ){0,6}?(?:password|pw|pin|and)[\s:=]*\S{4,}
  (?:use|here's|here is|try|borrow|it's) (?:my|the|his|her|your) (?:\w+ ){0,4}(?:log ?-?in|pass ?word|pin|username|account|credentials)
  (?:unlocks?|opens|logs? in|gets you in) (?:with|using|if you type) (?!a (?:wave|smile|wipe|key)|my (?:face|finger|thumb)|face|finger)\S+
  (?<!\S)(?:u|un|user)\s*[:=]\s*\S+[\s,;/|]+(?:p|pw|pass)\s*[:=]\s*\S+
  cyfrinair (?:\S+ ){1,2}(?:yw|ydy) \S{4,}
  user(?:name)?[\s:=]+\S+[\s,;/]+(?:and )?pass(?:word)?[\s:=]+\S+
  (?:log ?-?in|account|user(?:name)?|\S+[_\d]\S*)[\s,;/(:]+(?:\S+[,;]? )?(?:and )?(?:pass|pw|password)[\s:=]+(?!(?:the|it|on|is|a|an|your|rate|mark|me|that|this|out|for|to|in|at|was|has|has|not|by|or|and)\b)\S{4,}
  memorable (?:word|name|place|date|phrase)(?: (?:for|on|to) (?:\S+ ){1,4}?)?[\s:]*(?:is |= ?)?["']?\S{3,}
  (?:typed|pick(?:ed)?|chose|it(?:'s| is)|use) (?:\S+ ){2,4}(?:and it )?(?:let me|gets? (?:me|you)|works)
  pass ?(?:phrase|word)(?: \S+){0,5}? (?:is|was|are|=) (?:three|random|just|simply|literally|always)(?: \S+){1,6}
  (?:on|takes?|wants?|needs?|with|use) (?:the )?code (?:19|20)\d\d
  (?:sims|arbor|hwb|bromcom|cpoms|login|email)[\s,:]+(?!and|or|the)\S{4,}[\s,/]+(?=\S*\d)(?=\S*[a-z])\S{6,}
`);

/** What opens something, by name: the value stands near. */
export const KEYWORD = phrases(String.raw`
  pass ?words?\d*|passw[r]?d|passwrd|pass ?codes?|pass ?phrase|pwds?|pws?|pass(?= is|\s*[:=🔑-])|pins?
  log ?-?ins?|log ?-?in details|log ?-?on|logged in|sign ?-?in|credentials|user ?names?|user ?id|access codes?
  p/w|p\/wd|pa55w\S*|(?:first|second|other|last) (?:bit|part|half)|(?:need|want|here's|is|use|be) (?:my|the|today's|our) code
  (?:copier|photocopier|printer|print|laptop|ipad|tablet|copy|till|franking|scanner|staff|print ?room|payroll) (?:code|number|id)s?
  (?:details|bits) you (?:wanted|asked|need)|authenticator|one[- ]time code|(?:2|two)[- ]?(?:step|fa)|verification code
  accounts?|admin(?:istrator)?|locked out|get into|use my|log(?:ged|ging)? (?:in ?)?(?:to|on)
  (?:hwb|sims|arbor|cpoms|my|your|school|account|office) details
  (?:laptop|ipad|computer|pc|tablet|system|it|screen)s? asks|type \S+ then|all use|everyone uses|just use
  (?:all )?opens? with|(?:copier|printer|laptop|ipad|system) wants|use mine|borrow mine|mine (?:works|is)|log(?:ged)? on as|unlocks?
  codes? (?:for|to|on) (?:the |our |my )?(?:\S+ )?(?:tablets?|ipads?|laptops?|chromebooks?|computers?|pcs?|system|account|app|portal|software|printer|copier|photocopier|teachers?|staff|supply|cover)
  ${welsh('cyfrinair cyfrineiriau')}|rhif pin|enw defnyddiwr|mewngofnod\w*|fewngofnod\w*|nghyfrinair|mhin
  cyfrif|nghyfrif|memorable (?:word|name)|pass(?= \S*\d)|user(?= \S*\d)|get on(?:to)?
  (?:the|my|our|your|his|her|students'?|staff|office|pupils?'?|trainer's) one(?:'s| is)?|mine's|ours (?:is|are)|everyone's|everybody's
  (?:set|reset|changed) (?:us|everyone|everybody|them all|us all|everyone's) to|forgot mine|using the|fob pin|on code|code (?=\d-\d)|franking machine
`);

/** The value beside it: letters with figures or signs, or four figures and more; not a time, a year or an amount. */
export const SECRET_VALUE =
  /(?<![\p{L}\p{N}£$@#./])(?!\d{1,2}(?:[:.]\d\d)?(?:am|pm)?(?![\p{L}\p{N}]|-\d-)|(?:19|20)\d\d(?![\p{L}\p{N}])|\d+(?:st|nd|rd|th|mins?|hrs?|kg|km|k|p|mph|gb|mb|years?|x|am|pm)(?![\p{L}\p{N}])|(?:office|windows|covid|win|ks|year|y|yr|class|set|room|mp|ps|u)-?\d+(?![\p{L}\p{N}]))(?:(?=[^\s,;]*\p{L})(?=[^\s,;]*\d)[\p{L}\p{N}!$%^&*_+=?@.-]{4,}[\p{L}\p{N}!$*#]|\d{4,8}|\d(?:-\d){3,7}|\p{L}{3,}[!$@#+_&*]+\p{L}{2,}|\p{L}{5,}!(?=\s\p{Ll}))(?![\p{L}\p{N}])/giu;

/** Offered, without the value. */
export const OFFERED = phrases(String.raw`
  (?:text|ask|dm|message|ring|pm|inbox|whatsapp) me for (?:my|the|our) (?:\S+ ){0,3}(?:pass ?word|log ?-?in|pin|username|credentials)
  (?:i'?ll|i can|can|happy to|will) (?:give|send|tell|text|dm) (?:you|u|anyone|them) (?:the|my) (?:\S+ )?(?:pass ?word|log ?-?in|pin|code)
  (?:has|have|needs) no (?:pass ?word|pin|passcode)|no (?:pass ?word|pin|passcode) on
  (?:gave|given|give|giving|lent|lend|sent|shared?|sharing) (?:\S+ ){0,4}my (?:\S+ ){0,2}(?:log ?-?in|pass ?word|pin|username|credentials)(?! number)
  type \S+ then (?:\S+ )+?\d+
  pass ?word(?: (?:for|to|on|of|at|i)(?: \S+){1,4}?)? (?:is|=) (?:my|the|our|just|still|literally) (?:\S+ ){0,4}(?:name|birthday|surname|postcode|initials|backwards|followed by|mascot|'?admin'?|pass ?word)
  (?:everyone|everybody|anyone|you|u) can (?:use|have|borrow) my (?:\S+ ){0,3}(?:pass ?word|log ?-?in|pin|username|credentials|account)
  defnyddi(?:a|wch) fy (?:nghyfrinair|nghyfrif|mhin)
`);

/** Systems of work. */
export const SYSTEMS = phrases(`
  sims|arbor|bromcom|scholarpack|integris|cpoms|my ?concern|hwb|google classroom|classroom|seesaw|class ?dojo
  tapestry|school e-?mail|work e-?mail|staff e-?mail|outlook at work|teams|o365|office 365|parent ?pay
  parent ?mail|schoolcomms|weduc|evolve|mathletics|purple mash|ttrs|times tables rock ?stars
  accelerated reader|edukey|provision map|ofsted portal|dfe sign-?in|s2s|key to success|photocopier|copier
  printer|laminator|franking machine|till|register|registers
  staff (?:laptop|computer|portal|shared area|drive|ipad)
  school (?:laptop|computer|system|portal|ipad|account|network|e-?mail|server|twitter|facebook|instagram)
  work (?:laptop|computer|login|account)|class (?:ipad|login|account)|admin account|the server|vle|moodle
  satchel|show my homework|go 4 schools|go4schools|insight|fft|iris|every|smartlog|my class|our class
  supply teacher|cover teacher|year \\d+|colleague|staff ?room|supply|server room
  school (?:mail|tablets|insta|tiktok|laptops)|class laptop|ttrs|(?:white)?board|smart ?board|til ysgol|office|pass i'r
  shared drive|drive|portal|twinkl|tt ?rock ?stars|tapestry|evidence me|exam system|admin|tablet trolley
  tablets|ipads|chromebooks|laptop trolley|class gmail|class e-?mail|office pc|at work|in work|for work
  cover for|governor ?hub|white rose|edupay|payroll|pay ?slip|mis|exam laptop|boiler software|laptop cabinet|work (?:have|has)|students?'?|head's (?:laptop|pc|computer|ipad)|\\d[a-d]|planning|reports
  from work|student|e-?lfen|(?:y |'r )?llungopïwr|yn y gwaith|e-bost yr ysgol|gliniadur staff|ysgol|dosbarth
`);

export const PRIVATE_LOGIN = phrases(
  `
  netflix|disney|prime|spotify|minecraft|roblox|steam|xbox|playstation|now tv|hulu|my bank|wordle|tesco|amazon
  home wi-?fi|airbnb|my own wi-?fi
  (?:wi-?fi|code|key|door|gate|pin|lock)(?: \\S+){0,2} (?:in|at|for|to|of) (?:\\S+ )?(?:church|chapel|hostel|hotel|pub|cafe|café|cottage|caravan|campsite|b&b|guest house|allotments?|boathouse|marina|village hall|scout hut)
  (?:church|chapel|hostel|hotel|pub|cafe|café|cottage|caravan|campsite|allotments?|boathouse|marina|village hall|scout hut) (?:wi-?fi|code|key|door|gate|lock)
`,
);

/** Speaks of passwords without giving one away. */
export const NO_SECRET = phrases(
  `
  forgot(?:ten)?|(?:won't|wouldn't|would never|not|refuse to|stop) (?:be )?(?:shar|giv|lend|hand)(?:e|ing)?|change your|strong passwords?|never (?:share|give|tell|write)|don't (?:share|give|tell|write)
  do not (?:share|give)|password manager|reset my|reset (?:the|your)|training|phishing|scam|two-?factor
`,
);

/** Of those, what makes even a password in full mere advice. */
export const ADVICE = phrases(
  `
  strong passwords?|never (?:share|give|tell|write|use)|don't (?:share|give|tell|write|use)
  (?:peidiwch|paid|peidio) (?:â|a) (?:rhannu|rhoi|dweud)|byth yn (?:rhannu|rhoi)
  do not (?:share|give|use)|password manager|training|phishing|scam|two-?factor|most common
  (?:wrong|bad|weak|rubbish|terrible|good) passwords?|poems?|quiz(?! data)
`,
);
/** Said to others that they are not to. */
export const FORBIDDEN = phrases(`
  (?:never|don't|do not) (?:share|give|tell)|(?:peidiwch|paid|peidio) (?:â|a) (?:rhannu|rhoi|dweud)
`);
/** Name and value together need no other cue. */
export const BOTH =
  /(?:user(?:name| ?id)?|log ?-?ins?|enw defnyddiwr|(?<!\S)u(?=\s*[:=]))(?![\p{L}]).{1,50}(?<![\p{L}])(?:pass(?:word)?|pwd?|p(?=\s*[:=])|pin|cyfrinair)(?![\p{L}])/isu;
/** A machine has a PIN too: that is no door. */
export const MACHINE = /\b(?:laptop|ipad|tablet|franking|printer|copier|photocopier|chromebook|computer)\b/i;
