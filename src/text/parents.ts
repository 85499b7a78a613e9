import { phrases } from './phrases.ts';

const YEAR =
  '(?:year \\w+|yr ?\\d+|y ?\\d+|p[1-7]|ks ?\\d|\\d[a-h]|reception|nursery|class|form|school|playground|sen|eal)';
const ONE =
  '(?:parents?|carers?|mums?|mams?|moms?|dads?|guardians?|grandparents?|famil(?:y|ies)|mothers?|fathers?)';
const MANY = '(?:parents|carers|mums|mams|moms|dads|guardians|grandparents|families|mothers|fathers)';

/** Parents and carers of those one works with, alone or as a body; needs school within reach. */
export const A_PARENT = phrases(String.raw`
  (?:an?|one|another|two|three|four|five|six|several|\d+|some|these|those|this|that|all|certain|most|half|which|what)(?: of)?(?: (?:my|our|the))? (?:(?!of|in|the|my)\w+ ){0,2}${ONE}
  (?:the|our) (?:\w+ )?${MANY}(?! (?:are coming|have been married|wedding|house))
  (?:sets?|groups?|bunch|gang|pair|couple|load|handful|crowd|half a dozen) of (?:angry |lovely |new |our |the )?(?:${MANY}|mothers|fathers)
  (?:whoever|whose|somebody|someone)(?:'s)? (?:child|kid|son|daughter|little one)|your (?:kids|children|little ones|lot)
  (?:the|that|this|a|one) (?:mum|dad|mam|parent|carer|family|one) (?:in|from|of|with|who|at|whose|over|above|on|that|just|has|is|was|wants|came|rang|told|asked|sends|sent)
  (?:my|our|the|one of my|some of my) (?:\w+ )?${YEAR} ${ONE}|${YEAR} ${MANY}
  \p{L}+'s (?:mum|mam|dad|mother|father|parents|nan|gran|stepdad|stepmum|carer|family)
  (?:mum|mam|dad) of the (?!bride|groom|year|match)\w+
  (?:mum|mam|dad|carer|nan|gran|parents?) of (?:one of|a|that|this) (?:\w+ ){0,2}(?:my|our|boy|girl|lad|child|kid|pupil)
  (?<!(?:my|his|her|their|your|own|both|'s) )parents|(?:y |'r )?(?:rhieni|rieni)|un o'r (?:rhieni|mamau|tadau)
  home visits?
  (?:mam|tad|mamgu|nain) \p{L}+
`);

/** A chat of those who work at a school, or of its parents, by its name. */
export const SCHOOL_GROUP = phrases(
  `(?:maths|english|welsh|science|pe|phys ed|music|drama|art|history|geography|languages|mfl|humanities|re|dt|computing|pastoral|send?|aln|admin|premises|kitchen|eyfs|early years|foundation|phonics|literacy) (?:dept|department|faculty|team|lot|crew|legends|squad|ladies|girls|massive|planning|chat|gang)
  midday(?:s|ers)?|slt|smt|sencos?|pta|ptfa|governors|year \\d+|y[1-9]\\d?|primary|schoolies|classroom|caretakers
  rhieni|blwyddyn \\S+|dosbarth \\S+|staff|(?:lunch|dinner|cover|nursery|reception|office|breakfast|year \\S+|y\\d+|ks\\d|infants?|juniors?|ta|tas|teaching|supply|inclusion|sen|aln) (?:ladies|squad|crew|gang|girls|team|chat|lot|massive|bunch|support|club|group|whatsapp)|teachers?|tas|ects?`,
);

/** Where families and school meet. */
export const AT_THE_GATE = phrases(
  `
  (?:at|on|outside) the (?:school )?gates?|drop[- ]?offs?|pick[- ]?ups?|home ?time|class ?dojo|parent ?mail
  see ?saw|tapestry|weduc|parents'? (?:evening|consultation|meeting)s?|wrth y (?:giât|gât|glwyd)|tas
  teaching team|year team|staff|athrawon|ks\\d girls
`,
);

/** What parents of pupils do, and friends do not. */
export const CAME_BACK = phrases(
  `
  e-?mailed (?:me|us|school)|(?:had|have|got) (?:\\S+ ){1,3}in (?:again|moaning|complaining|shouting|this morning)
  complain(?:ed|ing|s)? (?:again|about|to the head)|moaning about|(?:in|rang|ringing) (?:again )?moaning
`,
);
