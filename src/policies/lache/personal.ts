import { defineClauses } from '../../core/policy.ts';

const personal = (place: string, cy: string) => ({
  en: `Personal use, ${place} point`,
  cy: `Defnydd personol, pwynt ${cy}`,
});

/** What staff do with accounts of their own. */
export default defineClauses([
  {
    id: 'LPS-D',
    where: { en: 'Definitions and scope', cy: 'Diffiniadau a chwmpas' },
    how: 'setup',
    rules: [],
    flows: ['policy-view', 'linked-documents'],
    what: {
      en: 'What is shared stays under the law on data, information and safeguarding, in private spaces as well.',
      cy: 'Mae’r hyn a rennir yn dal o dan y gyfraith ar ddata, gwybodaeth a diogelu, hyd yn oed mewn mannau preifat.',
    },
  },
  {
    id: 'LPS-1.1',
    where: personal('first', '1'),
    how: 'live',
    rules: ['pupil-contact', 'parent-contact', 'hidden-chat', 'possible-pupil'],
    flows: ['declared-links'],
    what: {
      en: 'Staff neither invite nor accept parents or children of the school community on personal accounts, nor talk with them there; for family the headteacher may agree to an exception.',
      cy: 'Nid yw staff yn gwahodd nac yn derbyn rhieni na phlant cymuned yr ysgol ar gyfrifon personol, nac yn sgwrsio â nhw yno; caiff y pennaeth gytuno i eithriad ar gyfer teulu.',
    },
  },
  {
    id: 'LPS-1.2',
    where: personal('second', '2'),
    how: 'report',
    rules: ['incoming-contact'],
    flows: ['report-concern'],
    what: {
      en: 'Whatever a child sends to a personal account is told to the designated person for child protection.',
      cy: 'Rhoddir gwybod i’r person amddiffyn plant dynodedig am bopeth y mae plentyn yn ei anfon i gyfrif personol.',
    },
  },
  {
    id: 'LPS-1.3',
    where: personal('third', '3'),
    how: 'report',
    rules: [],
    flows: ['report-concern'],
    what: {
      en: 'Whoever learns of unfitting communication that involves a child reports it at once.',
      cy: 'Dylai unrhyw un sy’n clywed am gyfathrebu amhriodol sy’n ymwneud â phlentyn roi gwybod ar unwaith.',
    },
  },
  {
    id: 'LPS-1.4',
    where: personal('fourth', '4'),
    how: 'setup',
    rules: [],
    flows: ['channels'],
    what: {
      en: 'E-mail between staff and the school community goes through Weduc.',
      cy: 'Mae e-bost rhwng staff a chymuned yr ysgol yn mynd drwy Weduc.',
    },
  },
  {
    id: 'LPS-1.5',
    where: personal('fifth', '5'),
    how: 'live',
    rules: ['contact-details', 'incoming-contact'],
    flows: ['permissions'],
    what: {
      en: 'Private e-mail and mobiles are not used with the school community for school business, unless the headteacher agreed beforehand, as for a residential.',
      cy: 'Ni ddefnyddir e-bost na ffôn symudol preifat gyda chymuned yr ysgol ar gyfer busnes ysgol, oni bai bod y pennaeth wedi cytuno ymlaen llaw, er enghraifft ar gyfer taith breswyl.',
    },
  },
  {
    id: 'LPS-1.6',
    where: personal('sixth', '6'),
    how: 'live',
    rules: ['school-mention', 'derogatory', 'defamation'],
    what: {
      en: 'Whoever writes about the school thinks of its good name; comments go to a staff account first, to be agreed.',
      cy: 'Dylai pwy bynnag sy’n ysgrifennu am yr ysgol feddwl am ei henw da; mae sylwadau’n mynd i gyfrif staff yn gyntaf, i’w cytuno.',
    },
  },
  {
    id: 'LPS-1.7',
    where: personal('seventh', '7'),
    how: 'live',
    rules: ['former-pupil-contact', 'pupil-contact', 'parent-contact'],
    on: ['connect', 'accept'],
    what: {
      en: 'No parent of today, no pupil of any age and no former pupil under 18 is a friend, follower or subscriber of a personal account.',
      cy: 'Nid oes rhiant presennol, disgybl o unrhyw oed na chyn-ddisgybl dan 18 yn ffrind, yn ddilynwr nac yn danysgrifiwr i gyfrif personol.',
    },
  },
  {
    id: 'LPS-1.8',
    where: personal('eighth', '8'),
    how: 'checkup',
    rules: ['official-account'],
    flows: ['official-accounts', 'roundup'],
    on: ['visit'],
    what: {
      en: 'A named member of staff runs the school’s page and posts a round-up each Friday; this is looked at again every term.',
      cy: 'Mae aelod o staff a enwir yn rhedeg tudalen yr ysgol ac yn cyhoeddi crynodeb bob dydd Gwener; edrychir ar hyn eto bob tymor.',
    },
  },
]);
