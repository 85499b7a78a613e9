import { type Action, type PictureFacts, textOf } from '../core/action.ts';
import type { Context, Told } from '../core/rule.ts';
import { defineRule } from '../core/rule.ts';
import { type Lang, severalIn } from '../core/text.ts';
import { showsDrink, showsSchool } from '../text/picture-words.ts';
import { askTheHead } from './shared/better.ts';
import { mayShowSchool } from './shared/permitted.ts';
import { cuesIn, type PictureCue } from './shared/picture.ts';
import { pictureWords } from './shared/picture-wording.ts';
import { pupilsNamedIn } from './shared/pupils-named.ts';
import { aboutPictures } from './shared/reasons.ts';

/** A picture on its way out: what to ask oneself, chosen by what the picture and the words already say. */
export default defineRule({
  id: 'photo',
  title: { en: 'Pictures', cy: 'Lluniau' },
  on: ['attach', 'publish'],
  level: 'note',
  about: 'pictures',
  check(action, context) {
    const pictures = picturesOf(action);
    if (!pictures.length) return undefined;
    const cause = pictures.map((p) => `${p.name ?? ''}/${p.takenAt ?? ''}`).join('|');
    const named = pupilsNamedIn(textOf(action), context);
    if (context.official && named.length) return { cause, weight: 2, variant: 'named', spans: named };
    const shown = named.length > 0 || hasCue(action, pictures, context);
    return shown ? { cause, weight: 1, variant: 'cue', spans: named } : { cause };
  },
  words: {
    en: (told) => ({
      ...pictureWords(told, picturesOf(told.action), 'en'),
      better: [...better(told, 'en'), askTheHead(told.school, 'en')],
    }),
    cy: (told) => ({
      ...pictureWords(told, picturesOf(told.action), 'cy'),
      better: [...better(told, 'cy'), askTheHead(told.school, 'cy')],
    }),
  },
  reasons: aboutPictures,
  examples: {
    speaks: [
      { name: 'a holiday picture is asked about quietly', action: attach({}), level: 'note' },
      {
        name: 'taken at twenty to eleven on a school day',
        action: attach({ takenAt: '2026-11-19T10:40:00' }),
        level: 'warn',
      },
      {
        name: 'as cameras write it',
        action: attach({ takenAt: '2026:11:19 10:40:00' }),
        level: 'warn',
      },
      {
        name: 'at lunch in school',
        action: attach({ takenAt: '2026-11-19T12:30:00', latitude: 51.5001, longitude: -3.2001 }),
        level: 'warn',
      },
      {
        name: 'in the evening, in the school hall',
        action: attach({ takenAt: '2026-11-19T18:40:00', latitude: 51.5001, longitude: -3.2001 }),
        level: 'warn',
      },
      {
        name: 'in the evening in the school hall, where pictures of it are agreed',
        action: attach({ takenAt: '2026-11-19T18:40:00', latitude: 51.5001, longitude: -3.2001 }),
        school: { permissions: [{ place: 'Hafod Lane hall', from: '2026-11-01', until: '2026-11-30' }] },
        level: 'note',
      },
      {
        name: 'and where another place is',
        action: attach({ takenAt: '2026-11-19T18:40:00', latitude: 51.5001, longitude: -3.2001 }),
        school: { permissions: [{ place: 'Castle Park', from: '2026-11-01', until: '2026-11-30' }] },
        level: 'warn',
      },
      {
        name: 'in the evening at home',
        action: attach({ takenAt: '2026-11-19T18:40:00', latitude: 51.6, longitude: -3.2 }),
        level: 'note',
      },
      { name: 'a Saturday', action: attach({ takenAt: '2026-11-21T10:40:00' }), level: 'note' },
      { name: 'an inset day', action: attach({ takenAt: '2026-11-27T10:40:00' }), level: 'note' },
      { name: 'a telephone that says no more', action: attach({ camera: 'Apple iPhone 15' }), level: 'warn' },
      {
        name: 'a telephone on a Saturday',
        action: attach({ camera: 'Apple iPhone 15', takenAt: '2026-11-21T10:40:00' }),
        level: 'note',
      },
      { name: 'a camera of nobody’s pocket', action: attach({ camera: 'Canon EOS 90D' }), level: 'note' },
      { name: 'words of the classroom', action: post('New display in my classroom'), level: 'warn' },
      { name: 'words of the beach', action: post('Barry Island in November'), level: 'note' },
      { name: 'one’s own child', action: post('My daughter on her first day of school'), level: 'note' },
      {
        name: 'a pupil named on the school’s own page',
        action: post('Well done Katie Smith in Year 6!'),
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary' },
        level: 'reason',
      },
      {
        name: 'nobody named on the school’s own page',
        action: post('Our garden in bloom'),
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary' },
        level: 'warn',
      },
      {
        name: 'nobody named there, and the office keeps the consents',
        action: post('Our garden in bloom'),
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary' },
        school: { consentHandledBySchool: true },
        level: 'note',
      },
      {
        name: 'a glass of wine, where the policy speaks of it',
        action: post('Prosecco o’clock'),
        school: { policy: { options: { photo: { asks: 'alcohol' } } } },
        level: 'warn',
      },
    ],
    silent: [
      {
        name: 'a post without a picture',
        action: {
          kind: 'publish',
          text: 'New display in my classroom',
          audience: 'public',
          place: 'timeline',
        },
      },
      {
        name: 'an empty list of pictures',
        action: {
          kind: 'publish',
          text: 'Barry Island',
          audience: 'public',
          place: 'timeline',
          pictures: [],
        },
      },
      { name: 'nothing chosen after all', action: { kind: 'attach', pictures: [] } },
      {
        name: 'a comment',
        action: { kind: 'comment', text: 'Lovely picture of your classroom', on: { name: 'Marcus Fenwick' } },
      },
    ],
  },
});

function attach(picture: PictureFacts) {
  return { kind: 'attach', pictures: [picture] } as const;
}

function post(text: string) {
  return { kind: 'publish', text, audience: 'friends', place: 'timeline', pictures: [{}] } as const;
}

function picturesOf(action: Action): readonly PictureFacts[] {
  return action.kind === 'attach' || action.kind === 'publish' ? (action.pictures ?? []) : [];
}

function hasCue(action: Action, pictures: readonly PictureFacts[], context: Context): boolean {
  const { school, official, options, at } = context;
  if (official && !school.consentHandledBySchool) return true;
  const agreed = mayShowSchool(at, school);
  const counts = ({ cue }: PictureCue) => !(agreed && cue === 'place');
  if (pictures.some((picture) => cuesIn(picture, school).some(counts))) return true;
  const text = textOf(action);
  if (severalIn(options.asks).includes('alcohol') && showsDrink(text)) return true;
  return !official && showsSchool(text, school);
}

function better({ finding }: Told, lang: Lang): string[] {
  const lines = {
    en: {
      named: 'Leave the names out.',
      cue: 'Choose another picture, or crop it.',
      none: 'Look once more at who and what is in it.',
    },
    cy: {
      named: 'Gadewch yr enwau allan.',
      cue: 'Dewiswch lun arall, neu dorri’r llun.',
      none: 'Edrychwch unwaith eto pwy a beth sydd ynddo.',
    },
  };
  if (finding.variant === 'named') return [lines[lang].named];
  return [finding.variant === 'cue' ? lines[lang].cue : lines[lang].none];
}
