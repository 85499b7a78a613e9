import { lexicon } from '../sense.ts';

/** Work in a school, in words that hardly mean anything else. */
export const CLASSROOM = lexicon({
  'plans and papers': {
    en: `
      learning (objective/objectives/intention/intentions/outcomes) | success criteria
      seating plan .. (war/row/mutiny/monday) | new seating plan | marking (code/policy/pile) | purple pen
      green pen | verbal feedback stamp | knowledge organiser | (medium/long) term plan
      subject (leader/lead/folder/action) | action plan for .. (subject/maths/english)
      pupil (progress/premium) | planning .. printed | resources (printed/made/cut) | worksheets to
      # worksheets | school reports to write | report comments | # sets of books | books to mark
      planning .. (shared drive/the drive/onedrive/sharepoint) | reading bands | (book/reading) bands
      (cut/cutting/laminating/backing/stapling/sticking) ... display
      (bare/redo/redoing/backing) .. display (board/boards)?
      (mock/mocks/test/tests/assessment) .. marked (it/them) | books (marked/unmarked) | stack of books
      exercise books .. (down/left) | exercise books #
    `,
    cy: `(marcio/cywiro) ... (llyfrau/papurau/traethodau/profion) | gwersi wedi'u cynllunio | cynllunio gwersi | llyfrau i'w marcio`,
  },
  'the children, as one’s own': {
    en: `
      (tiny/small) (human/humans/person/people) (in/from) (reception/nursery/year/y1/y2/my)
      (=my/=our) set (1s/2s/3s/4s/5s/one/two/three/four) | set (1s/2s/3s/4s/5s)
      (the/our/my) (y1s/y2s/y3s/y4s/y5s/y6s/y7s/y8s/y9s/y10s/y11s) (will/are/were/have/did/had/made/want/loved/think)
      (year/yr) # (swimming/pe/maths/english/phonics/science/assembly/history/geography/art/music/french/drama/rs) (today/tomorrow/this/results/books/mocks/group/again/first/last/lesson)
      class of (thirty/twenty-eight/twenty-nine/thirty-one/thirty-two/27/28/29/30/31/32/33/34)
      with my (tinies/littlies/littles/kiddos/cherubs/munchkins)
      my (tinies/kiddos) (line/lined/sat/sang/did/made/had/smashed/were/are/learnt/wrote)
      (1a/1b/2a/2b/3a/3b/4a/4b/5a/5b/6a/6b/7a/7b/7c/8a/8b/8c/9a/9b/9c/10a/10b/10c/11a/11b/11c/5c/6c) (after/before/last/first/on/period/for)
      period (five/six/5/6) | last lesson .. (friday/day) | (friday/monday) period
      my (form/tutees/tutor) (were/was/had/are/have) | (year/y) # (after/last/period)
      home time .. (carpet/coats) | # pairs of wellies | carpet (spaces/spots)
    `,
    cy: `fy rhai bach i | criw blwyddyn`,
  },
  'the people of it': {
    en: `
      (head/head's/heads) .. email .. (pm/sunday/night) | head's email | heads email | as an (ect/nqt)
      (ta/tas) hours | year (7/8/9/10/11) (double/single/last/first)
      deputy .. (warpath/displays/dropped/walked/popped/watching)
      (head/headteacher/deputy) .. (unannounced/displays)
      interviewing for .. (deputy/head/headteacher/teacher/ta/senco)
      (interview/interviews) for .. (deputy/headship/headteacher/senco) | parent (email/complaint/meeting)
      parent phone call | angry parent | parents complaining | (head/heads) .. (staffroom/wellbeing)
      (new/our) (head/headteacher) (starts/started/wants/has/is) | supply (in/again) | supply teacher again
      (the/our) head (wants/walked/popped/emailed/observed/announced/decided/insists/expects/asked/thinks)
      head's (called/emailed/observing/watching/asked/decided/announced/retiring/coming/put/moved) (me/us/my/in/that)?
      (she's/he's/actually/my boss) .. the headteacher | walking feet | in appraisal that
      (parents/parent) consultation (slots/slot/evening/evenings/night) | consultation slots
      anyone else's school (do/does/have/has/make/got)
      (rota/swap/swapped) .. (playground/yard/break/lunch/gate) duty
      (in/into/to) the classroom (in/with/before/at/for) | twilight (inset/training/session)
      the caretaker (is/has/says/saved) | site manager (is/has/says) | school business manager
      (sats/gcse/booster/catch-up/phonics/reading/maths/intervention/revision/tutoring) (booster/boosters/group/groups/club/session/sessions) (start/starts/started/again/today/tomorrow/monday/every)
      (sats/gcse) (booster/revision/club/week/season/prep)
      (retirement/leaving) .. (head/deputy/ta/caretaker)
      =new (deputy/ta/head/senco/caretaker/seating)
      (our/my/the) (deputy/phase leader/line manager/year lead/key stage lead) (has/have/wants/decided/asked/emailed/announced/is/was/said/thinks)
      (next/this/last) (term's/terms/half-term's/year's) .. (plan/plans/planning/timetable/topic/class/rota/observations/reports)
      (teach/teaching) (children/kids/infants/juniors/thirty/them/these/those/small/year/teenagers/phonics/reading)
      sit on your bottom | fingers on lips | criss cross | show me good | eyes on me | crossed legs
      (before/during/after/in/straight after/middle of/just before) (=registration/=spellings/=phonics/=assembly/=maths/=literacy/=numeracy/=topic/=rwi/=worship/=tutor/=handwriting/=guided/=briefing)
      (did/do/doing/done/had/taught/teach) .. (gymnastics/gym/rounders/pe/dodgeball/benchball/parachute/bikeability) .. (between/hall/outside/with/in the/on the/tables/rain)
      (moved/moving/swapped/changed/lost/given) .. (my lot/my class/classrooms/classroom/my room/year groups/my desk/my ta/rooms)
      my lot (upstairs/downstairs/next door/and)
      (sickness/norovirus/stomach/vomiting/chickenpox/nits) (bug/going) .. (class/school/year/reception)
      (six/half/ten/nine/eight/seven/twelve) of them (off/out/away/down)
      ta .. (sent home/off/away/out/down/poorly/leaving/moved)
      no (ta/lsa/supply/cover/glue/paper/whiteboard/heating/hall) (today/again/this/and/so)
      tests to (mark/get through) | sets of .. (books/tests/papers/sheets/reports)
      (mark/marking) .. (essays/tests/papers/spellings) | teacher (brain/voice/guilt/bag/mode/diary)
      (curriculum/assessment/pastoral/phase/department/faculty/key stage/safeguarding/senco/governors/slt/transition/annual review/progress/year group/eyfs/subject) (review/leads/leaders)? (meeting/meetings/day/training/working party)
      our (laminator/guillotine/smartboard/interactive whiteboard/kiln/staffroom/minibus/assembly/school bell/playground/hall piano)
      (head's/heads/deputy's/headteacher's) (left/put/bought/brought/sent/hidden/got/made/given/baked/wearing/singing) (a/us/the/in/everyone/every/each/new/all)
      pigeonholes | (in/on) (my/your/everyone's/their) pigeonhole
      (tour/visit/presentation/assembly) for the governors | long division
      (dysgu/ddysgu) (rhannu/lluosi/darllen/sillafu)
      working party
      (=new) (behaviour/marking/uniform/homework/phonics/reading/attendance/phone/rewards) (policy/system/scheme/code)
      nit letter | reading scheme
      (year/yr) # (have/has) (discovered/decided/learnt/learned/invented/written/asked/voted/named/found/made/started/taken/renamed/worked/eaten/stopped/become)
      (teacher/ta/teaching assistant/head/senco/hlta) by (day/trade/profession)
      (child/kid/infant) being sick
      (supply/stock/stationery) cupboard .. (padlocked/locked/empty/raided)
       (mocks/sats/exams) .. half of them | (y11/y10/y6/y2) (mocks/sats) | dinner ladies (are/is/have)
       lovely (supply/cover) (teacher/lady)
    `,
    cy: `dim ta | pennaeth newydd | dirprwy newydd`,
  },
  'the place and its ways': {
    en: `
      (resource/resources/stock/art/pe/maths/science) cupboard
      our (new)? (behaviour/marking/reading/phonics/homework/detention) (system/policy/scheme/chart)
      pritt stick | moved rooms | (finished/up) my displays | a worksheet | worksheets | phonics sheets
      portakabin .. (printing/teaching/phonics) | work in a (primary/secondary/school/nursery)
      december in school | (break/lunch/gate) duties | hours been cut | teaching is | of teaching
      moved (me)? to (year/reception/nursery/y1/y2/y3/y4/y5/y6) | teaching .. next year
      teaching in (a/my) (coat/corridor/portacabin/hall)
      (display/displays) (up/done/finished/board/boards)
      backing paper | borders up | staple gun .. display | reading corner | book corner | whiteboard pens
      glue sticks | glue stick lids | laminating pouches
      laminated (everything/frogs/signs/labels/numbers/letters/cards/names) | phonics (cards/flashcards)
      number lines | name labels | tray labels | peg labels | coat pegs
      lost property .. (mountain/again/jumpers) | wet (play/break/lunch) | indoor play | yard duty
      dinner duty | crossing duty | duty in the (rain/snow/wind/cold)
      fire drill .. (during/middle/rain/again/lesson) | lockdown drill
    `,
    cy: `dyletswydd (iard/cinio/buarth/giat) | (fy/ein) (nosbarth/dosbarth) | marcio | stafell athrawon | gwers .. (heddiw/heddi/fory/gynta/ola) | cwpwrdd adnoddau | gwlyb amser chwarae`,
  },
});

/** Where the same words belong to something else. */
export const NOT_CLASSROOM = lexicon({
  'at home or at play': {
    en: `
      deputy (leader/mayor/manager/sheriff/pm/prime/chairman) | wedding | bride | hen do | baby shower
      christening | cafe | pub | allotment | puppy | puppies | kittens | landlord | dance school
      driving school | obedience | agility | sunday school | choir practice | book club | art club
      amateur dramatics | local library | charity shop | my office | our office | call centre | factory
      teaching myself | big school | remembrance | cenotaph | toddlers | the library | big school
      booster (jab/jabs/seat/vaccine)
      teaching .. (dog/puppy/gran/husband/parrot)
    `,
    cy: `priodas | swyddfa`,
  },
});

/** Somebody who does not work there yet. */
export const WOULD_TEACH = lexicon({
  'on the way to it': {
    en: `
      retrain | thinking (of/about) (teaching/becoming/retraining/training)
      (become/becoming) a (teacher/ta)
      (apply/applying/applied/=train/=training/retrain/retraining) (to/as/for) .. (teach/teacher/teaching/ta/pgce)
      career change | want to be a teacher | what's the pgce like | worth doing a pgce
    `,
    cy: `am fod yn (athro/athrawes) | hyfforddi i fod`,
  },
});
