import type { Path } from '../path.ts';
import { ceop, iwf, makeRecord, police, policeLater } from '../shared.ts';

export const grooming: Path = {
  id: 'grooming',
  title: {
    en: 'I think somebody is grooming a child',
    cy: 'Rwy’n meddwl bod rhywun yn meithrin perthynas amhriodol â phlentyn',
  },
  lead: {
    en: 'Secret contact, gifts, talk of meeting, a wish for pictures. A suspicion is enough.',
    cy: 'Cyswllt cyfrinachol, anrhegion, sôn am gyfarfod, gofyn am luniau. Mae amheuaeth yn ddigon.',
  },
  subject: { en: 'An urgent concern about a child', cy: 'Pryder brys am blentyn' },
  steps: [
    {
      is: 'ring',
      words: {
        en: 'If a child may be meeting somebody, or is in danger now, ring first.',
        cy: 'Os gall plentyn fod ar fin cyfarfod rhywun, neu mewn perygl nawr, ffoniwch gyntaf.',
      },
      numbers: [police],
    },
    {
      is: 'tell',
      words: {
        en: 'Tell the school at once, by telephone.',
        cy: 'Dywedwch wrth yr ysgol ar unwaith, dros y ffôn.',
      },
    },
    {
      is: 'do',
      words: {
        en: 'Do not warn, answer or confront the person, and do not tell the child to delete anything.',
        cy: 'Peidiwch â rhybuddio, ateb na herio’r person, a pheidiwch â dweud wrth y plentyn am ddileu dim.',
      },
    },
    {
      ...makeRecord,
      words: {
        en: 'Make a record of words and names. If there is an indecent picture of a child: no record, ring the police.',
        cy: 'Gwnewch gofnod o eiriau ac enwau. Os oes llun anweddus o blentyn: dim cofnod, ffoniwch yr heddlu.',
      },
    },
    {
      is: 'help',
      words: { en: 'Report it as well to:', cy: 'Rhowch wybod hefyd i:' },
      links: [ceop],
    },
  ],
};

export const images: Path = {
  id: 'images',
  noRecord: true,
  title: { en: 'I have seen an indecent picture of a child', cy: 'Rwyf wedi gweld llun anweddus o blentyn' },
  lead: {
    en: 'Copying such a picture is a crime, even as proof. The police are told at once, and nothing is recorded.',
    cy: 'Mae copïo llun o’r fath yn drosedd, hyd yn oed fel tystiolaeth. Dywedir wrth yr heddlu ar unwaith, ac ni chofnodir dim.',
  },
  subject: { en: 'Please ring me at once', cy: 'Ffoniwch fi ar unwaith os gwelwch yn dda' },
  steps: [
    {
      is: 'ring',
      words: { en: 'Ring the police at once.', cy: 'Ffoniwch yr heddlu ar unwaith.' },
      numbers: [police, policeLater],
    },
    {
      is: 'do',
      words: {
        en: 'Look no further. Do not copy, photograph, print, save or send it, and show it to nobody.',
        cy: 'Peidiwch ag edrych ymhellach. Peidiwch â’i gopïo, tynnu llun ohono, ei argraffu, ei gadw na’i anfon, a pheidiwch â’i ddangos i neb.',
      },
    },
    {
      is: 'do',
      words: {
        en: 'Delete nothing and do not look into it: the police do that. Turn the screen away, and note the time and the address by hand.',
        cy: 'Peidiwch â dileu dim nac ymchwilio: gwaith yr heddlu yw hynny. Trowch y sgrin i ffwrdd, a nodwch yr amser a’r cyfeiriad â llaw.',
      },
    },
    {
      is: 'tell',
      words: {
        en: 'Then tell the school that you rang the police, without showing or describing it.',
        cy: 'Yna dywedwch wrth yr ysgol eich bod wedi ffonio’r heddlu, heb ei ddangos na’i ddisgrifio.',
      },
    },
    {
      is: 'do',
      words: {
        en: 'Unsuitable, but not of a child: tell the headteacher, and nobody looks into it before there is advice.',
        cy: 'Anaddas, ond nid o blentyn: dywedwch wrth y pennaeth, ac nid oes neb yn ymchwilio cyn cael cyngor.',
      },
    },
    {
      is: 'help',
      words: {
        en: 'Where it lies on an open page, the address (not the picture) can also go to:',
        cy: 'Os yw ar dudalen agored, gall y cyfeiriad (nid y llun) fynd hefyd at:',
      },
      links: [iwf],
    },
  ],
};

export const underThirteen: Path = {
  id: 'under-13',
  title: { en: 'A child under 13 has an account', cy: 'Mae gan blentyn dan 13 gyfrif' },
  lead: {
    en: 'The sites themselves ask for 13. Speak with school first: it knows the family.',
    cy: 'Mae’r safleoedd eu hunain yn gofyn am 13 oed. Siaradwch â’r ysgol yn gyntaf: mae’n adnabod y teulu.',
  },
  subject: { en: 'A child under 13 with an account', cy: 'Plentyn dan 13 â chyfrif' },
  steps: [
    {
      is: 'tell',
      words: {
        en: 'Tell the school, which speaks with the parents.',
        cy: 'Dywedwch wrth yr ysgol, sy’n siarad â’r rhieni.',
      },
    },
    {
      is: 'forms',
      words: {
        en: 'The site takes such reports itself. You open the page and send the report yourself.',
        cy: 'Mae’r safle ei hun yn derbyn adroddiadau o’r fath. Chi sy’n agor y dudalen ac yn anfon yr adroddiad.',
      },
    },
    {
      is: 'do',
      words: {
        en: 'Have the address of the profile at hand. Do not follow or message the child to be sure.',
        cy: 'Cadwch gyfeiriad y proffil wrth law. Peidiwch â dilyn na negesu’r plentyn i fod yn sicr.',
      },
    },
  ],
};
