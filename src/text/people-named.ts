import type { Role } from '../core/person.ts';
import type { Context } from '../core/rule.ts';
import { type Span, spansOf } from '../core/text.ts';
import type { Named } from './taught/features.ts';

/** By what it is known who is who. */
export type About = Pick<Context, 'school' | 'people'>;

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|sir|rev|father|canon|head)\b/i;
const TITLED = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Fr|Rev|Father|Canon)\.? \p{Lu}[\p{L}'’-]*/gu;
const FULL_NAME =
  /(?<![\p{L}#@])\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)? (?:Mc|Mac|O['’]|ap |ab |de )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?!\p{L})/gu;
/** Two capitals that are nobody: the start of a sentence, a day, a body, a title. */
const NOBODY =
  /(?<!\p{L})(?:The|This|That|Our|My|His|Her|Their|Your|Some|All|Why|What|When|How|Who|If|So|And|But|Is|Was|Are|Year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Happy|Merry|Good|Great|North|South|East|West|New|United|City|Town|Council|County|Party|Police|Street|Road|Club|Radio|News|Wales|England|Britain|Channel|Love|Premier|Star|Media|Bank|Water|Energy|Inn|Airways|Rail|Mobile|Motors|Insurance|Ltd|Group|Stores|Bridge|Beach|Park|Lane|Hill|Castle|Trent|Mail|Commission|Ombudsman|Executive|Authority|Association|Partnership|Helpline|Society|Tribunal|Office|Post|Hall|Harry Potter|Oliver Twist|Robin Hood)(?!\p{L})/u;

/** Where a text names somebody of the school by more than a first name: listed, or one of the school file's contacts. */
export function peopleNamed(text: string, about: About): Span[] {
  return ofSchool(text, about).map(({ span }) => span);
}

/** Everybody whom a text names, in reading order: of the school, or by what looks like a name. */
export function everybodyNamed(text: string, about: About): Named[] {
  const found: Named[] = [];
  const looks = [...titledIn(text), ...fullNamesIn(text)].map((span) => ({ span }));
  for (const one of [...ofSchool(text, about), ...looks])
    if (!found.some(({ span: [from, to] }) => one.span[0] < to && one.span[1] > from)) found.push(one);
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** "Mrs Okoro": nobody has to be listed to be named. */
export function titledIn(text: string): Span[] {
  return spansOf(text, TITLED);
}

export function fullNamesIn(text: string): Span[] {
  return spansOf(text, FULL_NAME).filter((span) => !NOBODY.test(text.slice(...span)));
}

function ofSchool(text: string, { school, people }: About): Named[] {
  const listed = people
    .inText(text)
    .filter((m) => m.role !== 'candidate' && (m.tier === 'strong' || TITLE.test(text.slice(...m.span))))
    .map(({ span, role }): Named => ({ span, role: KNOWN_AS[role] }));
  const { head, safeguarding, lineManager } = school.contacts ?? {};
  const contacts = [head, safeguarding, lineManager].flatMap((contact) => contact?.name ?? []);
  const places = contacts.flatMap((name) => [
    ...placesOf(text.toLowerCase(), name.toLowerCase()),
    ...surnameIn(text, name),
  ]);
  return [...listed, ...places.map((span): Named => ({ span, role: 'colleague' }))];
}

const KNOWN_AS: Readonly<Record<Role, Named['role']>> = {
  pupil: 'pupil',
  'former-pupil': 'pupil',
  parent: 'parent',
  staff: 'colleague',
  governor: 'colleague',
  candidate: undefined,
};

/** "Prothero again" for Mr Prothero; a short surname needs a title, whichever it is. */
function surnameIn(text: string, name: string): Span[] {
  const surname = TITLE.test(name) ? name.split(/\s+/).at(-1)! : '';
  const titled = ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr'].flatMap((title) => placesOf(text, `${title} ${surname}`));
  return surname.length > 4 ? [...titled, ...placesOf(text, surname)] : titled;
}

/** Every place of some words in a text, as they are written. */
export function placesOf(text: string, words: string): Span[] {
  const out: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const inWord = /[\p{L}\p{N}]/u;
    if (!inWord.test(text[at - 1] ?? '') && !inWord.test(text[at + words.length] ?? ''))
      out.push([at, at + words.length]);
  }
  return out;
}
