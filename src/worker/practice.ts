import { actingAs, judge } from '../core/judge.ts';
import { nobody, type People } from '../core/person.ts';
import type { School } from '../core/school.ts';
import type { Telling } from '../core/telling.ts';
import type { FromScreens, MessageOf } from '../messages.ts';
import { openSealed } from '../people/open.ts';
import { newKey, seal } from '../people/seal.ts';
import { packOf, rules } from '../registry.ts';
import { practicePupil, practiceSchool } from '../ui/practice/made-up.ts';
import { bench, type Ready } from './bench.ts';
import { spoken } from './language.ts';
import { tell } from './tell.ts';

/**
 * An act on the practice page, judged as in earnest, with one pupil more who does not exist. Nothing of it is
 * remembered, counted or written down: what was said today and what was said to be wrong are not asked either.
 */
export async function practise({
  platform,
  account,
  action,
}: MessageOf<FromScreens, 'practise'>): Promise<Telling> {
  const { school, pack, people, looksAfter } = (await bench()) ?? invented();
  const official = actingAs(school, platform, account);
  const administers = official && looksAfter.includes(`${platform}:${official.handle}`);
  const at = new Date();
  // To open a site is practised as in working time, everything else as in one's own.
  const time = { working: action.kind === 'visit' };
  const verdict = judge(
    action,
    { platform, account: { ...account, administers }, at, time },
    { school, pack, people: withPupil(people, school, at), rules },
  );
  return tell(verdict, action, {
    school,
    pack,
    rules,
    lang: spoken(school),
    platformName: platform,
    id: () => action.kind,
  });
}

/** A school that keeps no list has none here either: the pupil is known by what the profile shows. */
function withPupil(people: People, { noList }: School, today: Date): People {
  if (noList) return people;
  const key = newKey();
  const one = openSealed([seal([practicePupil], key)], key, today);
  return {
    ask: (person) => [...one.ask(person), ...people.ask(person)],
    inText: (text) => [...one.inText(text), ...people.inText(text)],
  };
}

/** Before the school's file has come. */
function invented(): Pick<Ready, 'school' | 'pack' | 'people' | 'looksAfter'> {
  return { school: practiceSchool, pack: packOf(practiceSchool), people: nobody, looksAfter: [] };
}
