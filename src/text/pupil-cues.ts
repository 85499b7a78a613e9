import type { Person } from '../core/person.ts';
import type { School } from '../core/school.ts';
import { findSchool } from './school-names.ts';

export type PupilCue = 'age' | 'year' | 'leaving' | 'school' | 'mutuals';

const AGE =
  /(?<![\p{L}\p{N}])(?:(?:i['’]?m|i am|aged?|just turned)[ :]*(?:[89]|1[0-7])(?![\p{N}.])|(?:[89]|1[0-7]) ?(?:y\/?o|yrs?(?: old)?|years? old|oed)(?!\p{L}))/iu;
/** All that stands between two strokes of a bio: "she/her | 15 | dance", "14f", "(16) wales". */
const BARE_AGE = /^[fm]?(?:1[0-7])[fm]?$|^[([{]1[0-7][)\]}]/iu;
const BORN = /(?<!\p{L})(?:born|b\.|geni)(?: in| yn)? ?(20\d\d)(?!\p{N})|(?<!\p{N})(20\d\d) baby/iu;
const YEAR =
  /(?<![\p{L}\p{N}])(?:(?:year|yr|y|blwyddyn|bl)[\s.]?(?:[1-9]|1[0-3])(?!\p{N})(?! (?:old|anniversary|on\b))|sixth form|chweched dosbarth|(?:doing|sitting) (?:my )?(?:gcses?|a[ -]levels))/iu;
const LEAVING = /(?<!\p{L})(?:class|leavers?['’]?|prom|dosbarth|c\/o) (?:of )?['’]?((?:20)?\d\d)(?!\d)/iu;

/** Said of one's children or of one's work, not of oneself. */
const GROWN_UP =
  /(?<!\p{L})(?:mum|mummy|mam|mom|dad|daddy|parent|nan|gran|nain|taid|aunt(?:ie|y)?|uncle|son|daughter|kids?|teach(?:er|es|ing)?|ta|tutor|lead|head of|coach|pennaeth|athro|athrawes|married|cynorthwyydd)(?!\p{L})/iu;

/** What somebody's visible profile says that makes them look like a pupil. Each kind counts once. */
export function pupilCues(person: Person, school: School, at: Date): PupilCue[] {
  const found = new Set<PupilCue>();
  for (const cue of person.cues ?? []) {
    const [kind, ...rest] = cue.split(':');
    const value = rest.join(':');
    if (kind === 'age' && isChildAge(Number(value))) found.add('age');
    else if (kind === 'mutual' || kind === 'mutuals') {
      if (Number(value) >= 2) found.add('mutuals');
    } else for (const said of inBio(value || cue, school, at)) found.add(said);
  }
  return [...found];
}

function inBio(text: string, school: School, at: Date): PupilCue[] {
  const said: PupilCue[] = [];
  for (const part of numbered(text).split(STROKES)) if (!GROWN_UP.test(part)) said.push(...inPart(part, at));
  if (findSchool(text, school).length) said.push('school');
  return said;
}

/** A stroke or a picture between two things that a bio says; no stroke of a date, of 15 y/o, of c/o 2028. */
const STROKES = /[|•·,~\n;♡♥]|(?<!\d)\/(?!o)|\/(?![\do])|\p{Extended_Pictographic}/u;

function inPart(part: string, at: Date): PupilCue[] {
  const said: PupilCue[] = [];
  const year = at.getUTCFullYear();
  const born = BORN.exec(part);
  const age = born ? year - Number(born[1] ?? born[2]) : undefined;
  if (AGE.test(part) || BARE_AGE.test(part.trim()) || (age && isChildAge(age))) said.push('age');
  if (YEAR.test(part)) said.push('year');
  const leaving = LEAVING.exec(part)?.[1];
  if (leaving) {
    const leaves = Number(leaving) < 100 ? 2000 + Number(leaving) : Number(leaving);
    if (leaves >= year && leaves <= year + 14) said.push('leaving');
  }
  return said;
}

const NUMBERS = 'eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(' ');

/** "sixteen", "year nine" in digits. */
function numbered(text: string): string {
  return text.replace(/(?<!\p{L})\p{L}+(?!\p{L})/gu, (word) => {
    const at = NUMBERS.indexOf(word.toLowerCase());
    return at < 0 ? word : String(at + 8);
  });
}

function isChildAge(age: number): boolean {
  return age > 3 && age < 18;
}
