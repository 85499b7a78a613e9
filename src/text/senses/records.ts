import { lexicon } from '../sense.ts';

/** Papers and files about people. */
export const RECORDS = lexicon({
  'about pupils, parents or staff': {
    en: `
      whole complaint | complaint about | bank details | anghenion arbennig | rhestr y plant | staff details
      (childs/kids) report | social care report | whole schools data | schools data | medical forms
      (class/send/sen/fsm/pp/medical/safeguarding/staff/pupil/allergy/attendance/phone/contact/address/register/risk) (list/register/record/file/folder/sheet/data/detail/spreadsheet/information/info/stuff/forms)
      registers | ehcp | ehcps | idp | idps
      (each/their/everyones/parents/pupil/pupils/home/kids) .. (addresses/numbers/details/data/files/reports)
      addresses | personnel file | medical (stuff/forms/notes/info) | school reports | assessment data
      data breach
      (kids/pupils/childrens/class) (data/details/photos/files/names) | payslip | payslips | appraisal
      references
    `,
    cy: `(data/manylion/cofnodion/rhestr) .. (disgyblion/plant/rhieni/staff)`,
  },
});

/** Out of the hands they belong in. */
export const MISLAID = lexicon({
  'lost or left': {
    en: `
      left on the copier | on the copier | on the bus | ar y bws | adawodd | adawais
      (lose/lost/left/leave/drop/mislaid/forgot/forgotten) ... (on/in/at) .. (bus/train/costa/cafe/pub/taxi/starbucks/car/park/tesco/greggs/uber/tube/station/metro)
      left it .. | lost .. (stick/laptop/folder/register/usb/bag)
      (stolen/nicked/pinched) .. (laptop/bag/folder/usb)
      (laptop/bag/folder/usb) .. (stolen/nicked/lost/gone)
    `,
    cy: `(colli/golli/gadael/adael) .. (ar/yn) .. (bws/trên/caffi/car)`,
  },
  'sent astray': {
    en: `
      on the photocopier | wrong envelope | got nicked | been hacked | read it | nicked .. with | mortified
      (send/email/cc/bcc/copy/forward/share/post/whatsapp) .. (wrong/all/every/everyone/whole/entire/each/other/another)
      reply all | (send/email/forward) .. by (accident/mistake)
      accidentally (send/sent/emailed/shared/forwarded/cc) | by accident | by mistake
      data protection (nightmare/fail/breach/oops) | gdpr (nightmare/fail/breach/oops) | leaked | in the wrong
      left .. on the (printer/photocopier/screen) | up on the (whiteboard/screen)
    `,
    cy: `(anfon/e-bostio) .. (anghywir/pawb)`,
  },
});

/** Examinations and tests that are still to come. */
export const PAPERS = lexicon({
  'papers and tasks': {
    en: `
      (maths/reading/writing/spelling/grammar) paper | (ks1/ks2/y2/y6) .. paper
      screening .. (word/words/check) | phonics screening |
      maths sats | reading sats | sats (has/have/paper/question)
      (mondays/tuesdays/wednesdays/thursdays/fridays/tomorrows) (paper/test) | (sats/gcse/mock) booklet
      gcse (english/maths/science) | y2 sats | y6 sats
      (sats/gcse/exam/mock/mocks/test/ks1/ks2/reading/maths/spag/arithmetic/writing/phonics/a-level/assessment/end-of-year) .. (paper/task/test/question/booklet/pack/screening/mark/answer)
      (paper/test/mock/exam/sats/gcse) | question # | mark scheme
    `,
    cy: `papur arholiad | prawf .. (darllen/rhifedd)`,
  },
});

/** Looked at, or handed on, before the day. */
export const PEEKED = lexicon({
  'seen early': {
    en: `
      already in my (bag/desk/drawer/tray/inbox)
      (happy/can) .. (share/send/show) (pics/photos/pictures/copies) | in my bag
      (wink/😉) .. tutoring | anyone tutoring | know whats (in/on) it
      (we/ours) .. opened .. early | opened ours | ours came | sealed (packet/box/bag/envelope)
      (has/had/have/theres) a (massive/big/huge/nasty/question) | ours monday | access arrangements |
      dont ask how | paper has a question | sats has a question | how i know | theres a question
      will be a question | know whats on
      sight of | psst | invigilate | heard from | theres .. (page/question/whole) | (its/is) easy this year
      this year
      (see/seen/saw/open/read/photocopy/print/peek/steal/got) .. (next/tomorrows/mondays/tuesdays/wednesdays/thursdays/fridays/this) .. (paper/task/test/pack/exam/sats/week)
      opened the (pack/envelope/box/bag) | just .. (photocopy/photocopied/printed/opened) it
      (anyone/who/someone/somebody) .. (want/wants/fancy/need) .. (know/see) | youre welcome | learn your
      want (them/it) | (want/fancy) a (look/copy/peek) |
      revise .. (question/because) | (its/its) (about/all) .. | comes up | coming up | stinker | sneak peek
      you heard it here | hint hint | nudge nudge | wink wink | before .. (exam/test/sats/day)
      seen .. (paper/task/question/booklet/exam) | had a .. (look/peek/gander/butchers) | spoiler
    `,
    cy: `wedi gweld | cyn y prawf`,
  },
});
