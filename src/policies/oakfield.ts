import { definePack } from '../core/policy.ts';
import guidance from './oakfield/guidance.ts';
import terms from './oakfield/terms.ts';

/** Oakfield Primary School, Wales; the Education Workforce Council's code applies. */
export default definePack({
  id: 'oakfield',
  title: { en: 'Social Networking Policy', cy: 'Polisi Rhwydweithio Cymdeithasol' },
  source: { school: 'Oakfield Primary School', title: 'Social Networking Policy' },
  levels: {
    'pupil-contact': 'reason',
    'possible-pupil': 'warn',
    'former-pupil-contact': 'reason',
    'incoming-contact': 'note',
    'hidden-chat': 'reason',
    'school-mention': 'warn',
    'school-matters': 'note',
    'person-mention': 'warn',
    'event-mention': 'note',
    circumstances: 'reason',
    derogatory: 'warn',
    defamation: 'reason',
    offensive: 'warn',
    disrepute: 'warn',
    confidential: 'reason',
    promotion: 'warn',
    'speaking-for-school': 'warn',
    photo: 'note',
    'profile-work': 'warn',
    'profile-age': 'reason',
    'open-audience': 'warn',
    'working-hours': 'warn',
    'school-device': 'reason',
    'official-account': 'reason',
    'official-content': 'warn',
    'record-before-delete': 'warn',
  },
  options: {
    'working-hours': { breaks: 'lunch' },
    'former-pupil-contact': { adults: 'note' },
    photo: { asks: 'children, consent, uniform, alcohol' },
    'declared-links': { lifts: 'declared', when: 'outside-work' },
  },
  sites: ['Facebook', 'X', 'Instagram', 'TikTok', 'YouTube', 'Snapchat', 'Blogger', 'Netmums'],
  readWith: [
    { en: 'Equality and diversity policy', cy: 'Polisi cydraddoldeb ac amrywiaeth' },
    { en: 'Codes of conduct for staff', cy: 'Codau ymddygiad staff' },
    { en: 'Anti-bullying policy', cy: 'Polisi gwrthfwlio' },
    { en: 'Child protection policy', cy: 'Polisi amddiffyn plant' },
    { en: 'Code of the Education Workforce Council', cy: 'Cod Cyngor y Gweithlu Addysg' },
  ],
  consequence: {
    en: 'The policy treats a breach as gross misconduct.',
    cy: 'Mae’r polisi’n trin toriad fel camymddwyn difrifol.',
  },
  tells: {
    'pupil-contact': { who: ['head'], clause: 'OPS-P.3' },
    bullying: { who: ['safeguarding', 'head'], clause: 'OPS-CB' },
    'working-day': { who: ['safeguarding'], clause: 'OPS-G.8' },
    'under-13': { who: ['safeguarding', 'head'], clause: 'OPS-P.1' },
    disclosure: { who: [], clause: 'OPS-CP' },
  },
  clauses: [...terms, ...guidance],
});
