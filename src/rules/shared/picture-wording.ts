import type { PictureFacts } from '../../core/action.ts';
import { optionsOf } from '../../core/judge.ts';
import type { Told, Wording } from '../../core/rule.ts';
import { type Lang, severalIn } from '../../core/text.ts';
import { cuesIn } from './picture.ts';

/** What is asked, and what is already known, of the pictures that go out. */
export function pictureWords(
  { finding, school, pack }: Told,
  pictures: readonly PictureFacts[],
  lang: Lang,
): Pick<Wording, 'headline' | 'why' | 'asks'> {
  const say = words[lang];
  const cues = pictures.flatMap((picture) => cuesIn(picture, school));
  const time = cues.find((c) => c.cue === 'time');
  const place = cues.some((c) => c.cue === 'place');
  const known = time ? say.time(time.at, place) : place ? say.place : undefined;
  const asks = asked(school, pack).map((question) => say[question]);
  if (finding.variant === 'named') return { headline: say.named, why: say.namedWhy, asks };
  if (finding.variant !== 'cue') return { headline: say.look, why: say.lookWhy, asks };
  return { headline: say.school, why: known ?? say.schoolWhy, asks };
}

const QUESTIONS = ['children', 'consent', 'uniform', 'alcohol'] as const;

/** Those that the policy cares about; consent is not asked for where the office keeps it. */
function asked(school: Told['school'], pack: Told['pack']) {
  const wanted = severalIn(optionsOf('photo', school, pack).asks);
  return QUESTIONS.filter((question) => {
    if (question === 'consent' && school.consentHandledBySchool) return false;
    return !wanted.length || wanted.includes(question);
  });
}

const words = {
  en: {
    look: 'A picture: one look before it goes',
    lookWhy: 'Nothing here points to school; only you can see what is in it.',
    school: 'This picture may be from school',
    schoolWhy: 'What goes with it points to school.',
    named: 'A picture with a pupil’s name',
    namedWhy: 'The marked words name a pupil beside a picture; the policy keeps the two apart.',
    time: (at: string, here: boolean) => `Taken ${here ? 'at school ' : ''}at ${at} on a school day.`,
    place: 'Taken at school.',
    children: 'Are pupils in it, or their work with a name on it?',
    consent: 'Is there written consent for everybody in it?',
    uniform: 'Does it show the school’s logo or uniform?',
    alcohol: 'Is alcohol in it, or anything that may embarrass?',
  },
  cy: {
    look: 'Llun: un cipolwg cyn iddo fynd',
    lookWhy: 'Nid oes dim yma’n pwyntio at yr ysgol; dim ond chi all weld beth sydd ynddo.',
    school: 'Gallai’r llun hwn fod o’r ysgol',
    schoolWhy: 'Mae’r hyn sy’n mynd gydag ef yn pwyntio at yr ysgol.',
    named: 'Llun gydag enw disgybl',
    namedWhy:
      'Mae’r geiriau sydd wedi’u marcio yn enwi disgybl wrth ymyl llun; mae’r polisi’n cadw’r ddau ar wahân.',
    time: (at: string, here: boolean) => `Tynnwyd ${here ? 'yn yr ysgol ' : ''}am ${at} ar ddiwrnod ysgol.`,
    place: 'Tynnwyd yn yr ysgol.',
    children: 'A oes disgyblion ynddo, neu eu gwaith gydag enw arno?',
    consent: 'A oes caniatâd ysgrifenedig ar gyfer pawb sydd ynddo?',
    uniform: 'A yw’n dangos logo neu wisg yr ysgol?',
    alcohol: 'A oes alcohol ynddo, neu unrhyw beth a allai godi cywilydd?',
  },
};
