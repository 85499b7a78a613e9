import { lexicon } from '../sense.ts';

/** What is a child's own business, in everyday words. */
export const HARDSHIP = lexicon({
  'at home': {
    en: `sleep in (the/a/their) car | sleeping in (the/a/their) car | sofa surfing | in a (hostel/refuge/b&b/tent) | no (heating/electric/beds/bed/hot water) | evicted | taken off .. (mum/mam/dad/parents/nan) | taken away from .. (mum/mam/dad/parents) | removed from home | moved .. (foster/placement/refuge) | mum collapsed | dad collapsed | found .. (mum/dad/mam/nan) .. (collapsed/dead/unconscious/floor) | (mum/mam/dad) .. (od'd/overdose/inside/prison/sectioned/rehab/relapsed/left them/walked out) | looks after .. (mum/dad/siblings/baby) | young carer | gets .. (siblings/brothers/sisters) .. ready | same clothes .. (week/again/days) | smells of (smoke/wee/damp/weed) | nits .. again | always hungry | steals food | first meal since | hasnt eaten | uniform .. too small | papers .. (refugee/asylum) | got .. papers | asylum | refugee | refugees | ukrainian | deported`,
    cy: `digartref | colli .. (fam/mam/tad/dad) | gofal maeth`,
  },
  'in body and mind': {
    en: `selective mute | selectively mute | mute | non verbal | nonverbal | stammer | tics | meltdown | meltdowns | panic attack | panic attacks | self harm | self harming | cut (himself/herself/themselves) | cutting | overdose | suicidal | anxious | anxiety | depressed | camhs | paediatrician | assessed | diagnosis | diagnosed | medicated | meds | ritalin | wheelchair | hearing aid | hearing aids | eye patch | feeding tube | stoma | incontinent | wet (himself/herself/themselves) | soiled | had an accident | pull ups | nappies | school refuser | refusing school | wont come in | ebsa | trauma | traumatised | attachment`,
    cy: `gorbryder | iselder | hunan-niweidio`,
  },
  'sanctioned, or out of control': {
    en: `restraint | restrained | chairs everywhere | threw .. (chair/table/desk) | chair thrown | bit (me/a/another/the) | spat at | kicked off .. (chairs/again/screaming/table) | trashed .. (room/classroom/corridor) | evacuate .. (class/room) | evacuated .. (class/room) | team teach | fixed term | permanently excluded | managed move | part time timetable | reduced timetable | isolation | on report`,
    cy: `gwahardd | cael ei wahardd`,
  },
});

/** Children whom one works with, in other words than a class. */
export const MINE_AT_WORK = lexicon({
  'one of them': {
    en: `one of (mine/ours) | my selective mute | my (eal/sen/send/aln) (kid/child/boy/girl/lad/starter) | one of our (refugees/travellers/carers/lac/eal/foster) | (lad/girl/boy/kid/lass/child) in my (tutor/form/class/set/group) | twins in (reception/nursery/year) | the same (y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11) | (y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11) (girl/boy/lad/kid/child) | (bless/poor) (him/her) .. assembly | in assembly again`,
    cy: `un o'n rhai ni`,
  },
});
