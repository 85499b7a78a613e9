import { lexicon } from '../sense.ts';

/** What is a child's own business, in everyday words. */
export const HARDSHIP = lexicon({
  'at home': {
    en: `
      sleep in (the/a/their) car | sleeping in (the/a/their) car | sofa surfing
      in a (hostel/refuge/b&b/tent) | no (heating/electric/beds/bed) | no hot water | evicted
      taken off .. (mum/mam/dad/parents/nan) | taken away from .. (mum/mam/dad/parents) | removed from home
      moved .. (foster/placement/refuge) | mum collapsed | dad collapsed
      found .. (mum/dad/mam/nan) .. (collapsed/dead/unconscious/floor)
      (mum/mam/dad) .. (od'd/overdose/inside/prison/sectioned/rehab/relapsed) | (mum/mam/dad) .. left them
      looks after .. (mum/dad/siblings/baby) | young carer | gets .. (siblings/brothers/sisters) .. ready
      same clothes .. (week/again/days) | smells of (smoke/wee/damp/weed) | nits .. again | always hungry
      steals food | first meal since | hasnt eaten | uniform .. too small | papers .. (refugee/asylum)
      (is/was/he's/she's/are/back/still) in (prison/jail/rehab/custody/hospital/hospice/hiding)
      (saves/saving/pockets/pocketing/wraps/hides/hiding/stashes) .. (chips/dinner/lunch/food/toast/roll/fruit/pudding) .. (sister/brother/home/later/mum/mam/weekend)
      in (his/her/their) (sister's/brother's/mum's/mam's/dad's/nan's/cousin's/sisters/brothers) .. (shoes/sandals/coat/trainers/jumper/wellies/trousers/slippers/hoodie/sliders)
      (bought/buy/buying/get/got) (him/her/them)? .. (shoes/coat/trainers/uniform/tights/plimsolls)
      court (said/says/order/ruled/won't/wouldn't/case) | injunction
      (can't/couldn't/not allowed to) see (his/her) (girl/boy/kids/son/daughter/children)
      (dad/father/mum/mam) (unknown/absent/gone) | (third/fourth/fifth/sixth) school (in/this/since/already)
      (on/gets/get/entitled) .. free school meals | (mum's/mam's/dad's) in (bits/pieces/tears/denial)
      got .. papers | asylum | refugee | refugees | ukrainian | deported
    `,
    cy: `digartref | llety .. dros dro | llety | colli .. (fam/mam/tad/dad) | gofal maeth`,
  },
  'in body and mind': {
    en: `
      selective mute | selectively mute | mute | non verbal | nonverbal | stammer | tics | meltdown
      meltdowns | panic attack | panic attacks | self harm | self harming | cut (himself/herself/themselves)
      cutting | overdose | suicidal | anxious | anxiety | depressed | camhs | paediatrician | assessed
      diagnosis | diagnosed | medicated | meds | ritalin | wheelchair | hearing aid | hearing aids | eye patch
      feeding tube | stoma | incontinent | wet (himself/herself/themselves) | soiled | had an accident
      pull ups | nappies | school refuser | refusing school | wont come in | ebsa | trauma | traumatised
      attachment | catheter | cannula | insulin pump | oxygen | leg brace | prosthetic | prosthesis | cochlear
      implant | braille | tube fed | walking frame | splints | sickle cell | cystic fibrosis | spina bifida
      muscular dystrophy | brittle bones | alopecia | remission | biopsy | tube | hospice | life limiting
      degenerative | rainbow unit | fits | fitting | makaton | pecs | ear defenders | echolalia | global delay
      chromosome | sleep clinic | bed wetting | withdrawn | tested for | waiting list
      (can't/cannot/cant) (walk/hear/swallow/feed) | in (his/her/their) (frame/chair/walker) | dyslexic | ehcp
      hair .. crawling | (combed/washed/brushed) .. (out/hair) .. (lunch/break) | crawling with
      long covid | chronic (fatigue/pain/illness) | (can't/cannot/couldn't) do (the)? stairs
      (rather/better) be? dead | (rather/wish) (not/never) be? (here/alive/born) | (visually/hearing) impaired
      would miss (him/her/them) | (thrown/lobbed/chucked/launched/hurled) at (me/us/a) | scrap in | ambulance
      seizure | hasn't spoken | not spoken since | doesn't speak | (house/home) .. bombed | bombed
      in a classmate | lost a (classmate/friend) | leukaemia | sanctions | suspended
    `,
    cy: `gorbryder | iselder | hunan-niweidio`,
  },
  'sanctioned, or out of control': {
    en: `
      restraint | restrained | chairs everywhere | threw .. (chair/table/desk) | chair thrown
      bit (me/a/another/the) | spat at | kicked off .. (chairs/again/screaming/table)
      trashed .. (room/classroom/corridor) | evacuate .. (class/room) | evacuated .. (class/room) | team teach
      (threw/chucked/lobbed/launched/flung/hurled/tipped) (a/the/my) (bin/tray/stool/planner/shoe/ipad/scissors)
      fixed term | permanently excluded | excluded | managed move | part time timetable | reduced timetable
      isolation
      on report | last warning | final warning | stoned | high again | hungover | bitten | bit | bitten again
      (black/purple/bruised) (arm/shins/eye) | police escort | knife | blade | governors panel
      governors disciplinary | walked out of lessons | refuses to come in | attendance is
    `,
    cy: `gwahardd | cael ei (wahardd/fwlio)`,
  },
});

/** Things that nobody writes of a child of their own. */
export const WRONG_AT_HOME = lexicon({
  'unwashed, unfed, unclothed': {
    en: `
      (hasn't/haven't/not/never) .. (bath/bathed/wash/washed/shower/showered)
      nothing in (his/her/their/the) (cupboards/fridge/cupboard) | empty (fridge/cupboards)
      (gave/give/giving/shared) .. my (lunch/sandwich/sandwiches/snack/gloves/breakfast) .. (nothing/hungry/again)
      no (cooker/gas/electric/curtains/carpet/mattress/pyjamas/pjs) | one room | wellies .. all (he/she/they)
      all (he/she/they) (has/have/hes) got? | (parents/mum/dad) couldn't care
      shoes .. (taped/hanging/soles/holes) | soles .. (flapping/hanging) | sent in with (nothing/no)
      (keep/keeps/kept) .. (cereal/toast/snacks/spare) .. (drawer/cupboard) for (him/her/them)
      (only/first) .. (meal/food) .. (day/week/yesterday/weekend) | eats like he'll
      pockets .. (fruit/toast/food)
    `,
    cy: `dim byd yn y cwpwrdd | heb (olchi/ymolchi)`,
  },
  'afraid of home': {
    en: `
      home is (scary/hell/awful/horrible/bad/unsafe/frightening/chaos)
      (scared/afraid/frightened/dreads/dreading) .. (home/weekend/weekends/holidays)
      (doesn't/didn't/don't) want to go home | nobody at home (care/cares/bothers/knows)
      (cried/cries/crying) .. (hometime/home)
      (mum/mam/mummy/dad/daddy/stepdad/boyfriend/uncle) .. (hits/hit/hurts/beats/batters/slaps/punches/locks/belts/burns) (him/her/them/mum/mam/me)
      (if/can) (i/he/she/they) could? (stay/live/come) home? with (me/us/you) | wishes i was .. (mum/mam/dad)
      calls me (mum/mam/mummy) | (dad/mum/mam/stepdad/father/mother) .. (walked/moved/kicked) out
      (dad/mum/mam/stepdad) .. (vanished/remand/bail/tag/probation)
      looking after (your/his/her/their) (mum/mam/dad/nan/brother/sister/siblings/gran)
      (cooks/cooking) .. for .. (siblings/brother/brothers/sister/sisters)
      (translates/interprets/translating/interpreting) for (his/her/their) (mum/mam/dad/parents)
      (puts/put) .. (baby/brother/sister/mum) .. to bed
    `,
    cy: `ofn mynd adre | ofn mynd adref`,
  },
  'at the end of hope': {
    en: `
      (try/tried/trying) to (end/finish) (it/things) | (end/ended) it all
      (take/took/taken/taking) .. own life | (doesn't/didn't/don't) want to be (here/alive) (anymore/any)?
      wishes .. (dead/born) | never been born | cut (his/her/their) (arms/wrists/legs)
      scars on (his/her/their) (arms/legs/wrists)
    `,
  },
});

/** A child’s people, and how the writer takes what is told of them: only together. */
export const THEIR_PEOPLE = lexicon({
  'his or her own': {
    en: `
      (his/her/their/whose/the) .. (mum/mam/mother/dad/father/stepdad/stepmum/uncle/auntie/nan/gran/grandad/brother/sister/parents/family/carers)
      mum's .. (fella/bloke/partner/boyfriend) | at home | home life | home situation | behind closed doors
      over the weekend | note saying | confided
    `,
    cy: `(ei/eu) .. (fam/mam/tad/dad/rieni/frawd/chwaer) | gartref`,
  },
});
export const DISMAY = lexicon({
  'kept awake by it': {
    en: `
      no words | switch off | can't sleep | cant sleep | how do you sleep
      (heart/hearts) (break/breaks/broke/broken/breaking/aches/hurts/bleeds/sank) | heartbreaking
      heartbroken | worried (sick/about) | poor (mite/soul/lamb/love/thing/kid/lad/girl) | no child should
      (shouldn't/shouldnt) have to | not fair on | (break/breaks/broke) me | keeps me (up/awake)
      sick to my stomach | held it together | cried (in/all) .. (car/way/toilets/cupboard) | haunts | haunted
      so angry | wanted to (take/bring) .. home
    `,
    cy: `calon .. (torri/gwaedu) | methu cysgu | poeni amdan`,
  },
});

/** Children whom one works with, in other words than a class. */
export const MINE_AT_WORK = lexicon({
  'one of them': {
    en: `
      (we've/weve/we have/got) .. (family/brothers/sisters/twins/siblings) .. (school/class/nursery/reception)
      (my/our) (little/tiny/lovely/gorgeous/poor/sweet/brave)? (=y1/=y2/=y3/=y4/=y5/=y6/=reception/=nursery) (poppet/dot/lad/girl/boy/star/pal/friend/chap/pickle/sausage/monkey)
      one of (mine/ours) | my selective mute | my (eal/sen/send/aln) (kid/child/boy/girl/lad/starter)
      one of our (refugees/travellers/carers/lac/eal/foster)
      (lad/girl/boy/kid/lass/child) in my (tutor/form/class/set/group) | twins in (reception/nursery/year)
      the same (y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11)
      (y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11) (girl/boy/lad/kid/child) | (bless/poor) (him/her) .. assembly
      in assembly again | (his/her/their) (son/daughter) in my
      (our/my) (little/wee/newest/new)? _ in (y1/y2/y3/y4/y5/y6/reception/nursery/p1/p2)
      our (newest/new) (arrival/starter/boy/girl/lad) | in my (phonics/reading/maths/nurture) group
      (8a/8b/8c/9a/9b/9c/7a/7b/7c/10a/10b)'s | (year/y) # planner | a year (7/8/9/10/11/seven/eight/nine)
      you know who in (nursery/reception/my/class/year)
      (he/she/hes/shes/they/him/her) .. in (class/lessons/form) | my (1:1/one-to-one)
      six year old in (my/your/our) class
      my little (man/lady/guy/fella/one) in (class/school/my/reception/nursery)
      one of my (tutees/littlies/tinies)
      my (deaf/blind/autistic/refugee/syrian/ukrainian/looked-after) (lad/boy/girl/kid/child/pupil/one)
    `,
    cy: `
      un o'n rhai ni | (crwt/crwtyn/croten/hogyn/hogan/boi/rhocyn/lodes) .. (nosbarth/dosbarth)
      un o fy nisgyblion
    `,
  },
});
