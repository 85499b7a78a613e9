import { phrases, welsh } from './phrases.ts';

const PRICE =
  '(?:(?:only |just |from |for |at )*£\\s?\\d+(?:\\.\\d\\d)?|\\d+(?:\\.\\d\\d)? ?(?:quid|pounds?|p)(?= |[,.!]|$)|a (?:fiver|tenner)|(?:twenty|ten|thirty|forty|fifty) (?:quid|pounds?))';
const WARES =
  '(?:earrings|jewellery|candles?|wax melts|cakes?|cupcakes|bakes?|brownies|cards|prints|portraits?|paintings|commissions?|crafts|crochet|knitwear|eggs|honey|plants|hampers?|wreaths|slime|kits?|products|resources|worksheets|ebook|books?|cds?|merch|clothes|bundles?|pram|cot|sofa|telly|bike|car|tickets?|makeup|skincare|lashes|nails|brows|hair|facials?|massages?|reiki|tuition|tutoring|lessons?|classes|sessions?|workshops?|bootcamp|parties|photoshoots?|photography|babysitting|cleaning|ironing|dog walking|pet sitting|childminding|driving lessons|gwersi|cacennau|canhwyllau)';
const CONTACT = '(?:dm|pm|message|inbox|text|whatsapp|ring|call|email|comment|contact|anfonwch|cysylltwch)';
const VENTURE =
  '(?:business|shop(?!ping|-)|etsy(?: shop| store)?|vinted(?: wardrobe)?|depop|ebay|store|side hustle|salon|stall|company|tutoring|book|novel|single|album|podcast|channel|patreon|only ?fans|course|workshop|tpt store|products|cakes|candles?|crafts|range|website|brand|page|bootcamp|classes)';

/** Something of one's own to sell, raise, campaign or recruit for. */
export const PROMOTION = phrases(String.raw`
  (?:my|our|new) (?:\S+ ){0,3}(?:etsy|vinted|depop|ebay (?:shop|store|listing)|side hustle|patreon|only ?fans|tpt store|tes shop|discount code|referral (?:code|link)|affiliate link|downline|gofundme|go fund me|just ?giving|fund ?raiser|fundrais\w+ page|crowdfund\w*)
  (?:my|our) (?:\S+ ){0,2}${VENTURE}(?:'s)? (?:is |are |has |have )?(?:(?!burnt |burned |went |ran |blew |wore |sold |fell |come |fell )\S+ )?(?:open|live|out|launch\w*|available|back in stock|for sale|on sale|half price|now|online|growing|taking|selling|sells)
  (?:buy|order|visit|check out|shop|pre-?order|book|support|like|follow|subscribe to|(?:just )?launch(?:ed|ing)?|(?:just )?opened|started) (?:my|our) (?:\S+ ){0,2}${VENTURE}
  from my new (?:\S+ )?${VENTURE}|spot (?:in|on) my
  (?:space|place|slot|spot)s? (?:left |available )?(?:in|on|for) my (?!team's)|my (?:\S+ )?team is growing
  for sale
  (?:i'm |i am |we're |we are |still )?selling (?:up |off |on )?(?!(?:my|our|the|a|up) (?:old )?(?:house|flat|home)|my soul)(?:my|our|these|this|a|some|two|three|the|homemade|handmade|old|loads|lots|${WARES})
  flogging (?:my|our|some|these)|i (?:\S+ )?sell (?:\S+ )?${WARES}
  want(?:s)? to buy (?:a|an|my|some|this|these|one)|buy (?:from me|my|mine|yours|direct)
  ${PRICE} ?(?:each|per|ono|plus|an?|yr|y|the|posted|collection|collect|or (?:nearest|best) offer|all in|deposit)(?: (?:pair|box|bag|hour|session|lesson|dozen|half|pop|strip|slice|jar|head|ticket|awr|un))?
  ${PRICE}[,.]? (?:${CONTACT}|collect|must collect|pick ?up|or nearest)|\bono
  ${WARES}(?: \S+){0,4} (?:from £\s?\d+|£\s?\d+|${PRICE} (?:from me|each))
  tickets? (?:\S+ ){0,2}(?:from me|on my|in bio|via me)|collect(?:ion)? (?:from|only)|honesty box
  orders? (?:\S+ )?(?:now|yours|today|open|are open|by dm|via|in by|closes?|close|close on|before)
  get your (?:\S+ )?orders? in
  (?:taking|accepting) (?:\S+ )?(?:orders|bookings|commissions|on new|new clients)
  commissions? (?:are )?(?:open|welcome)
  ${CONTACT} (?:me|us) (?:\S+ )?(?:to|for|about|if (?:you|u|ya)(?:'d| would)? ?(?:want|fancy|like|need|are after|'re after)?) (?:\S+ ){0,2}(?:orders?|prices?|price list|details|info|buy|book(?:ing)?s?|yours|a quote|quotes?|spaces?|spots?|slots?|places?|tickets?|one|join)
  ${CONTACT} for (?:\S+ )?(?:quote|prices?|spaces?|details|info|slots?|bookings?)
  ${CONTACT} for (?:my |our )?(?:fees|rates|prices|spaces|info)
  (?:reasonable|competitive|my|great) (?:rates|fees|prices)|no job too (?:small|big)|free quotes?
  fully insured|${PRICE}(?:,? \S+){0,8}? (?:shout|holler|msg|dm|pm|message|lmk|let me know|hit me up)
  (?:shout|holler|msg|dm|message|lmk|let me know)(?:,? \S+){0,8}? ${PRICE}|(?:msg|dm|pm) me(?= x|[.!]|\s*$)
  (?:call|ring|message|contact) (?:him|her|us|me|them) (?:direct|for (?:a |an )?(?:free )?(?:estimate|quote|price|chat about))
  free (?:estimates?|quotes?|consultation)|(?:first|next) (?:\S+ )?to (?:sign up|book|order|join)
  to (?:reserve|pre-?order)
  (?:i|we) (?:can )?(?:bake|make|sew|knit|paint|crochet|print|cook) (?:\S+ )?to order|made to order
  (?:if you )?host (?:an?|your own) (?:avon|tropic|body shop|usborne|\S+) (?:evening|party|night)(?= (?:for|with) (?:me|us))
  inbox me|(?:order|buy|get) (?:your|some) (?:\S+ ){0,4}from me
  we need an? (?:goal ?keeper|goalie|keeper|striker|bowler|scorer|drummer|bassist|singer)(?= for)
  book (?:now|me|your (?:\S+ )?(?:slot|place|session|spot)|a (?:slot|session|party|space) (?:with|at|now))
  hire me|prices? (?:on|in) (?:my |the )?(?:page|bio|link|comments|dms?)|selling:? (?:\S+ ){1,5}${PRICE}|g?en i le i (?:un|ddau|ddwy|dri|\d+)(?: arall)?|dates (?:\S+ ){0,3}going fast
  (?:\d+|ten|twenty|fifty) ?%\s*off|buy (?:one|two|three|1|2|3),? get|like and share|tag a friend|give-?away
  to let(?=,|[.]| no| from| £)|for rent|to rent(?=,|[.]| from| £)|half price today|(?:my|our|here's a) discount code|money off
  use (?:my |the )?code (?!at|on|in|when)\S+|with (?:my )?code \S+|promo code|referral|refer a friend
  sign up (?:with|using|through|via|now) (?:my|me|at|for)|we both get £|affiliate|grab yours|get yours
  limited (?:stock|spaces|slots|edition)
  (?:few|\d+|two|three|limited|last) (?:\S+ )?(?:slots?|spaces|spots|places) (?:left|available|remaining)
  while stocks last|free (?:p&p|delivery|postage)
  first (?:session|class|lesson|month|box) (?:is )?(?:free|on me)|(?<![a-z] )shop (?:my|the|now)
  link in (?:my |the )?(?:bio|comments)|£\d+ (?:to go|so far|raised|short of|off (?:my|our|the) target)
  get £\d+ (?:when|if|off|free)|(?:with|use|using|through|via) (?:this|my) link
  (?:\bep|single|album|track|video|episode|book|novel) (?:drops|is out|out (?:now|friday|today)|launch\w*)
  stream it|pre-?save|subscribe
  (?:spaces|places|slots) (?:for|from|in) (?:\S+ ){0,3}(?:${CONTACT}|autumn|september|january|new)
  (?:skincare|candle|makeup|jewellery|cookware|tupperware|pamper|book|wine) (?:party|parties)(?=.{0,40}(?:host|gift|order|free|ladies|book))
  free gift for|(?:host|hostess) (?:gift|reward)s?|organiser, order
  i(?:'m| am| also)? (?:offer|offering|do|run|running) (?:private |1:1 |online |maths |english |11\+ |evening |some |affordable |cheap )*(?:tuition|tutoring|lessons|${WARES})(?= for|,| from| in| at| on| £| \d)
  (?:tuition|tutor(?:ing)?) (?:slots|spaces|available|from £)|i'm cheap as chips
  pamper (?:night|party|evening) at mine,? (?:\S+ ){0,2}(?:off|order|bring your purse)
  (?:please |pls |kindly )?(?:sponsor (?:me|us|my|her|him|them)|donate (?:to|here|what|if|via|at|now)|chip in|dig deep|give (?:generously|what you can))
  help(?:ing)? (?:me|us) (?:to )?(?:raise|reach|hit|smash) (?:£|my|our|the)\S*|sponsorship (?:for|form)
  any donation|every (?:penny|pound|fiver) (?:\S+ )?(?:helps|counts)
  i(?:'m| am) (?:raising (?:money|funds|£)|fundraising|running (?:\S+ ){0,6}(?:for charity|to raise|for (?:macmillan|cancer research|the hospice|mind|rnli|the air ambulance))|doing (?:\S+ ){0,6}(?:for charity|to raise)|shaving my head for)
  raise £|raising (?:money|funds|£\d+) for|just ?giving|go ?fund ?me|crowdfunding|raffle tickets (?!and)
  (?:chuck|bung|lob|send|spare|give) (?:us|me) a (?:fiver|tenner|few quid|couple of quid|quid|pound)
  (?:bake|cake|jumble|plant|table[- ]top) sale (?:\S+ ){0,4}(?:in aid|for|to raise|from)
  in aid of (?:\S+ ){1,6}(?:come|please|tickets|from £|buy|join|support)
  (?:join|looking for (?:\S+ ){0,3}(?:people|women|mums|ladies|teachers|girls|reps) to join|want to join|spaces? (?:on|in)|opportunity to join|join us in) (?:my|our) (?!quiz|football|netball|rugby|five|hockey|pub|running|relay|darts|cricket|dance|tug)(?:\S+ )?team(?! for the (?:quiz|match))
  be (?:your|ur|yer) own boss|(?:boss ?babe|hun)s? wanted|reps? (?:wanted|needed)
  (?:hiring|recruiting|looking for|want) (?:\S+ ){0,2}(?:reps|consultants|girls for my|ladies for my|ambassadors|distributors)
  commission only|opportunity that
  ask me (?:how|about (?:the|my|our) (?:opportunity|products|range|business|team))
  (?:income|business|ground[- ]floor) opportunity|earn (?:an? )?(?:extra )?(?:income|cash|£|money|from home)
  work from home (?:opportunity|and earn)|passive income|financial freedom|side income
  (?:arbonne|avon|tropic|body ?shop at home|usborne|utility warehouse|forever living|younique|scentsy|herbalife|juice plus|neal's yard organics|slimming consultant|phoenix cards) (?:\S+ )?(?:consultant|reps?|team|ambassador|orders?|catalogue|brochure|launch|party|sale|night)
  join me at (?:tropic|avon|arbonne)|network marketing|ambassador for
  (?:vote for (?:me|my|us|our)|nominate (?:me|my|us|our)|back my campaign|support my campaign|my campaign (?:to|for|against|page|launch)|standing for (?:the )?(?:council|parliament|senedd|election|mp|chair)|i(?:'m| am) standing (?:for|as|in))
  ar werth|gwerthu (?:fy|ein|hen|rhai)|fy (?:musnes|siop)(?! leol)|codi arian|nodd(?:wch|i|a) (?:fi|ni)
  archebwch|cod disgownt|fy nghod (?!post)|\d+% oddi ar
  (?:${welsh('gwersi cacennau tocynnau canhwyllau')}) (?:\S+ ){0,4}(?:ar gael|£\d+)|£\d+ (?:yr awr|yr un|y)
  ennill arian|fy nhîm (?:gwerthu|i)|cyfran(?:nwch|nu) (?:at|i|yma)|rhoddwch|prynwch|tudalen justgiving
  anfonwch neges (?:i|am)|(?:pleidleisiwch|enwebwch) (?:i|fi|drosof|fy|ein)
`);

export const MY_CAMPAIGN = phrases(
  '(?:come|pop) (?:down|along|in|and)|go and (?:book|see|support|visit|order)|mention my name|vote for (?:me|my|us|our)|nominate (?:me|my|us|our)|(?:back|support) my campaign',
);

/** A story of one's own to buy is no story that was seen. */
export const MY_WORK =
  /\bmy (?:own |debut |first |second |new |latest )*(?:novel|book|series|show|play|musical|episode)\b/i;

/** A cause of all, or no interest of one's own. */
export const NO_INTEREST = phrases(`
  (?<!i )(?:ran|cycled|swam|walked|climbed|rowed)(?: [^ ]+){0,7} for (?:charity|the|macmillan)|(?:in|at) the car park
  petition|strik(?:e|es|ing)|unions?|neu|nasuwt|ucac|unison|ballot|pay (?:rise|cut|award|scale|band|grade|spine)s?|payscale|wages?|underpaid|protest
  (?:labour|plaid|tory|green|reform|lib dem|conservative)(?: party)?
  vote (?:labour|plaid|green|tory|reform|for|yes|no)|election|lost my|stolen
  (?:thank you|thanks|diolch)(?: \\S+){0,3} (?:for|am) (?!looking|reading)\\S+|i bought|i just bought
  we bought|bought (?:a|an|my|the(?! (?:kit|gear|van|equipment|ladders))|some)|where can i (?:buy|get)
  (?:anyone|anybody|who's|is anyone|does anyone) selling|looking to buy|wanted to buy
  wants? to buy (?:a|our|the) house|is for sale again|recommend(?:ed|ation)?
  house (?:next door|opposite|down the road|on our street|across) is for sale
  (?:i|we|just|have|'ve) won(?!'?t)|won (?:two|four|some|tickets)|every (?:penny|pound) (?:counts|helps) (?:when|these days|nowadays|at the moment)
  their (?:shop|business|cakes|etsy)|not for sale|sale at (?:next|m&s|tesco|john lewis)|next sale|black friday
  in the sales?|i donated|food ?bank|(?:give|gave|donat\\w+) blood
  got \\d+ ?% off|\\d+ ?% off (?:\\S+ )?(?:at|in) (?!my|our)|in the queue|polling station|paid|spent|(?<!extra )cost(?:s|ing)?|charg(?:ed|ing|es)|robbery|rip[- ]?off
  daylight|gone up|went up|last year|at the (?:supermarket|garage|pub|village shop)|petrol|diesel|sold out
  my (?:friend|sister|brother|mum|mam|dad|cousin|neighbour|niece|nephew|daughter|son)(?: has| opened| started| sells|'s (?:\\S+ )?(?:shop|business|stall|cakes|bakery|cafe|café|salon))
  (?:charity shop|car boot|jumble sale|skip|vinted|ebay) (?:find|haul|bargain|treasure|score)|find of the
  library|recipe|went to|was £\\d+|in waterstones|quiz|had my (?:nails|hair|lashes|brows)
`);

/** What work is paid is a matter of rights, and its price no offer. */
export const ABOUT_PAY = phrases(`
  pay (?:rise|cut|award|scale|band|grade|spine)s?|payscale|underpaid|(?:minimum|living) wage|(?:our|my|their) wages?
`);

/** A kindness among friends, for nothing. */
export const A_KINDNESS = phrases(`
  get well|poorly|thinking of you|(?:so |very )?sorry (?:to hear|for your|about your)|condolences|speedy recovery|on the mend
  here for you|anything at all|no charge|your (?:op|operation|knee|hip|cast|chemo)
`);
