import { phrases, welsh } from './phrases.ts';

const KID =
  '(?:boys?|girls?|lads?|kids?|child|children|pupils?|students?|learners?|little ones?|ones|teenagers?|infants?|lass(?:es)?|bairn|littl(?:e|ies))';
const GROUP =
  '(?:class|form|tutor group|school|lessons?|set|group|nursery|reception|year (?:group|\\d+|\\w+)|yr ?\\d+|y ?\\d+|ks ?\\d)';

/** A child or several, out of those one works with: "a boy in my class", "one of my Year 6s". */
export const A_PUPIL = phrases(`
  (?:a|an|one|this|that|the|two|three|some|another|poor|little|new|wee|half|most|many|several|\\d+)(?: of)? (?:\\w+ ){0,3}${KID} (?:in|from|of|at) (?:my|our|the) (?:\\w+ )?${GROUP}
  (?:a|an|one|this|that|two|three|some|another|poor|little|new|wee|lovely|sweet)(?: \\w+){0,2} ${KID} (?:in|from) (?:reception|nursery|year \\w+|yr ?\\d+|y ?\\d+|ks ?\\d)
  (?:one|two|three|four|five|half|some|most|a few|a couple|several|\\d+)(?: \\w+)? of (?:my|our|the) (?:\\w+ ){0,2}(?:pupils|students|class|form|tutor group|learners|year (?:\\d+|\\w+)s?|yr ?\\d+s?|y ?\\d+s?|receptions?|sixth formers|school kids|gcse (?:group|class))
  half (?:my|our) class
  (?:a|an|one|this|that|my|our|the|another) (?:\\w+ )?(?:pupil|student|learner|tutee|mentee|sixth former)(?:'s| of mine| of ours| at (?:my |our )?school| whose| who)?
  (?:a|one|my|our|another) (?:little |lovely |poor |new )?(?:year|yr|y) ?(?:\\d+|one|two|three|four|five|six) (?:${KID}|of mine)?
  (?:un|dau|tri) o (?:fy |'n |ein )?(?:nisgyblion|disgyblion|nosbarth|dosbarth|mhlant|plant)
  (?:bachgen|merch|plentyn) yn (?:fy nosbarth|ein dosbarth|nosbarth|y dosbarth|yr ysgol)|disgybl
`);

/** Needs school within reach: at home it is the writer's own. */
export const MY_KID = phrases(`
  (?:one|two|three|some|half|most|a few|a couple|several) of (?:my|our|the) (?:\\w+ ){0,2}(?:kids|children|little ones|littlies|boys|girls|lot|babies)
  (?:my|our) kids
`);

/** Parents and carers of those one works with, alone or as a body. */
export const A_PARENT = phrases(`
  (?:a|one|another|two|some|these|those|the|this|our|all|certain|most|half)(?: of)?(?: (?:my|our|the))? (?:\\w+ ){0,2}(?:parents?|carers?|mums?|dads?|mams?|guardians?)
  (?:my|our) (?:year \\w+|y ?\\d+|class|reception|form|school|nursery) (?:parents?|mums?|dads?|carers?)
  (?:school|reception|year \\w+|y ?\\d+|class|nursery|playground) (?:parents?|mums?|dads?)
  \\p{L}+'s (?:mum|mam|dad|mother|father|parents|nan|gran|stepdad|stepmum|carer)
  parents|rhieni|un o'r rhieni|mam \\p{L}+|tad \\p{L}+
`);

/** A role that one person holds, or a few do: everybody at school knows who is meant. */
export const A_COLLEAGUE = phrases(`
  (?:my|our|the|this|that|new|acting) (?:\\w+ ){0,2}(?:head ?teacher|headmistress|headmaster|head(?! of (?:sales|hr|marketing|finance|state)| (?:gasket|rush|wind|cold|lice|torch|count|hurts?|aches?|is (?:killing|pounding|spinning|banging|mush|fried|sore|useless|broken|full|all over|a mess|a shed)|was (?:pounding|spinning)|feels|start|cold|chef|office|gardener))|deputy(?: head)?|assistant head|slt|smt|senior leadership(?: team)?|leadership team|management|senco|alnco|tas?|teaching assistants?|hltas?|lsas?|cover supervisors?|supply teachers?|governors?|chair of governors|governing body|caretaker|site manager|business manager|school secretary|office (?:staff|lady|ladies|manager)|phase leader|year leader|line manager|head of (?:year|department|maths|english|science|pe|music)|ect|nqt|teachers?|dinner ladies|lunchtime supervisors?|colleagues?|staff(?!\\s*(?:room|meeting|night|do\\b|toilet|car|party|training|wi-?fi|at (?:the|\\p{Lu})))|department|mentor|ceo|trust|academy trust|school(?! (?:bus|gates?|hall|dinners?|run|holidays?|play|trip|uniform|shoes|wifi|website|night)))
  (?:head(?:teacher)?|school|boss|colleagues?|deputy|class|parents|leadership|management) (?:i've|i have|i) (?:ever )?(?:worked|taught|had|met|known)(?: (?:for|with|at|in|under))?
  slt|smt|(?:one|some|half|two|most) of (?:my|our|the) (?:colleagues|teachers|tas|staff|governors)
  (?:a|this one) colleague|a (?:teacher|ta) (?:at (?:work|school)|i work with)
  (?:maths|english|science|pe|music|history|french) department|my boss
  head ?teacher(?= of the year)|(?:governors|teachers|tas|staff|management|slt|the office)(?=[?:])
  (?:wor|oor|wir) (?:heid ?(?:teacher)?|school|boss)|(?:head|deputy|boss)(?='s an?)
  (?:deputy|headteacher|head teacher|senco)(?: is|'s)|i work (?:with|for|alongside)
  (?:school )?(?:leadership team|management team)
  (?:all|these|the) (?:\\w+ )?(?:teaching assistants|governors)
  (?:y|yr|fy|ein|'n|'r|mae|o'n|i'n) (?:${welsh('pennaeth dirprwy prifathro prifathrawes llywodraethwyr athro athrawes athrawon staff cynorthwywyr cynorthwyydd')})
  ${welsh('pennaeth prifathro')}(?= (?:ein|fy|yr?|hafod|ysgol))
`);

/** Those one teaches, as a body. */
export const OUR_CLASS = phrases(`
  (?:my|our|these|those|this|that) (?:\\w+ ){0,2}(?:class(?:es)?|pupils|students|form|tutor group|year (?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)s?|yr ?\\d+s?|y ?\\d+s?|receptions?|set|sixth formers|year group|cohort|(?:gcse|reading|phonics|maths|spelling|nurture|intervention|catch-?up|tutor) group|nursery|kids at school|school kids)
  (?:year (?:\\d+|seven|eight|nine|ten|eleven)s?|y ?\\d+s?)
  the (?:kids|children|pupils|students) (?:at|in|here|these days at) (?:my|our|this|the) (?:school|class|place)
  (?:the )?(?:kids|children|pupils|students) (?:i teach|at (?:my|our) school|in (?:my|our) class)
  (?:[1-9]|1[0-3])[a-z](?<![345][dgkx]|[0-9][kmp])(?= (?:are|is|were|was|have|has))
  teach(?:ing)? (?:these|those|this) (?:kids|children|lot|class)|this (?:school|place)
  (?:our|my) (?:workplace|school|work)|the governors
  (?:class|of|in|with|teaching|from|my) (?:[1-9]|1[0-3])[a-z](?<![345][dgkx]|[0-9][km])
  ein (?:disgyblion|hysgol)|fy (?:nosbarth|ysgol)
  (?:plant|disgyblion) (?:fy|ein|yr|y) (?:n?dosbarth|nosbarth|ysgol|hysgol)
  rhieni (?:ein|yr|y) (?:ysgol|hysgol|dosbarth)
`);
