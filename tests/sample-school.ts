import type { Person } from '../src/core/person.ts';
import type { School } from '../src/core/school.ts';

/** The school that every example, stand-in and picture is about. Invented, like everybody in it. */
export const sampleSchool: School = {
  school: {
    name: 'Hafod Lane Primary School',
    alsoKnownAs: ['Hafod Lane', 'HLPS', { text: 'Hafod', common: true }],
    handles: { x: ['hafodlane'], facebook: ['hafodlaneprimary'] },
    domains: ['hafodlane.example.sch.uk'],
    telephone: '01632 960001',
    place: { postcode: 'CF99 1AA', latitude: 51.5, longitude: -3.2, radius: 300 },
    linkedBodies: ['Hafod Learning Trust', 'Example Diocese'],
    events: ['Summer Fair', 'Year 6 residential'],
  },
  policy: {
    pack: 'oakfield',
    title: 'Social Networking Policy',
    date: '2026-09-01',
    reviewDue: '2027-09-01',
  },
  contacts: {
    head: { name: 'Mr Prothero', email: 'head@hafodlane.example.sch.uk' },
    safeguarding: { name: 'Ms Rees', email: 'safeguarding@hafodlane.example.sch.uk' },
    channels: ['School e-mail', 'Weduc'],
  },
  hours: {
    zone: 'Europe/London',
    days: {
      mon: [['08:30', '15:45']],
      tue: [['08:30', '15:45']],
      wed: [['08:30', '15:45']],
      thu: [['08:30', '15:45']],
      fri: [['08:30', '15:00']],
    },
    breaks: [['12:15', '13:00']],
    terms: [{ from: '2026-09-02', to: '2026-12-18' }],
    closed: ['2026-11-27'],
  },
  accounts: [
    {
      platform: 'facebook',
      handle: 'hafodlaneprimary',
      approvedBy: 'Head',
      administrators: ['A. Jones'],
      roundup: 'fri',
    },
  ],
};

/** Invented people of the sample school, in clear, as the office would type them. */
export const samplePeople = {
  pupils: [
    {
      name: 'Katie Smith',
      nicknames: ['Kit'],
      profiles: ['instagram:katie.s', 'x:katie_s11', 'tiktok:katie.smith', 'facebook:100077'],
    },
    { name: 'Osian Gwilym-Parry', profiles: ['x:osiangp'] },
    { name: 'Amira Siddiqui' },
  ],
  formerPupils: [
    { name: 'Tomos Penhallow', adultFrom: '2031-03-01' },
    { name: 'Bethan Carrow', adultFrom: '2020-03-01' },
  ],
  parents: [{ name: 'Delyth Smith' }],
  staff: [{ name: 'Gareth Abernathy' }],
  governors: [{ name: 'Ifor Maddocks' }],
  candidates: [{ name: 'Rhodri Applegarth', until: '2026-12-20' }],
};

export const katie: Person = { name: 'Katie Smith' };
export const stranger: Person = { name: 'Marcus Fenwick', handle: 'marcusf' };
