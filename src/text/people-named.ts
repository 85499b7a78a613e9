import type { Context } from '../core/rule.ts';
import type { Span } from '../core/text.ts';

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|sir|rev|father|canon|head)\b/i;

/** Where a text names somebody of the school by more than a first name: listed, or one of the school file's contacts. */
export function peopleNamed(text: string, { school, people }: Context): Span[] {
  const listed = people
    .inText(text)
    .filter((m) => m.role !== 'candidate' && (m.tier === 'strong' || TITLE.test(text.slice(...m.span))))
    .map((m) => m.span);
  const { head, safeguarding, lineManager } = school.contacts ?? {};
  const contacts = [head, safeguarding, lineManager].flatMap((contact) => contact?.name ?? []);
  return [
    ...listed,
    ...contacts.flatMap((name) => [
      ...placesOf(text.toLowerCase(), name.toLowerCase()),
      ...surnameIn(text, name),
    ]),
  ];
}

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
