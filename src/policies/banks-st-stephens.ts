import { definePack } from '../core/policy.ts';
import advice from './banks-st-stephens/advice.ts';
import safeguarding from './banks-st-stephens/safeguarding.ts';

/** Banks St Stephen's, on the model policy of Lancashire County Council: advice to staff, and the national guidance. */
export default definePack({
  id: 'banks-st-stephens',
  title: {
    en: 'Policy on social networking sites and other social media',
    cy: 'Polisi ar safleoedd rhwydweithio a chyfryngau cymdeithasol eraill',
  },
  source: {
    school: 'Banks St Stephen’s Church of England Primary School',
    title: 'Policy on social networking sites and other social media',
    author: 'Lancashire County Council, model policy of April 2022',
    date: '2022-11-15',
    reviewDue: '2023-11-15',
  },
  levels: {
    'pupil-contact': 'reason',
    'possible-pupil': 'warn',
    'parent-contact': 'warn',
    'former-pupil-contact': 'reason',
    'incoming-contact': 'note',
    'hidden-chat': 'reason',
    'candidate-vetting': 'reason',
    'school-mention': 'note',
    'group-sharing': 'reason',
    derogatory: 'warn',
    'whistle-blowing': 'note',
    defamation: 'reason',
    offensive: 'warn',
    disrepute: 'warn',
    'contact-details': 'warn',
    'open-audience': 'note',
    'working-hours': 'warn',
    'official-account': 'reason',
    'official-content': 'warn',
  },
  options: {
    'school-mention': { onlyWith: 'derogatory, defamation, offensive, disrepute' },
    'former-pupil-contact': { adults: 'note' },
    'declared-links': { lifts: 'never' },
  },
  tells: { 'pupil-contact': { who: ['lineManager', 'head'], clause: 'BSS-5.e' } },
  sites: ['Facebook', 'X', 'TikTok', 'Instagram', 'YouTube', 'Snapchat', 'OnlyFans'],
  readWith: [
    { en: 'Acceptable use policy', cy: 'Polisi defnydd derbyniol' },
    { en: 'Online safety guidance', cy: 'Canllawiau diogelwch ar-lein' },
    {
      en: 'Guidance for safer working practice (May 2019), section 12',
      cy: 'Canllawiau ar arferion gwaith mwy diogel (Mai 2019), adran 12',
    },
    {
      en: 'Guidance of your union or professional association',
      cy: 'Canllawiau eich undeb neu gymdeithas broffesiynol',
    },
  ],
  consequence: {
    en: 'Acting against the policy may lead to disciplinary action and, if it is gross misconduct, to dismissal.',
    cy: 'Gall gweithredu’n groes i’r polisi arwain at gamau disgyblu ac, os yw’n gamymddwyn difrifol, at ddiswyddo.',
  },
  clauses: [...advice, ...safeguarding],
});
