import type { Person } from '../core/person.ts';
import type { School } from '../core/school.ts';
import { findSchool } from './school-names.ts';

export type PupilCue = 'age' | 'year' | 'leaving' | 'school' | 'mutuals';

const AGE =
  /(?<![\p{L}\p{N}])(?:(?:i['’]?m|aged?|just turned)[ :]*(?:[89]|1[0-7])(?![\p{N}.])|(?:[89]|1[0-7]) ?(?:y\/?o|yrs?(?: old)?|years? old|oed)(?!\p{L}))/iu;
/** A number between the strokes of a bio: "she/her | 15 | dance". */
const BARE_AGE = /(?:^|[|•·,~\n/])\s*(?:1[0-7]) ?[♀♂]?\s*(?:[|•·,~\n/]|$)/u;

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
  const year = at.getUTCFullYear();
  if (AGE.test(text) || BARE_AGE.test(text)) said.push('age');
  if (
    /(?<![\p{L}\p{N}])(?:year|yr|y|blwyddyn|bl)\s?(?:[1-9]|1[0-3])(?!\p{N})(?! (?:teacher|ta|tutor|lead|mum|dad|old|anniversary|on\b|athro))/iu.test(
      text,
    )
  )
    said.push('year');
  const leaving = text.match(
    /(?<!\p{L})(?:class|leavers?|prom|dosbarth) (?:of )?['’]?((?:20)?\d\d)(?!\d)/iu,
  )?.[1];
  if (leaving) {
    const leaves = Number(leaving) < 100 ? 2000 + Number(leaving) : Number(leaving);
    if (leaves >= year && leaves <= year + 14) said.push('leaving');
  }
  if (findSchool(text, school).length) said.push('school');
  return said;
}

function isChildAge(age: number): boolean {
  return age > 3 && age < 18;
}
