import { phrases } from './phrases.ts';

/** A name for the value, with the value beside it. */
export const CREDENTIAL = phrases(String.raw`
  (?:pass ?words?|pass ?code|pass ?phrase|pwd?|pw|pin(?: (?:code|number|no))?|log ?-?ins?|log ?-?in details|log ?-?on|credentials|user ?names?|user ?id|cyfrinair|rhif pin)(?: (?:for|to|on|of|i) (?:\S+ ){1,5}?)?(?:\s*(?:is|are|=|:|->|yw|ydy|-|–|now|changed to|has changed to|will be|still)\s*)+["']?(?!(?:the|a|an|not|so|too|such|my|on|in|at|wrong|changed|expired|required|needed|important|forgotten|weak|strong|down|up|again|annoying|driving|always|never|correct|incorrect|reset|safe|secure|being|there|here|what|with|same|due|about|ready)\b)\S{3,}
  (?:log ?in|log ?on|sign in) (?:as|with|using|under) (?:\S+ ){0,6}?(?:password|pw|pin|and)[\s:=]*\S{4,}
  (?:use|here's|here is|try|borrow|it's) (?:my|the|his|her|your) (?:\w+ ){0,4}(?:log ?-?in|pass ?word|pin|username|account|credentials)
  cyfrinair (?:\S+ ){1,2}(?:yw|ydy) \S{4,}
  user(?:name)?[\s:=]+\S+[\s,;/]+(?:and )?pass(?:word)?[\s:=]+\S+
`);

/** Systems of work. */
export const SYSTEMS = phrases(`
  sims|arbor|bromcom|scholarpack|integris|cpoms|my ?concern|hwb|google classroom|classroom|seesaw|class ?dojo|tapestry|school e-?mail|work e-?mail|staff e-?mail|outlook at work|teams|o365|office 365|parent ?pay|parent ?mail|schoolcomms|weduc|evolve|mathletics|purple mash|ttrs|times tables rock ?stars|accelerated reader|edukey|provision map|ofsted portal|dfe sign-?in|s2s|key to success|photocopier|copier|printer|laminator|franking machine|till|register|registers|staff (?:laptop|computer|portal|shared area|drive|ipad)|school (?:laptop|computer|system|portal|ipad|account|network|e-?mail|server|twitter|facebook|instagram)|work (?:laptop|computer|login|account)|class (?:ipad|login|account)|admin account|the server|vle|moodle|satchel|show my homework|go 4 schools|go4schools|insight|fft|iris|every|smartlog|my class|our class|supply teacher|cover teacher|year \\d+|colleague|staff ?room|e-?lfen|y llungopïwr
`);

export const PRIVATE_LOGIN = phrases(
  `netflix|disney|prime|spotify|minecraft|roblox|steam|xbox|playstation|now tv|hulu|my bank|wordle|tesco|amazon|home wi-?fi|airbnb|my own wi-?fi`,
);

/** Speaks of passwords without giving one away. */
export const NO_SECRET = phrases(
  `forgot(?:ten)?|change your|strong passwords?|never (?:share|give|tell|write)|don't (?:share|give|tell|write)|do not (?:share|give)|password manager|reset my|reset (?:the|your)|training|phishing|scam|two-?factor`,
);
