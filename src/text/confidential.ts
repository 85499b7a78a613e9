import { phrases } from './phrases.ts';

/** Told before it is public, or never meant to be. */
export const SECRETS = phrases(String.raw`
  safeguarding (?:concern|issue|referral|disclosure|case|incident|investigation|file|meeting|record|log)s?|cpoms (?:log|entry|record|report)s?|child protection (?:plan|conference|case|file|meeting)s?|lado (?:referral|meeting|investigation)|strategy meeting
  (?:re-?structur(?:e|ing)|redundanc(?:y|ies)|job cuts|staff cuts|settlement agreement|gagging clause|nda|capability (?:procedure|plan|proceedings)|disciplinary (?:hearing|meeting|investigation|action|procedure)|support plan|grievance (?:hearing|meeting|against|outcome))
  (?:made|making|being made|get rid of|losing|lose|cutting|letting go|let go of|axing) (?:\w+ ){0,3}(?:redundant|tas|teachers|staff|jobs|posts)|(?:who|two|three|four|five|six|half|\d+) (?:\w+ ){0,3}(?:are going|will go|being let go|are being let go|losing their jobs|face the axe|for the chop)
  (?:budget|deficit|overspen[dt]|in the red) (?:is|of|by|figures?|spreadsheet|hole|deficit|shortfall|gap)|set a deficit budget|school (?:is|are) (?:skint|broke|going bust|in deficit)|(?:£\s?\d[\d,.]*k?|\d+k) (?:deficit|in the red|short|overspent|black hole)
  (?:exam|test|gcse|a-?level|sats|mock|assessment) papers? (?:questions?|is|are|has|have|early|before|leaked|attached|photo|copy|here|answers)|(?:seen|got|have|leaked|sneak peek of|copy of|photo of|opened) (?:\w+ ){0,3}(?:exam|sats|gcse|a-?level|mock|test) papers?|mark scheme before|question \d+ (?:is|will be) (?:on|about)|sats questions?
  data breach|(?:sent|e-?mailed|lost|left) (?:\w+ ){0,6}(?:pupil|student|class|staff|personal|medical|sen) (?:data|records|files|list|lists|details|reports)|memory stick|usb stick with|(?:pupil|student|medical|staff|personnel) (?:data|records?|files?)
  (?:inspection|ofsted|estyn) (?:grade|judg(?:e)?ment|outcome|result|verdict|feedback|rating)s?|draft (?:report|judg(?:e)?ment)|(?:got|getting|given|came out as|we(?:'re| are| were| got)|it(?:'s| is)) (?:an? )?(?:outstanding|good|requires improvement|ri|inadequate|special measures|excellent|adequate)(?: in| from| grade| judgement)? (?:before|but|not|until|don't|shh|can't|by|embargo|report)
  (?:not|isn't|hasn't been) (?:public|announced|published|released|out) yet|before it(?:'s| is) (?:announced|public|published|official)|under wraps|top secret|strictly confidential|(?:highly |very |totally )?confidential(?! (?:helpline|line|service|advice|support|counsell\w+))|between (?:you and me|ourselves)|embargo(?:ed)?|don't tell (?:anyone|parents|the parents|a soul)|keep it (?:quiet|to yourself|secret)|hush hush|mum's the word|not supposed to (?:say|tell|share|know)|shouldn't (?:be saying|say|be telling|really say)
  ailstrwythuro|diswyddiadau|cyfrinachol|diffyg ariannol|colli swyddi
`);

/** Of those, what is secret by itself; the rest needs school within reach. */
export const CLEARLY = phrases(`
  safeguarding (?:concern|issue|referral|disclosure|case|incident|investigation|file|record|log)s?|cpoms (?:log|entry|record|report)s?|child protection (?:plan|conference|case|file|meeting)s?|lado (?:referral|meeting|investigation)|capability (?:procedure|plan|proceedings)
`);

/** How to get in, and when nobody is there. */
export const SECURITY = phrases(String.raw`
  (?:door|gate|gates|alarm|key ?-?pad|entry|entrance|security|safe|lock|key ?safe|building|reception|staff ?room|office|classroom|fob|barrier|car park|site|staff entrance|main gate|back gate|side gate|back door|front door|main door)(?: (?:door|gate|alarm|entry|key ?pad|lock|safe))? (?:code|combination|number|pin)(?: (?:is|has changed to|changed to|for|at|now))?[\s:=-]*(?:\d[\d ]{2,8}|\w{3,8}(?=\d))?
  code (?:for|to|on) the (?:\w+ )?(?:door|gate|alarm|safe|keypad|staff ?room|school|building|office|barrier)
  (?:spare )?keys?(?: (?:to|for) the (?:\w+ ){0,2}\w+)? (?:is|are|kept|hidden|live)s? (?:\w+ ){0,3}(?:under|behind|in|on top of|above)
  (?:door|gate|window|fire exit|fire door)s? (?:\w+ ){0,3}(?:never locks?|doesn't lock|don't lock|is always (?:open|unlocked)|are always (?:open|unlocked)|left (?:open|unlocked)|won't lock|is broken|propped open)
  alarm(?: (?:at|in) (?:the |our )?(?:school|office|building|nursery))?(?:'s| is| isn't| never| doesn't)? (?:\w+ ){0,2}(?:off|broken|(?<!is )working|(?<=doesn't )work|set)|(?:cctv|cameras?) (?:is|are|doesn't|don't|isn't|aren't) (?:\w+ ){0,2}(?:off|broken|working|work|down|recording|covering)
  (?:wi-?fi|wifi|network) (?:password|passcode|key|code|pw|pass|pwd)(?: is| for)?|password (?:for|to) the (?:\w+ )?(?:wi-?fi|network)
  (?:on my own|alone|by myself|all alone|nobody else|no one else|only one) (?:\w+ ){0,3}(?:in|at|on) (?:the )?(?:school|site|building|office|nursery|classroom)|(?:school|site|building|office|nursery) (?:\w+ ){0,4}(?:empty|unattended|deserted|unstaffed|nobody there|no one there|no security)|lock(?:s|ing)? up (?:alone|on (?:my|her|his) own)
  cod (?:y )?(?:drws|larwm|giât|gât|wifi|wi-fi)|cyfrinair y? ?(?:wifi|wi-fi)
`);

/** Out already. */
export const PUBLISHED = phrases(`
  published|past (?:\\w+ )?papers?|consultation|public meeting|press release|on the website|on their website|in the (?:news|paper|press)|announced (?:today|yesterday|last)|official(?:ly)?(?: announced)|minutes of the|public domain|annual report|report is (?:out|published|live)|released (?:today|yesterday)|bbc|guardian|training|course|webinar|policy|lesson about|how to
`);
export const HOME_CODE = phrases(
  `my house|at home|home alone|my flat|our flat|our house|airbnb|holiday cottage|cafe|pub|hotel|gym|caravan|neighbour|my shed|my garage|minecraft|escape room|roblox|xbox`,
);
