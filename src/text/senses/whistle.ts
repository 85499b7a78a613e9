import { lexicon } from '../sense.ts';

/** Telling of wrongdoing by the way that is made for it. */
export const DISCLOSED = lexicon({
  'whistle-blowing by name': {
    en: `
      whistle blow | whistle blower | whistle blowing | whistleblow | whistleblower | whistleblowing
      whistle-blowing | blow the whistle | blew the whistle | blowing the whistle | blown the whistle
      protected disclosure | public interest disclosure | protect (charity/advice)
    `,
    cy: `chwythu'r chwiban | chwythwr chwiban`,
  },
  'told to those who must look into it': {
    en: `
      (report/raise/tell/told/refer/complain/complained/complaint/disclose/write/wrote/written/contact/call/rang/ring/phone/email/go/gone/went/take/taken/took/speak/spoke/spoken/submit/file/lodge/log/escalate/inform) ... (lado/ofsted/estyn/hse/ombudsman/regulator/tribunal/ewc/tra/ico/acas/council/commission/commissioner/inspectorate/union/hr/nspcc)
      formal complaint | grievance .. (raised/lodged/submitted/in) | employment tribunal
      whistleblowing policy
    `,
    cy: `(cwyno/adrodd/riportio) .. (estyn/ombwdsmon/undeb/cyngor) | cwyn ffurfiol`,
  },
});

/** What is wrong, for a call to the union may be about a pay slip. */
export const CONCERNS = lexicon({
  'something wrong at work': {
    en: `
      whistle .. | whistleblow | whistleblower | whistleblowing | whistle-blowing | protected disclosure
      public interest
      (unsafe/unlawful/illegal/wrong/wrongdoing/malpractice/misconduct/fraud/failings/failing/cover-up/concern/concerns/complaint/ratios/ratio/staffing/restraint/safeguarding/asbestos/discrimination/bullying/figures/results/exclusions/off-rolling/offrolling/money/missing/changed/lied/falsified/unqualified/dangerous/breach/breaches/harassment/retaliation/victimisation)
      what i saw | what i've seen | whats going on | what is going on | what happens | what happened
      speaking up | speak up | spoke up | spoken up
    `,
    cy: `pryder | pryderon | anghyfreithlon | anniogel`,
  },
});
