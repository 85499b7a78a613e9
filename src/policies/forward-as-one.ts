import { definePack } from '../core/policy.ts';
import accounts from './forward-as-one/accounts.ts';
import conduct from './forward-as-one/conduct.ts';
import online from './forward-as-one/online.ts';

/** Forward As One Church of England Multi-Academy Trust: the school and its people are not spoken of at all. */
export default definePack({
  id: 'forward-as-one',
  title: { en: 'Social Media Policy', cy: 'Polisi Cyfryngau Cymdeithasol' },
  source: {
    school: 'Forward As One CE Multi-Academy Trust',
    title: 'Social Media Policy',
    date: '2024-07-19',
    reviewDue: '2025-08-31',
  },
  levels: {
    'pupil-contact': 'reason',
    'possible-pupil': 'warn',
    'parent-contact': 'warn',
    'former-pupil-contact': 'reason',
    'incoming-contact': 'note',
    'hidden-chat': 'reason',
    'school-mention': 'warn',
    'person-mention': 'warn',
    'event-mention': 'note',
    circumstances: 'reason',
    derogatory: 'warn',
    'whistle-blowing': 'note',
    defamation: 'reason',
    offensive: 'warn',
    disrepute: 'warn',
    confidential: 'reason',
    'password-sharing': 'reason',
    'contact-details': 'warn',
    'speaking-for-school': 'warn',
    photo: 'note',
    'profile-work': 'warn',
    'open-audience': 'note',
    'working-hours': 'warn',
    'school-device': 'reason',
    'official-account': 'reason',
    'official-content': 'warn',
    'record-before-delete': 'warn',
  },
  options: {
    'working-hours': { breaks: 'none' },
    'former-pupil-contact': { adults: 'off' },
    'school-device': { authorised: 'allowed' },
    'password-age': { days: 60 },
    photo: { asks: 'children, consent, uniform' },
    'declared-links': { lifts: 'declared' },
    defamation: {
      bodies:
        'Diocese of Manchester, Manchester Diocese, Bolton Council, Bury Council, Tameside Council, Oldham Council, Lancashire County Council, Lancashire Council',
    },
  },
  tells: {
    'pupil-contact': { who: ['head'], clause: 'FAO-OV' },
    bullying: { who: ['lineManager', 'head'], clause: 'FAO-CB' },
    images: { who: ['head'], clause: 'FAO-IM' },
    'page-abuse': { who: ['head'], clause: 'FAO-ED.5' },
  },
  sites: ['Facebook', 'X', 'YouTube'],
  readWith: [
    { en: 'Safeguarding and child protection policy', cy: 'Polisi diogelu ac amddiffyn plant' },
    { en: 'Data protection policy', cy: 'Polisi diogelu data' },
    { en: 'Online safety policy', cy: 'Polisi diogelwch ar-lein' },
    { en: 'Equality duty', cy: 'Dyletswydd cydraddoldeb' },
    { en: 'Whistleblowing policy', cy: 'Polisi chwythu’r chwiban' },
    { en: 'Acceptable use of IT policy', cy: 'Polisi defnydd derbyniol o TG' },
  ],
  consequence: {
    en: 'Every breach is looked into, and may be a serious disciplinary matter.',
    cy: 'Ymchwilir i bob toriad, a gall fod yn fater disgyblu difrifol.',
  },
  clauses: [...conduct, ...online, ...accounts],
});
