import type { Path } from '../path.ts';
import { policeLater } from '../shared.ts';

export const disclosure: Path = {
  id: 'disclosure',
  title: {
    en: 'For heads: I was told of misuse by a member of staff',
    cy: 'I benaethiaid: dywedwyd wrthyf am gamddefnydd gan aelod o staff',
  },
  lead: {
    en: 'A disclosure that an adult employed by the school uses social media inappropriately.',
    cy: 'Datgeliad bod oedolyn a gyflogir gan yr ysgol yn defnyddio cyfryngau cymdeithasol yn amhriodol.',
  },
  subject: { en: 'A disclosure', cy: 'Datgeliad' },
  steps: [
    {
      is: 'do',
      words: {
        en: 'Record the disclosure as your child protection policy asks.',
        cy: 'Cofnodwch y datgeliad fel y mae eich polisi amddiffyn plant yn gofyn.',
      },
    },
    {
      is: 'do',
      words: {
        en: 'Refer it to the local authority. That is not a choice.',
        cy: 'Cyfeiriwch ef at yr awdurdod lleol. Nid dewis yw hynny.',
      },
    },
    {
      is: 'do',
      words: {
        en: 'Take its advice before you suspend anybody: it speaks with the police first.',
        cy: 'Cymerwch ei gyngor cyn atal neb o’r gwaith: mae’n siarad â’r heddlu yn gyntaf.',
      },
    },
    {
      is: 'cases',
      words: { en: 'Who told you?', cy: 'Pwy ddywedodd wrthych?' },
      cases: [
        {
          what: { en: 'A parent', cy: 'Rhiant' },
          answer: {
            en: 'Talk it through with them as usual, and explain what happens next.',
            cy: 'Trafodwch ef gyda nhw fel arfer, ac esboniwch beth sy’n digwydd nesaf.',
          },
        },
        {
          what: { en: 'A member of staff', cy: 'Aelod o staff' },
          answer: {
            en: 'Keep their name in confidence as far as you can.',
            cy: 'Cadwch eu henw’n gyfrinachol hyd y gallwch.',
          },
        },
        {
          what: { en: 'A child', cy: 'Plentyn' },
          answer: {
            en: 'Follow your child protection policy until the police have finished looking into it.',
            cy: 'Dilynwch eich polisi amddiffyn plant nes i’r heddlu orffen ymchwilio.',
          },
        },
      ],
    },
    {
      is: 'ring',
      words: {
        en: 'The police, where the authority asks you to ring:',
        cy: 'Yr heddlu, lle mae’r awdurdod yn gofyn ichi ffonio:',
      },
      numbers: [policeLater],
    },
  ],
};
