import { defineClauses } from '../../core/policy.ts';

const sanctioned = { en: 'School-sanctioned use', cy: 'Defnydd gyda chaniatâd yr ysgol' };

/** What holds for the school's own page. */
export default defineClauses([
  {
    id: 'LPS-2.1',
    where: sanctioned,
    how: 'setup',
    rules: ['official-account'],
    flows: ['official-accounts'],
    what: {
      en: 'The school has an account of its own, apart from anybody’s personal one and tied to a school e-mail address or website.',
      cy: 'Mae gan yr ysgol ei chyfrif ei hun, ar wahân i gyfrif personol neb ac yn gysylltiedig â chyfeiriad e-bost neu wefan yr ysgol.',
    },
  },
  {
    id: 'LPS-2.2',
    where: sanctioned,
    how: 'live',
    rules: ['official-content'],
    when: ['tone'],
    what: {
      en: 'The school’s page carries professional content about school life and nothing else.',
      cy: 'Dim ond cynnwys proffesiynol am fywyd yr ysgol sydd ar dudalen yr ysgol.',
    },
  },
  {
    id: 'LPS-2.3',
    where: sanctioned,
    how: 'live',
    rules: ['photo', 'official-content'],
    what: {
      en: 'Photographs of children need the written consent of their parents or carers.',
      cy: 'Mae angen caniatâd ysgrifenedig rhieni neu ofalwyr ar gyfer ffotograffau o blant.',
    },
  },
  {
    id: 'LPS-2.4',
    where: sanctioned,
    how: 'live',
    rules: ['photo', 'official-content'],
    when: ['named'],
    what: {
      en: 'Children in photographs are not named, and nothing that identifies them appears on the school’s accounts.',
      cy: 'Nid enwir plant mewn ffotograffau, ac nid oes dim sy’n eu hadnabod yn ymddangos ar gyfrifon yr ysgol.',
    },
  },
  {
    id: 'LPS-2.5',
    where: sanctioned,
    how: 'live',
    rules: ['official-content'],
    when: ['not https', 'shortened', 'unknown site'],
    what: {
      en: 'Links that lead away from the school’s page are suitable and safe.',
      cy: 'Mae dolenni sy’n arwain oddi ar dudalen yr ysgol yn addas ac yn ddiogel.',
    },
  },
  {
    id: 'LPS-2.6',
    where: sanctioned,
    how: 'live',
    rules: ['record-before-delete'],
    flows: ['record', 'report-concern'],
    what: {
      en: 'Abuse on the school’s page is taken down at once and told to the headteacher.',
      cy: 'Tynnir sylwadau cas oddi ar dudalen yr ysgol ar unwaith a rhoddir gwybod i’r pennaeth.',
    },
  },
]);
