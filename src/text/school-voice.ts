import { phrases, welsh } from './phrases.ts';

const JOB = String.raw`(?:(?:primary |secondary |class |reception |nursery |y\d+ |year \d+ |ks\d ||supply |trainee |student |proud |humble |simple |senior )*(?:teacher|headteacher|head teacher|head ?master|head ?mistress|principal|head|deputy(?: ?head(?:teacher)?)?|assistant head(?:teacher)?|ta|teaching assistant|learning (?:support )?assistant|support assistant|governor|chair of governors|senco|sendco|alnco|dsl|lecturer|member of (?:staff|the (?:team|slt|leadership team))|staff member|hlta|lsa|ect|nqt|slt|employee|representative|rep|spokes(?:person|man|woman)|caretaker|secretary|(?:lunchtime|midday|lunch) supervisor|dinner lady|lunch lady|cook|cleaner|librarian|counsellor|school nurse|trustee|office manager|head of (?:year|department|\w+)|(?:maths|english|science|phase|year|subject|pastoral) lead(?:er)?))`;
const SCHOOL =
  '(?:the|our|my|this|a|an) (?:\\w+ ){0,3}(?:school|academy|nursery|college|primary|federation|trust|staff|governors|governing body|pta|leadership team|head ?teacher|slt|comp(?:rehensive)?)';
const EVERYBODY =
  '(?:all of us|us all|all (?:of )?(?:the |our )?(?:staff|pupils|children|governors|teachers)|everyone|everybody|all|the (?:whole )?team|the staff|staff|the children|the pupils|pupils|the governors|governors|children)(?: and (?:the )?(?:staff|governors|pupils|children|team))?';
const ATHRO = welsh('athro athrawes pennaeth prifathro prifathrawes dirprwy llywodraethwr cynorthwyydd');

/** In the school's own voice, with or without its name. */
export const VOICE = phrases(`
  (?:speaking|talking|writing) as (?:an? |the |your )?${JOB}(?= |,)|as your (?:child's|children's|kids'?|son's|daughter's) (?:\\w+ )?(?:teacher|head|tutor)|i'm an? ${JOB} (?:at|in) (?:this|our|the) school and we
  on behalf of (?:${EVERYBODY} (?:at|in|from|of) )?${SCHOOL}
  on behalf of (?:everyone|everybody|all) (?:at|here|from|in) (?:${SCHOOL}|school)
  (?:speak|speaks|speaking|spoke) (?:for|on behalf of) (?:${EVERYBODY} (?:at|in|from) )?(?:${SCHOOL}|school(?! (?:kids|children|age)))
  (?:here )?(?:speaking )?as (?:an? |the |your )?${JOB} (?:at|of|in|for|from) ${SCHOOL}
  (?:we|us|${EVERYBODY})(?: here)? (?:at|in|from) (?:our|my|this|the) (?:school|academy|nursery|college|primary)
  we,? (?:the (?:staff|governors|teachers)|as (?:a school|an academy))|as a school,? we
  (?:the|our) school(?:'s)? (?:official )?(?:position|policy|view|stance|values|ethos|line|statement|response) (?:is|on|here is)
  (?:the|our) school (?:would like to (?:thank|wish|apologise|invite|announce|remind|say|congratulate)|wishes to|is (?:pleased|proud|delighted|sorry|sad) to|apologises|has decided|(?:fully |does not |doesn't |will not |won't |will |cannot |can't )?(?:supports?|oppos(?:es?|ed)|backs?|believes?|stands? (?:with|by|against)|condemns?|endorses?|welcomes?|rejects?|objects?)(?! (?:us|me|him|her|them|staff|our) ))
  writing (?:this )?as (?:an? |the |your )?${JOB} (?:at|of|in|for) ${SCHOOL}
  (?:position|policy|view|stance) of (?:the|our|my) school|speaking (?:officially|as your child's teacher)
  in my (?:role|capacity|position|job) as (?:an? |the )?${JOB}
  as your (?:child's|children's) (?:class )?teacher
  ar ran (?:\\w+ )?(?:yr |ein |fy |staff (?:yr |ein )?)?(?:ysgol|hysgol|staff)
  fel (?:${ATHRO}|ysgol) (?:yn|yma|dw i|rwy'n|rydw i|rydym)
  fel ysgol,?(?: \\w+)? (?:rydyn|rydym|dyn|'dan|dan|mae|hoffem|ry'n)|yma yn (?:yr ysgol|ein hysgol)
  (?:rydym|rydyn) ni (?:yn yr ysgol|fel ysgol)|safbwynt (?:yr|ein) (?:ysgol|hysgol)|hoffai(?:'r| yr)? ysgol
`);

/** Before the school's own name. */
export const BEFORE_NAME = phrases(`
  on behalf of(?: ${EVERYBODY}(?: (?:at|from|here at|in|of))?)?
  (?:speak|speaks|speaking) (?:for|on behalf of) (?:all )?(?:the |my fellow |us )?(?:tas|teachers|governors|cooks|cleaners|dinner ladies|office staff|office|kitchen|teaching assistants|midday supervisors) (?:at|of|in)
  (?:speak|speaks|speaking) (?:for|on behalf of)(?: ${EVERYBODY} (?:at|from|in))?
  (?:we|us|all of us|us all|the whole team)(?: here)? (?:at|from)
  (?<!(?:to|for|by|with|about|of|love|miss|thank|and) )(?:everyone|everybody|all|the team|all the staff|all staff)(?: here)? (?:at|from)
  from (?:everyone|everybody|all|all of us|us all) in (?:the )?(?:\\w+ ){0,2}\\w+ (?:at|of)|from the (?:\\w+ )?(?:staff|crew|ladies|gang|office|kitchen|kitchen team|cooks) (?:at|of)
  from (?:${EVERYBODY}|(?:all )?your friends) (?:at|of)|here at
  we,? (?:at|the (?:staff|team|governors|teachers) (?:of|at))
  as (?:an? |the |your |(?:your )?(?:child's|children's) )?${JOB}(?: teacher)? (?:at|of|in|for|from)
  in my (?:role|capacity|position|job) as (?:an? |the )?${JOB} (?:at|of)|representing
  (?:a )?(?:statement|message|update|announcement|word|apology|response|reply|answer|reminder|thank ?you) from(?: (?:all )?(?:the |our )?(?:staff|children|pupils|governors|team)(?: and (?:staff|children|pupils|governors))? (?:at|of|in))?
  i(?:'m| am) (?:an? |the )?${JOB} (?:at|of|in|for)
  ar ran(?: (?:pawb|staff|disgyblion|llywodraethwyr))?(?: yn| ym| o)?|fel (?:${ATHRO})(?: yn| ym| ysgol| yng)?
  yma yn|(?:rydym|rydyn|dyn|'dan) ni (?:yma )?(?:yn|ym)|ni (?:yma )?(?:yn|ym)|(?:datganiad|neges) gan|pawb yn
`);

/** The same, where parents are told something. */
export const I_WORK_AT = phrases('i (?:work|teach) (?:in the (?:\\w+ ){1,2})?(?:at|in|for)');
export const CAN_TELL = phrases('(?:can|let me) (?:tell|promise|assure) you');

/** After it. */
export const AFTER_NAME = phrases(`
  (?:'s )?official(?:ly)? (?:statement|line|position|response|announcement)|statement
  (?:position|policy|stance|view) is
  (?:would like to|wishes to|is (?:proud|pleased|delighted) to|are (?:proud|pleased|delighted) to) (?:\\w+)
  says (?:no|yes) to|(?:fully |proudly )?(?:endorses?|apologises?)
`);

/** "My views, not the school's." */
export const DISCLAIMED = phrases(`
  (?:not|(?:do|does|did|is|are|was|were|have|has|would|wo|could|should)n't|nothing|never|nobody|without|neither)(?: \\S+){0,7} (?:on behalf of|speak(?:s|ing)? (?:for|on behalf)|represent(?:s|ing)?|for the school|as the school)
  of (?:this|our) (?:household|house|family|home|kitchen)
  views? (?:are |is |here are )?(?:all )?(?:my|mine)(?: own)?|not the school's|instead of on behalf of
  fy marn i|(?:nid|ddim|dim)(?: \\S+){0,4} ar ran
`);
