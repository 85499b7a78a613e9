import { definePack } from '../core/policy.ts';
import account from './lache/account.ts';
import personal from './lache/personal.ts';

/** Lache Primary School: parents and children of the school are kept apart from private accounts altogether. */
export default definePack({
  id: 'lache',
  title: { en: 'Social Networking Policy', cy: 'Polisi Rhwydweithio Cymdeithasol' },
  source: {
    school: 'Lache Primary School',
    title: 'Social Networking Policy',
    date: '2020-09',
    reviewDue: '2022-09',
  },
  levels: {
    'pupil-contact': 'reason',
    'possible-pupil': 'warn',
    'parent-contact': 'reason',
    'former-pupil-contact': 'reason',
    'incoming-contact': 'note',
    'hidden-chat': 'reason',
    'school-mention': 'note',
    derogatory: 'warn',
    'whistle-blowing': 'note',
    defamation: 'reason',
    'contact-details': 'warn',
    photo: 'note',
    'official-account': 'reason',
    'official-content': 'warn',
    'record-before-delete': 'warn',
  },
  options: {
    'incoming-contact': { also: 'parents' },
    'former-pupil-contact': { adults: 'note' },
    'contact-details': { permitted: 'events' },
    'declared-links': { lifts: 'approved' },
    photo: { asks: 'children, consent' },
  },
  tells: {
    'pupil-contact': { who: ['safeguarding', 'head'], clause: 'LPS-1.2' },
    child: { who: ['safeguarding', 'head'], clause: 'LPS-1.3' },
    'page-abuse': { who: ['head'], clause: 'LPS-2.6' },
  },
  sites: ['Facebook', 'X'],
  readWith: [
    { en: 'Safeguarding policy', cy: 'Polisi diogelu' },
    { en: 'ICT acceptable use policy', cy: 'Polisi defnydd derbyniol o TGCh' },
  ],
  clauses: [...personal, ...account],
});
