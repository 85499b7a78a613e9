import type { Path } from '../path.ts';
import { doNotAnswer, makeRecord, onlineSafety, police } from '../shared.ts';

export const pupilContact: Path = {
  id: 'pupil-contact',
  title: { en: 'A pupil has contacted me', cy: 'Mae disgybl wedi cysylltu â mi' },
  lead: {
    en: 'A request, a follow, a message, a tag. You have done nothing wrong by receiving it.',
    cy: 'Cais, dilyniad, neges, tag. Nid ydych wedi gwneud dim o’i le drwy ei dderbyn.',
  },
  subject: {
    en: 'Contact from a pupil on social media',
    cy: 'Cyswllt gan ddisgybl ar y cyfryngau cymdeithasol',
  },
  steps: [
    doNotAnswer,
    makeRecord,
    {
      is: 'tell',
      words: { en: 'Tell the school today.', cy: 'Dywedwch wrth yr ysgol heddiw.' },
    },
    {
      is: 'refusal',
      words: {
        en: 'The school answers for you, firmly and politely. It may use these words.',
        cy: 'Yr ysgol sy’n ateb drosoch, yn gadarn ac yn gwrtais. Gall ddefnyddio’r geiriau hyn.',
      },
    },
    {
      is: 'do',
      words: {
        en: 'Once the school has seen the record, remove the request and look at who may contact you.',
        cy: 'Wedi i’r ysgol weld y cofnod, tynnwch y cais ac edrychwch ar bwy sy’n cael cysylltu â chi.',
      },
    },
  ],
};

export const closeness: Path = {
  id: 'closeness',
  title: {
    en: 'A pupil seems to seek a closer relationship with me',
    cy: 'Mae’n ymddangos bod disgybl am berthynas agosach â mi',
  },
  lead: {
    en: 'It happens, and telling early protects both of you.',
    cy: 'Mae’n digwydd, ac mae dweud yn gynnar yn amddiffyn y ddau ohonoch.',
  },
  subject: { en: 'Something I should tell you about', cy: 'Rhywbeth y dylwn ei ddweud wrthych' },
  steps: [
    {
      is: 'tell',
      words: {
        en: 'Tell the school at once, before you say anything to the pupil.',
        cy: 'Dywedwch wrth yr ysgol ar unwaith, cyn dweud dim wrth y disgybl.',
      },
    },
    doNotAnswer,
    makeRecord,
    {
      is: 'do',
      words: {
        en: 'Write down what was said, and when, in the words that were used.',
        cy: 'Ysgrifennwch beth a ddywedwyd, a phryd, yn y geiriau a ddefnyddiwyd.',
      },
    },
    {
      is: 'do',
      words: {
        en: 'Do not meet or speak with the pupil alone until you have advice.',
        cy: 'Peidiwch â chyfarfod na siarad â’r disgybl ar eich pen eich hun nes cael cyngor.',
      },
    },
    {
      is: 'help',
      words: { en: 'Somebody outside school to talk to:', cy: 'Rhywun y tu allan i’r ysgol i siarad ag ef:' },
      links: [onlineSafety],
    },
  ],
};

export const child: Path = {
  id: 'child',
  title: {
    en: 'I have seen something about a child that worries me',
    cy: 'Rwyf wedi gweld rhywbeth am blentyn sy’n fy mhoeni',
  },
  lead: {
    en: 'Harm, neglect, self-harm, talk that is not right for a child. You need not be sure.',
    cy: 'Niwed, esgeulustod, hunan-niweidio, siarad nad yw’n iawn i blentyn. Nid oes rhaid bod yn sicr.',
  },
  subject: { en: 'A concern about a child', cy: 'Pryder am blentyn' },
  steps: [
    {
      is: 'ring',
      words: {
        en: 'If a child is in danger now, ring first.',
        cy: 'Os yw plentyn mewn perygl nawr, ffoniwch gyntaf.',
      },
      numbers: [police],
    },
    {
      is: 'tell',
      words: {
        en: 'Tell the school at once, even in the holidays.',
        cy: 'Dywedwch wrth yr ysgol ar unwaith, hyd yn oed yn y gwyliau.',
      },
    },
    makeRecord,
    {
      is: 'do',
      words: {
        en: 'Do not ask the child about it online, and do not look into it yourself.',
        cy: 'Peidiwch â holi’r plentyn amdano ar-lein, a pheidiwch ag ymchwilio eich hun.',
      },
    },
    {
      is: 'do',
      words: {
        en: 'Write down what you saw, and when. Keep it between you and those who need to know.',
        cy: 'Ysgrifennwch beth a welsoch, a phryd. Cadwch ef rhyngoch chi a’r rhai y mae angen iddynt wybod.',
      },
    },
  ],
};
