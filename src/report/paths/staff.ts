import type { Path, Step } from '../path.ts';
import { makeRecord, onlineSafety, policeLater } from '../shared.ts';

/** The worked examples of the Oakfield policy, in our own words. */
const outsideSchool: Step = {
  is: 'cases',
  words: {
    en: 'Bullying among children that begins outside school is looked into as well:',
    cy: 'Ymchwilir hefyd i fwlio ymhlith plant sy’n dechrau y tu allan i’r ysgol:',
  },
  cases: [
    {
      what: {
        en: 'Taunts from a former pupil who left three months ago',
        cy: 'Gwawd gan gyn-ddisgybl a adawodd dri mis yn ôl',
      },
      answer: {
        en: 'Not the school’s responsibility, but it may ask the new school to help.',
        cy: 'Nid cyfrifoldeb yr ysgol, ond gall ofyn i’r ysgol newydd helpu.',
      },
    },
    {
      what: {
        en: 'Taunts from children of this school, only at weekends, in games and apps',
        cy: 'Gwawd gan blant yr ysgol hon, dros y penwythnos yn unig, mewn gemau ac apiau',
      },
      answer: {
        en: 'The school cannot watch over the evening, but it looks into it and works with the families.',
        cy: 'Ni all yr ysgol wylio dros y noson, ond mae’n ymchwilio ac yn gweithio gyda’r teuluoedd.',
      },
    },
    {
      what: { en: 'The same, among children in Year 5', cy: 'Yr un peth, ymhlith plant Blwyddyn 5' },
      answer: {
        en: 'As above; and all parents may be told that the site asks for 13, and that its use is expected to stop.',
        cy: 'Fel uchod; a gellir dweud wrth bob rhiant fod y safle’n gofyn am 13 oed, a bod disgwyl i’r defnydd beidio.',
      },
    },
    {
      what: {
        en: 'A family will not take part, and it goes on',
        cy: 'Mae teulu’n gwrthod cymryd rhan, ac mae’n parhau',
      },
      answer: {
        en: 'It can be reported to the police as harassment.',
        cy: 'Gellir rhoi gwybod i’r heddlu amdano fel aflonyddu.',
      },
    },
  ],
};

export const bullying: Path = {
  id: 'bullying',
  title: {
    en: 'Somebody is abusing or bullying me online',
    cy: 'Mae rhywun yn fy ngham-drin neu’n fy mwlio ar-lein',
  },
  lead: {
    en: 'A parent, a pupil, a stranger, a colleague. You do not have to bear it as part of the job.',
    cy: 'Rhiant, disgybl, dieithryn, cydweithiwr. Nid oes rhaid ichi ei oddef fel rhan o’r swydd.',
  },
  subject: { en: 'Abuse of me online', cy: 'Camdriniaeth ohonof ar-lein' },
  steps: [
    {
      is: 'do',
      words: { en: 'Do not answer, and delete nothing.', cy: 'Peidiwch ag ateb, a pheidiwch â dileu dim.' },
    },
    {
      ...makeRecord,
      words: {
        en: 'Make a record of each page: picture, time, date and address.',
        cy: 'Gwnewch gofnod o bob tudalen: llun, amser, dyddiad a chyfeiriad.',
      },
    },
    {
      is: 'tell',
      words: {
        en: 'Tell the school. What you would like to happen counts.',
        cy: 'Dywedwch wrth yr ysgol. Mae’r hyn yr hoffech ei weld yn digwydd yn cyfrif.',
      },
    },
    {
      is: 'ring',
      words: {
        en: 'Whether you tell the police is yours to decide.',
        cy: 'Chi sy’n penderfynu a ydych am ddweud wrth yr heddlu.',
      },
      numbers: [policeLater],
    },
    {
      is: 'help',
      words: {
        en: 'Your union has people for this, and so has:',
        cy: 'Mae gan eich undeb bobl ar gyfer hyn, ac felly hefyd:',
      },
      links: [onlineSafety],
    },
    outsideSchool,
  ],
};

export const pageAbuse: Path = {
  id: 'page-abuse',
  title: { en: 'There is abuse on the school’s own page', cy: 'Mae camdriniaeth ar dudalen yr ysgol ei hun' },
  lead: {
    en: 'For those who look after a school’s account.',
    cy: 'I’r rhai sy’n gofalu am gyfrif ysgol.',
  },
  subject: { en: 'A comment on the school’s page', cy: 'Sylw ar dudalen yr ysgol' },
  steps: [
    {
      ...makeRecord,
      words: {
        en: 'Make the record first: who, when, where, in full.',
        cy: 'Gwnewch y cofnod yn gyntaf: pwy, pryd, ble, yn llawn.',
      },
    },
    {
      is: 'do',
      words: {
        en: 'Then remove the comment. Do not answer it.',
        cy: 'Yna tynnwch y sylw. Peidiwch â’i ateb.',
      },
    },
    {
      is: 'tell',
      words: { en: 'Tell the headteacher, with the record.', cy: 'Dywedwch wrth y pennaeth, gyda’r cofnod.' },
    },
  ],
};

export const colleague: Path = {
  id: 'colleague',
  title: { en: 'I am worried about a colleague', cy: 'Rwy’n poeni am gydweithiwr' },
  lead: {
    en: 'What they post, or how they are in touch with a child. You pass it on; others look into it.',
    cy: 'Yr hyn maen nhw’n ei bostio, neu sut maen nhw mewn cysylltiad â phlentyn. Chi sy’n ei drosglwyddo; eraill sy’n ymchwilio.',
  },
  subject: { en: 'A matter in confidence', cy: 'Mater cyfrinachol' },
  steps: [
    makeRecord,
    {
      is: 'tell',
      words: { en: 'Tell the headteacher in confidence.', cy: 'Dywedwch wrth y pennaeth yn gyfrinachol.' },
    },
    {
      is: 'do',
      words: {
        en: 'Is it about the headteacher? Then the chair of governors, or the local authority’s designated officer.',
        cy: 'Ai am y pennaeth y mae? Yna cadeirydd y llywodraethwyr, neu swyddog dynodedig yr awdurdod lleol.',
      },
    },
    {
      is: 'do',
      words: {
        en: 'Do not speak with the colleague or with others about it. The law protects who reports in good faith.',
        cy: 'Peidiwch â siarad â’r cydweithiwr nac eraill amdano. Mae’r gyfraith yn amddiffyn y sawl sy’n adrodd yn ddidwyll.',
      },
    },
  ],
};

export const workingDay: Path = {
  id: 'working-day',
  packs: ['oakfield'],
  title: {
    en: 'Somebody uses social networks in the working day',
    cy: 'Mae rhywun yn defnyddio rhwydweithiau yn ystod y diwrnod gwaith',
  },
  lead: {
    en: 'The policy asks for evidence of it, about pupils or adults, to reach one person.',
    cy: 'Mae’r polisi’n gofyn i dystiolaeth o hynny, am ddisgyblion neu oedolion, gyrraedd un person.',
  },
  subject: {
    en: 'Use of social networks in the working day',
    cy: 'Defnydd o rwydweithiau yn ystod y diwrnod gwaith',
  },
  steps: [
    makeRecord,
    {
      is: 'tell',
      words: {
        en: 'Tell the school’s child protection person, and nobody else.',
        cy: 'Dywedwch wrth berson amddiffyn plant yr ysgol, a neb arall.',
      },
    },
  ],
};
