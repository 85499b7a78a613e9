import { definePack } from '../core/policy.ts';
import clauses from './sandbank-valley/clauses.ts';

/** Sandbank and Valley Nursery Schools Federation: nothing with pupils, little with former ones, at any age. */
export default definePack({
  id: 'sandbank-valley',
  title: { en: 'Social Networking Policy', cy: 'Polisi Rhwydweithio Cymdeithasol' },
  source: {
    school: 'Sandbank and Valley Nursery Schools Federation',
    title: 'Social Networking Policy',
    date: '2023-10',
  },
  levels: {
    'pupil-contact': 'reason',
    'possible-pupil': 'warn',
    'former-pupil-contact': 'reason',
    'incoming-contact': 'note',
    'hidden-chat': 'reason',
    'school-mention': 'note',
    'person-mention': 'warn',
    circumstances: 'reason',
    derogatory: 'warn',
    'whistle-blowing': 'note',
    defamation: 'reason',
    'speaking-for-school': 'warn',
    'profile-work': 'warn',
    'contact-details': 'warn',
    'working-hours': 'warn',
  },
  options: {
    'former-pupil-contact': { adults: 'warn' },
    'person-mention': { only: 'pupils' },
    'working-hours': { breaks: 'none' },
    'declared-links': { lifts: 'never' },
  },
  tells: {
    'pupil-contact': { who: ['lineManager', 'head'], clause: 'SVN-4.2.b' },
    closeness: { who: ['lineManager', 'head'], clause: 'SVN-4.2.b' },
  },
  // Wetpaint, which it names as well, is gone.
  sites: ['Facebook', 'X', 'YouTube', 'Blogger', 'Ning', 'Myspace'],
  readWith: [
    {
      en: 'Guidance for safer working practice, 12 (Communication) and 13 (Social contact)',
      cy: 'Canllawiau ar arferion gwaith mwy diogel, 12 (Cyfathrebu) a 13 (Cyswllt cymdeithasol)',
    },
  ],
  clauses,
});
