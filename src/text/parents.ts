import { phrases } from './phrases.ts';

const YEAR =
  '(?:year \\w+|yr ?\\d+|y ?\\d+|p[1-7]|ks ?\\d|\\d[a-h]|reception|nursery|class|form|school|playground|sen|eal)';
const ONE =
  '(?:parents?|carers?|mums?|mams?|moms?|dads?|guardians?|grandparents?|famil(?:y|ies)|mothers?|fathers?)';
const MANY = '(?:parents|carers|mums|mams|moms|dads|guardians|grandparents|families|mothers|fathers)';

/** Parents and carers of those one works with, alone or as a body; needs school within reach. */
export const A_PARENT = phrases(String.raw`
  (?:a|one|another|two|some|these|those|this|that|all|certain|most|half|which|what)(?: of)?(?: (?:my|our|the))? (?:(?!of|in|the|my)\w+ ){0,2}${ONE}
  (?:the|our) (?:\w+ )?${MANY}(?! (?:are coming|have been married|wedding|house))
  (?:the|that|this) (?:mum|dad|mam|parent|carer|family|one) (?:in|from|of|with|who|at|whose)
  (?:my|our|the|one of my|some of my) (?:\w+ )?${YEAR} ${ONE}|${YEAR} ${MANY}
  \p{L}+'s (?:mum|mam|dad|mother|father|parents|nan|gran|stepdad|stepmum|carer|family)
  (?:mum|mam|dad) of the (?!bride|groom|year|match)\w+
  (?:mum|mam|dad|carer|nan|gran|parents?) of (?:one of|a|that|this) (?:\w+ ){0,2}(?:my|our|boy|girl|lad|child|kid|pupil)
  (?<!(?:my|his|her|their|your|own|both|'s) )parents|(?:y |'r )?(?:rhieni|rieni)|un o'r (?:rhieni|mamau|tadau)
  (?:mam|tad|mamgu|nain) \p{L}+
`);

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
