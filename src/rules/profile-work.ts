import type { ProfileField } from '../core/action.ts';
import { defineRule } from '../core/rule.ts';
import type { School } from '../core/school.ts';
import type { Span } from '../core/text.ts';
import { findProfession } from '../text/professions.ts';
import { findSchool } from '../text/school-names.ts';

/** A profile says where one works, or that one works in a school. */
export default defineRule({
  id: 'profile-work',
  title: { en: 'Your work in your profile', cy: 'Eich gwaith yn eich proffil' },
  on: ['edit-profile'],
  level: 'warn',
  about: 'account',
  check(action, { school, official }) {
    if (action.kind !== 'edit-profile' || official) return undefined;
    const spans: Span[] = [];
    let named = false;
    let from = 0;
    for (const field of action.fields) {
      const where = schoolIn(field, school);
      named ||= where.length > 0;
      for (const [a, b] of [...where, ...workIn(field)]) spans.push([a + from, b + from]);
      from += field.value.length + 1;
    }
    return spans.length ? { spans, variant: named ? 'school' : 'profession' } : undefined;
  },
  words: {
    en: ({ finding }) => ({
      headline:
        finding.variant === 'school'
          ? 'Your profile would name the school'
          : 'Your profile would say what you do',
      why: 'The policy asks staff not to show on social media that they work in the school.',
      better: ['Leave this field empty.', 'Say something of yourself that is not work.'],
    }),
    cy: ({ finding }) => ({
      headline:
        finding.variant === 'school'
          ? 'Byddai eich proffil yn enwi’r ysgol'
          : 'Byddai eich proffil yn dangos eich swydd',
      why: 'Mae’r polisi’n gofyn i staff beidio â dangos ar gyfryngau cymdeithasol eu bod yn gweithio yn yr ysgol.',
      better: ['Gadewch y maes hwn yn wag.', 'Dywedwch rywbeth amdanoch eich hun nad yw’n waith.'],
    }),
  },
  examples: {
    speaks: [
      {
        name: 'a job title',
        action: profile('jobTitle', 'Class teacher'),
        level: 'warn',
        marks: ['Class teacher'],
      },
      {
        name: 'the school as employer',
        action: profile('employer', 'Hafod Lane Primary School'),
        marks: ['Hafod Lane Primary School'],
      },
      {
        name: 'the school among one’s schools',
        action: profile('education', 'HLPS, 2019 to now'),
        marks: ['HLPS'],
      },
      {
        name: 'a bio with the profession',
        action: profile('bio', 'Mum of two. Primary school teacher. Coffee.'),
        marks: ['Primary school teacher'],
      },
      { name: 'a TA', action: profile('jobTitle', 'TA') },
      { name: 'a head, in a word', action: profile('jobTitle', 'Head') },
      { name: 'a TA in a bio', action: profile('bio', 'Year 2 TA and runner'), marks: ['TA'] },
      {
        name: 'teaching a year',
        action: profile('bio', 'I teach Year 4. Opinions mine.'),
        marks: ['I teach Year 4'],
      },
      { name: 'a SENCO', action: profile('bio', 'senco / dog person'), marks: ['senco'] },
      { name: 'head of a subject', action: profile('jobTitle', 'Head of Maths') },
      { name: 'a lecturer', action: profile('jobTitle', 'Lecturer in Education') },
      { name: 'a nursery nurse', action: profile('bio', 'Nursery nurse, Swansea') },
      {
        name: 'the handle of the school',
        action: profile('bio', 'Proud to be part of @hafodlane'),
        marks: ['@hafodlane'],
      },
      {
        name: 'the school’s site as one’s own',
        action: profile('website', 'https://hafodlane.example.sch.uk'),
      },
      { name: 'in Welsh', action: profile('bio', 'Athrawes, mam, rhedwraig'), marks: ['Athrawes'] },
      { name: 'an assistant, in Welsh', action: profile('jobTitle', 'Cynorthwyydd dysgu') },
    ],
    silent: [
      { name: 'another job', action: profile('jobTitle', 'Accountant') },
      { name: 'head of sales', action: profile('jobTitle', 'Head of Sales') },
      { name: 'head over heels', action: profile('bio', 'Head over heels for my cats') },
      { name: 'a yoga teacher', action: profile('bio', 'Yoga teacher and surfer') },
      { name: 'somebody else’s teacher', action: profile('bio', 'Teacher’s pet. Always was.') },
      { name: 'married to a teacher', action: profile('bio', 'Married to a teacher, pray for me') },
      { name: 'a former teacher', action: profile('bio', 'Former teacher, now potter') },
      { name: 'teach yourself', action: profile('bio', 'Teach yourself something every day') },
      { name: 'experience is a teacher', action: profile('bio', 'Experience is the best teacher') },
      { name: 'a student', action: profile('education', 'Student at Swansea University') },
      { name: 'a town', action: profile('location', 'Hafod') },
      { name: 'head of sales, in Welsh', action: profile('jobTitle', 'Pennaeth gwerthiant') },
      {
        name: 'the school’s own profile',
        action: profile('bio', 'Hafod Lane Primary School'),
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary' },
      },
    ],
  },
});

function profile(field: ProfileField['field'], value: string) {
  return { kind: 'edit-profile', fields: [{ field, value }] } as const;
}

/** A town or a name may sound like the school; the other fields are there to say where one belongs. */
function schoolIn({ field, value }: ProfileField, school: School): Span[] {
  return /^(?:location|name|birthday|contact)$/.test(field) ? [] : findSchool(value, school);
}

function workIn({ field, value }: ProfileField): Span[] {
  if (field === 'education')
    return findProfession(value, false).filter(
      () =>
        !/\b(?:pgce|degree|ba|bed|ma)\b/iu.test(value) ||
        /\b(?:trainee|on placement|currently|now)\b/iu.test(value),
    );
  return /^(?:jobTitle|employer|bio)$/.test(field) ? findProfession(value, field === 'jobTitle') : [];
}
