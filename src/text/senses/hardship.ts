import { lexicon } from '../sense.ts';

/** What is a child's own business, in everyday words. */
export const HARDSHIP = lexicon({
  'at home': {
    en: `sleep in (the/a/their) car | sleeping in (the/a/their) car | sofa surfing | in a (hostel/refuge/b&b/tent) | no (heating/electric/beds/bed) | no hot water | evicted | taken off .. (mum/mam/dad/parents/nan) | taken away from .. (mum/mam/dad/parents) | removed from home | moved .. (foster/placement/refuge) | mum collapsed | dad collapsed | found .. (mum/dad/mam/nan) .. (collapsed/dead/unconscious/floor) | (mum/mam/dad) .. (od'd/overdose/inside/prison/sectioned/rehab/relapsed) | (mum/mam/dad) .. left them | looks after .. (mum/dad/siblings/baby) | young carer | gets .. (siblings/brothers/sisters) .. ready | same clothes .. (week/again/days) | smells of (smoke/wee/damp/weed) | nits .. again | always hungry | steals food | first meal since | hasnt eaten | uniform .. too small | papers .. (refugee/asylum) | got .. papers | asylum | refugee | refugees | ukrainian | deported`,
    cy: `digartref | colli .. (fam/mam/tad/dad) | gofal maeth`,
  },
  'in body and mind': {
    en: `selective mute | selectively mute | mute | non verbal | nonverbal | stammer | tics | meltdown | meltdowns | panic attack | panic attacks | self harm | self harming | cut (himself/herself/themselves) | cutting | overdose | suicidal | anxious | anxiety | depressed | camhs | paediatrician | assessed | diagnosis | diagnosed | medicated | meds | ritalin | wheelchair | hearing aid | hearing aids | eye patch | feeding tube | stoma | incontinent | wet (himself/herself/themselves) | soiled | had an accident | pull ups | nappies | school refuser | refusing school | wont come in | ebsa | trauma | traumatised | attachment | catheter | cannula | insulin pump | oxygen | leg brace | prosthetic | prosthesis | cochlear | implant | braille | tube fed | walking frame | splints | sickle cell | cystic fibrosis | spina bifida | muscular dystrophy | brittle bones | alopecia | remission | biopsy | tube | hospice | life limiting | degenerative | rainbow unit | fits | fitting | makaton | pecs | ear defenders | echolalia | global delay | chromosome | sleep clinic | bed wetting | withdrawn | tested for | waiting list`,
    cy: `gorbryder | iselder | hunan-niweidio`,
  },
  'sanctioned, or out of control': {
    en: `restraint | restrained | chairs everywhere | threw .. (chair/table/desk) | chair thrown | bit (me/a/another/the) | spat at | kicked off .. (chairs/again/screaming/table) | trashed .. (room/classroom/corridor) | evacuate .. (class/room) | evacuated .. (class/room) | team teach | fixed term | permanently excluded | managed move | part time timetable | reduced timetable | isolation | on report | last warning | final warning | stoned | high again | hungover | bitten | bit | bitten again | (black/purple/bruised) (arm/shins/eye) | police escort | knife | blade | governors panel | governors disciplinary | walked out of lessons | refuses to come in | attendance is`,
    cy: `gwahardd | cael ei (wahardd/fwlio)`,
  },
});

/** Things that nobody writes of a child of their own. */
export const WRONG_AT_HOME = lexicon({
  'unwashed, unfed, unclothed': {
    en: `
      (hasn't/haven't/not/never) .. (bath/bathed/wash/washed/shower/showered) | nothing in (his/her/their/the) (cupboards/fridge/cupboard)
      empty (fridge/cupboards) | (gave/give/giving/shared) .. my (lunch/sandwich/sandwiches/snack/gloves/breakfast) .. (nothing/hungry/again)
      no (cooker/gas/electric/curtains/carpet/mattress/pyjamas/pjs) | one room | shoes .. (taped/hanging/soles/holes) | soles .. (flapping/hanging)
      sent in with (nothing/no) | (keep/keeps/kept) .. (cereal/toast/snacks/spare) .. (drawer/cupboard) for (him/her/them)
      (only/first) .. (meal/food) .. (day/week/yesterday/weekend) | eats like he'll | pockets .. (fruit/toast/food)
    `,
    cy: `dim byd yn y cwpwrdd | heb (olchi/ymolchi)`,
  },
  'afraid of home': {
    en: `
      home is (scary/hell/awful/horrible/bad/unsafe/frightening/chaos) | (scared/afraid/frightened/dreads/dreading) .. (home/weekend/weekends/holidays)
      (doesn't/didn't/don't) want to go home | nobody at home (care/cares/bothers/knows) | (cried/cries/crying) .. (hometime/home)
      (mum/mam/mummy/dad/daddy/stepdad/boyfriend/uncle) .. (hits/hit/hurts/beats/batters/slaps/punches/locks/belts/burns) (him/her/them/mum/mam/me)
      (if/can) (i/he/she/they) could? (stay/live/come) home? with (me/us/you) | wishes i was .. (mum/mam/dad) | calls me (mum/mam/mummy)
      (dad/mum/mam/stepdad/father/mother) .. (walked/moved/kicked) out | (dad/mum/mam/stepdad) .. (vanished/remand/bail/tag/probation)
      looking after (your/his/her/their) (mum/mam/dad/nan/brother/sister/siblings/gran) | (cooks/cooking) .. for .. (siblings/brother/brothers/sister/sisters)
      (translates/interprets/translating/interpreting) for (his/her/their) (mum/mam/dad/parents) | (puts/put) .. (baby/brother/sister/mum) .. to bed
    `,
    cy: `ofn mynd adre | ofn mynd adref`,
  },
  'at the end of hope': {
    en: `
      (try/tried/trying) to (end/finish) (it/things) | (end/ended) it all | (take/took/taken/taking) .. own life | (doesn't/didn't/don't) want to be (here/alive) (anymore/any)?
      wishes .. (dead/born) | never been born | cut (his/her/their) (arms/wrists/legs) | scars on (his/her/their) (arms/legs/wrists)
    `,
  },
});

/** Children whom one works with, in other words than a class. */
export const MINE_AT_WORK = lexicon({
  'one of them': {
    en: `one of (mine/ours) | my selective mute | my (eal/sen/send/aln) (kid/child/boy/girl/lad/starter) | one of our (refugees/travellers/carers/lac/eal/foster) | (lad/girl/boy/kid/lass/child) in my (tutor/form/class/set/group) | twins in (reception/nursery/year) | the same (y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11) | (y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11) (girl/boy/lad/kid/child) | (bless/poor) (him/her) .. assembly | in assembly again | you know who in (nursery/reception/my/class/year) | (he/she/hes/shes/they/him/her) .. in (class/lessons/form) | my (1:1/one-to-one) | six year old in (my/your/our) class | my little (man/lady/guy/fella/one) in (class/school/my/reception/nursery) | one of my (tutees/littlies/tinies) | my (deaf/blind/autistic/refugee/syrian/ukrainian/looked-after) (lad/boy/girl/kid/child/pupil/one)`,
    cy: `un o'n rhai ni`,
  },
});
