import { describe, expect, test } from 'vitest';
import { pupilCues } from '../src/text/pupil-cues.ts';
import { sampleSchool } from './sample-school.ts';

const cuesOf = (bio: string) =>
  pupilCues({ cues: [`bio:${bio}`] }, sampleSchool, new Date('2026-11-20T10:00:00Z'));

describe('what a pupil’s bio says', () => {
  test.each([
    ['15 • dance • cats', 'age'],
    ['sixteen | she/her', 'age'],
    ['♡ 14 ♡', 'age'],
    ['(16) wales', 'age'],
    ['15 ✨ wales', 'age'],
    ['I am 15', 'age'],
    ['i’m fifteen', 'age'],
    ['fourteen yrs old', 'age'],
    ['14f', 'age'],
    ['m15', 'age'],
    ['born 2011', 'age'],
    ['b. 2012', 'age'],
    ['2011 baby', 'age'],
    ['year nine', 'year'],
    ['Yr 9', 'year'],
    ['bl.9', 'year'],
    ['sixth form', 'year'],
    ['doing my GCSEs', 'year'],
    ['class of 2029', 'leaving'],
    ['c/o 2028', 'leaving'],
    ['leavers’ 2027', 'leaving'],
  ])('%s', (bio, cue) => expect(cuesOf(bio)).toEqual([cue]));
});

describe('what grown-ups’ bios say', () => {
  test.each([
    'year 9 teacher',
    'head of year 9',
    'Y5/6 teacher',
    'blwyddyn 6 athrawes',
    'dad to a 14 year old',
    'my son is 15',
    'proud mum to Year 7 twins',
    'married 15 years',
    '15 years experience',
    '16/04/1985',
    'born 1985',
    'est. 2011',
    'since 2012',
    'class of 1999',
    'aged 45',
    '10k 45:10',
    'u13 girls football coach',
    'teaching GCSEs and A levels',
    'sixth form tutor',
    'top 16',
  ])('%s', (bio) => expect(cuesOf(bio)).toEqual([]));
});
