import type { School } from '../core/school.ts';
import type { Span } from '../core/text.ts';
import { elsewhereIn } from './elsewhere.ts';
import { emailsIn } from './emails.ts';
import { addressesIn, withoutAddresses } from './home-address.ts';
import { findIn, has, phrases, plainly } from './phrases.ts';
import { isWithin } from './quotes.ts';
import { findSchool } from './school-names.ts';
import { telephonesIn } from './telephone.ts';

/** Whether strangers or somebody on the list will read it, or it stands in a field made for it. */
export type Reader = 'public' | 'listed' | 'profile';

/** How to reach somebody privately, for those who would read it. What is the school's own is not private. */
export function contactDetailsIn(text: string, reader: Reader, school: School): Span[] {
  const schools = findSchool(text, school);
  const spans = [
    ...numbersIn(text),
    ...emailsIn(text),
    ...homesIn(text, reader),
    ...elsewhereIn(text, reader),
    ...(reader === 'listed' ? addMeIn(text) : []),
  ];
  return spans.filter((span) => !isWithin(span, schools) && !schools.some((s) => isWithin(s, [span])));
}

const SITES =
  'snap(?:chat)?|sc|insta(?:gram)?|ig|tik ?tok|whats ?app|wa|telegram|discord|kik|signal|messenger|facebook|fb|bereal|xbox|psn|steam|roblox|fortnite|skype|facetime';
const ADD_ME = phrases(
  `
  (?<!(?:not|never|can't|cannot|don't|cant|dont|won't) )(?:add|find|follow|friend|message|msg|dm|text|call|ring|get|hmu|catch|hit|snap|whatsapp|ychwanega|dilyna) (?:me|us|fi) (?:up )?(?:on|at|via|through|over on|ar) (?:my )?(?:${SITES})
  (?<!(?:not|never|can't|cannot|don't|cant|dont|won't) )(?:add|follow|friend|request|find|message) (?:me on )?my (?:[a-z]+ ){0,2}(?:account|profile|insta|snap|finsta|alt|page|other one|${SITES})
`,
);

function addMeIn(text: string): Span[] {
  return [...findIn({ text: plainly(text), from: 0 }, ADD_ME)];
}

/** A body that people ring, write to or go to. */
const ORGANISATION = phrases(
  `
  surgery|helpline|hotline|samaritans|childline|nspcc|crimestoppers|box office|box-?office
  customer (?:service|care|services)|call centre|restaurant|takeaway|pub|cafe|hotel|hospital|police|council
  clinic|vets?|vet's|pharmacy|dentist|garage|shop|store|salon|theatre|museum|church|chapel|hall|bookings?|to book|tickets?
  support line|freephone|enquiries|reception|office|the school|charity|rspca|food ?bank|library|gp|venue
  parkrun|sat ?nav|nhs|taxis?|cabs?|chippy|embassy|airport|station|hospice|prison|court|bank|post office|sorting office
  sessions?|doors (?:open|at)|to report|feddygfa|heddlu|cyngor|llyfrgell
`,
);
const REFERENCE =
  /(?:order|ref(?:erence)?|tracking|isbn|invoice|account|acc|booking|case|crime|policy|serial|part|product|barcode|parcel|sort code|model|ticket|membership|customer|consignment|licence|job|claim|lot|item)(?: ?(?:no|num|number|code|id|is))?\.?[\s:#]*$/iu;
const NOT_PERSONAL = /^(?:03|08|09|05)/;
const MINE = /(?<!\p{L})(?:my|me|mine|us|fi|fy|i['’]m|text|whats ?app|home phone|landline)(?!\p{L})/giu;

function numbersIn(text: string): Span[] {
  const shared = has(text, ORGANISATION) && !has(text, MINE);
  return telephonesIn(text).flatMap(({ span, digits }) => {
    const before = text.slice(0, span[0]);
    if (NOT_PERSONAL.test(digits) || REFERENCE.test(before)) return [];
    if (shared && !(digits.startsWith('07') && !belongsTo(before))) return [];
    return [span];
  });
}

/** "the surgery is on", "Taxi:", just before a number. */
function belongsTo(before: string): boolean {
  const tail =
    before
      .slice(-28)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  return has(tail, ORGANISATION);
}

/** Somebody's own door, and the ways to say so. */
const HOME = phrases(
  `
  (?:my|our|fy|ein)(?: [a-z']+)? (?:address|house|flat|home|place|postcode|door|doorstep|gaff|pad|digs|bungalow|cottage|drive|porch|letter ?box|garden|bins?|shed|garage|gate|kitchen|(?:front|back|living|dining|spare|box) room|step|yard|wall|window|conservatory|neighbours?|cyfeiriad|tŷ|nhŷ)
  new (?:home|address|house|flat|pad|place|digs|gaff)|home address|house ?warming|home is|mine's|mine is
  we(?:'ve| have)? (?:just |finally )?moved|we(?:'re| are) (?:finally |all )?(?:in|moved)|moved? (?:in|to|into)|moved again|moved house|moving (?:to|in|into)
  (?:at|round|to|from|round at|over to|outside|by) (?:ours|mine)|(?:ours|mine),?
  i live|we live|(?:i'm|im|we're|i am|we are)(?: [a-z]+)? at|live (?:at|in)|living (?:at|in)|lives? next door
  (?:knock|ring the bell|visit me|visit us|find us|find me|write to me|write to us|reach me)
  (?:send|sent|post|pop|drop|bring|deliver)(?: [a-z']+){0,4} to (?:me|us)
  come for (?:tea|dinner|cake|drinks|a cuppa|coffee|lunch|a look)|(?:come|pop|drop|call|swing|nip) (?:on )?(?:round|over|by|in|down|up|it|them)
  (?:my|me|address|home|house) (?:is|now)|address is|address:|party at|through the (?:door|letter ?box)|sleepover|open house
  dw i'n byw|dwi'n byw|rwy'n byw|fy nghyfeiriad|ein cyfeiriad|wedi symud i|(?:wedi|'di|di) symud|tŷ ni|tŷ fi|adre|galwch|dewch (?:draw|heibio|i)|croeso i bawb
  penpals?|pen ?friends?|(?:first )?(?:post|letters|cards|parcels?|presents|flowers|donations)(?: and [a-z]+)? (?:to|at|for)
`,
);
/** What happens at a door that may be anybody's. */
const CALL_IN = phrases(
  `
  (?:send|post|deliver(?:ed)?|bring|take|return|drop)(?: [a-z']+){0,4} (?:to|at|through|off|round|back)|write to
  collect(?:ion|or|ed|s)?|pick(?:ed)? ?(?:it |them |her |him )?up|buyer collects|viewings?|free to
  if (?:seen|found|you (?:see|find))|(?:lost|missing|found):?|reward|answers to
  (?:party|bbq|barbecue|bonfire|garage sale|yard sale|jumble|halloween|leaving do|get together|reading|book club|knit and natter)
  anyone (?:know|recommend|got)|(?:roofer|plumber|electrician|plasterer|gardener|cleaner|builder|babysitter|dog walker|window cleaner) (?:needed|wanted)
  come and (?:see|get|fill|take|help|fetch|have)|free (?:logs|bricks|soil|plants|sofa|wood|toys|books)|help yoursel(?:f|ves)|gate's open|honesty box|(?:in the|by the|on the|round the|up the) (?:porch|door|wall|step|doorstep|drive|path|front|back|buzzer)|(?:blue|red|green|yellow|white|black|end|last|first|corner) (?:door|gate|house)|(?:top|ground floor|basement) flat
  anfon(?:wch)?|danfon(?:wch)?|casglu|parti
`,
);

function homesIn(text: string, reader: Reader): Span[] {
  const all = addressesIn(text);
  if (!all.length) return [];
  const rest = withoutAddresses(text, all);
  const home = reader !== 'public' || has(rest, HOME);
  const shared = has(rest, ORGANISATION) && !has(rest, /(?<!\p{L})(?:my|mine|ours|our house)(?!\p{L})/giu);
  if (shared) return [];
  const callIn = home || has(rest, CALL_IN);
  return all
    .filter(({ span, form }) => {
      if (form === 'full') return true;
      if (form === 'named') return home;
      if (form === 'street') return callIn;
      return callIn || (span[1] - span[0]) * 2 > text.trim().length;
    })
    .map(({ span }) => span);
}
