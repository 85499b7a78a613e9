import { lexicon } from '../sense.ts';

const CHILD =
  '(boy/girl/lad/lass/lassie/kid/kiddie/kiddo/child/bairn/tot/pupil/youngster/teenager/toddler/infant/mite/soul/dab/lamb/scrap/urchin/cherub/dot/poppet/tyke/newbie)';

/** What such a child is like. */
const LIKE =
  '(poor/little/wee/tiny/lovely/quiet/new/small/lost/skinny/sweet/brave/clever/bright/older/younger/same/dear/scruffy/funny/first/second/third/autistic/deaf/blind/dyslexic/hungry/angry/sad/scared/lonely/shy/silent/refugee/ukrainian/syrian/afghan/polish/traveller/foster/fostered/adopted/bereaved/eal/aln/sen/send/gorgeous/naughty/ginger/wonderful/amazing/old/cheeky/tall/posh/chatty/tough/cold/kind/polite/troubled/wild/whole/certain)?';

/** One child or a few that are pointed at, whoever's they may be. */
export const A_CHILD = lexicon({
  'one of them': {
    en: `
      (a/an/one/this/that/the/another/our/my/some/certain) ${LIKE} ${LIKE} ${CHILD}
      (a/an/one/this/that/the/my/our/your) (three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/#) (year/yr) (old/olds)
      (#-year-old/six-year-old/seven-year-old/five-year-old/four-year-old/eight-year-old/nine-year-old/ten-year-old/three-year-old)
      (a/my/our/this/that/certain) (3yo/4yo/5yo/6yo/7yo/8yo/9yo/10yo/11yo)
      (two/three/both/these/those/the/a) .. (brothers/sisters/siblings/twins/cousins)
      (two/three/both/these/those) .. (kids/boys/girls/lads) | dyslexic (lad/girl/boy/kid/child)
      the one (in/with/who/that/whose)
      (a/one/another/that/this/the) (family/mum/mam/dad) .. (class/school/year/reception/nursery/ours)
      (asylum/refugee/ukrainian/syrian/afghan/homeless) .. family
      (a/the/one/another) .. (boy/girl/lad/kid/child/one) (i was with/i have/i had/i work/i see/i know/i told/i do/i support/i sit/i teach/i mentor/i tutor/i look after)
      (on/off) my (register/roll/caseload)
      (new/newest/latest) (starter/starters/arrival/pupil/kid/boy/girl/lad/child)
      the two i (teach/taught/have) | one of (them/the girls/the boys/the little/the quiet)
      (=y1/=y2/=y3/=y4/=y5/=y6) (little un/littlun/lad/girl/boy/kid/one)
      little (un/uns/'un) | (one/child/boy/girl/kid/lad) i've (got/had)
      (on/at) my (carpet/table/desk/door)
      (someone/somebody) (in/on) (my/our) (class/carpet/table/form/register)
      (her/his/those/them) two | (him/her/the one/that one) with the
      number (one/two/three/seven/twelve/fourteen/nineteen/twenty/#) on (my/the) (register/list)
      (third/fourth/fifth/youngest/smallest/tiniest/quietest/oldest) (in/of) (my/the) (class/form/line/lot)
      family of (three/four/five/six) .. school
      (him/her/them) in (reception/nursery/y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11)
      poor (mite/soul/lamb/dab/little/scrap/kid/lad/boy/girl/child/babe/baby)
      little (man/one/lady/guy/chap/fella/miss/mite/dude/legend)
      (lad/boy/girl/kid/lass/child/student/pupil) (in/from) (my/our/reception/nursery/year/y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11/7a/7b/7c/8a/8b/8c/9a/9b/9c)
      (his/her) peg | (his/her) (1 1/one-to-one) | the biter
      (got/have/had/there's/is) one .. (class/form/room/set/group/reception/nursery/caseload)
      (had/have/taught/teach/know/remember/got) one (like/just/exactly/similar)
      one of (my/our) little ones
      (half/most/third/quarter) of? my .. (set/class/form/group/tutees)
      (a/one) (dad/mum/mam/parent/stepdad/father/mother) ... (classroom/gate/gates/reception/nursery/playground)
      (he/she/they) (threw/chucked/lobbed/launched/flung/hurled/tipped) (a/the/my/his/her) (chair/table/bin/desk/tray/scissors/shoe/stool/ipad/planner)
      (he/she/he'd/she'd/he's/she's/they'd) .. (come/coming/came/comes/turned/turning/turns) (to/into/in/up) (class/school/nursery/lessons/form/register)
      their (friend/classmate/mate) .. (back/gone/left/here)
    `,
    cy: `(un o fechgyn/un o ferched/un o blant/dau o blant) | (merch/bachgen/crwt/hogyn/hogan/plentyn/croten/crwtyn) (bach/fach)? .. (dosbarth/ysgol/blwyddyn/meithrin/derbyn) | (un o'r plant/un o'n plant/y plentyn/y crwt/y ferch fach)`,
  },
});

/** What only those say who are at school by work. */
export const AT_OUR_SCHOOL = lexicon({
  'about the day': {
    en: `
      (my/our/the) (ta/tas/lsa/hlta/senco/alnco/dsl/elsa/head/headteacher/deputy/caretaker/staffroom/office)
      (our/my/this) (school/class/classroom/nursery/form) | in (my/our/the) (room/lesson/class/corridor)
      (carpet/circle/story/golden/snack/register/tutor/form) time
      (at/by/before/after/during/till/until) (break/break-time/hometime/playtime/lunchtime/registration/assembly)
      home time | the register | (his/her/their) peg | my (whole/purple/red/blue/green/back/front)? table
      star of the week | reading (record/book/corner) | thinking (chair/spot/step)
      calm (corner/room/space) | quiet room | thrive room | nurture (room/group) | behind expected
      below expected | end of year report
      (deputy/head/headteacher/teacher/ta/cook/caretaker/governor/senco/dinner lady/school cook/tutor/midday) here
      early years | (teach/taught/teaches) (them/him/her/these/those/your)
      (maths/english/reading/art/science) prize | (pe/stock/art/maths) cupboard
      (cover/nursery/learning/breakfast/lunch/inclusion/reception/infant/junior) (squad/crew/gang/ladies/team/support/staff/group/girls)
      (home/gate) (visit/visits) | (nut/allergy) (letter/list/table) | at work today bless
      (got/had/have/having) a parent
      a parent (here/who/has/just/came/rang/emailed/asked/told/complained/wants/said/is)
      (two/three/four/several/#) sets of parents | (angry/another/lovely) parent
      (someone/somebody/anyone) (from/in) (drama/maths/english/pe/music/science/reception/art/history)
      special school | special needs | supply (at/in/this) | (my/the) (caseload/register) | swap rail
      attendance officer | education welfare | safeguarding (lead/team)
      (rang/told/phoned/saw) the right people | cpoms | logged it
      my (planning/marking/lesson/tutees/set/group/y1s/y2s/y3s/y4s/y5s/y6s)
      teacher (twitter/tok/life) | teachertwitter | teacherlife | teacherproblems | talife | specialschool
      edutwitter | senco | eyfs | ks1 | ks2 | primaryteacher | secondaryteacher | pastoral | ehcp | idp
      1 1 | one-to-one
      (playground/break/lunch/gate/bus/yard) duty | on duty | breakfast club | after school club
      parents' evening | (y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11/reception/nursery/8c/7b/9a)
      year (1/2/3/4/5/6/7/8/9/10/11/one/two/three/four/five/six/seven/eight/nine/ten/eleven)
      i teach | i taught | i teach .. them | my (pupils/pupil/students/tutees/class)
      (teacher/ta/senco/head/tutor) here | =miss (i/ive/im/can/are/whats/mum/my/please/do/you/why) | sir can
      supply (today/again) | at school today | at work today | my 1 1
      (bye/morning/hello/thanks/sorry/love you/please/night) (miss/sir)
      (before/during/at/after/by) (=register/=phonics/=assembly/=swimming)
      class (teddy/bear/pet/hamster)
      show and tell | its (literacy/numeracy/maths/phonics/registration)
      (literacy/numeracy/guided reading/registration/handwriting/topic)
      (=my/=our) (bottom/top/middle) set | reception (babies/kids/children)
      (beanbag/beanbags) .. (room/class)
      (explain/explaining/tell/telling/told) to? the class | sports day | do more fractions
      (newest pupil/school dinners/lost property/spare uniform/pe kit/school trip/off the trip)
      in assembly | whole class | my lot | at ours | (my/the/our) (carpet/classroom/whiteboard/register)
      on my register
      (red/blue/green/yellow/purple/orange) table | table (one/two/three/four/five/six/1/2/3/4/5/6)
      classroom door
      (had/have/got) (him/her/them/one/this child/a child) for (reading/maths/phonics/interventions/catch-up/nurture)
      child i've got for | (to/at) my .. door (at/by/before) .. (eight/half/quarter/ten)
      marks in (spelling/spellings/maths/reading)
      first in the (line/queue) | (dinner/dinners/tray) (queue/line) | (every/each) dinnertime
      (=reception/=nursery) (everyone/folks/again/today/this/were/are/had) | spelling test
      the cloakroom
    `,
    cy: `(fy/ein) (nosbarth/dosbarth/ysgol/hysgol) | nosbarth | amser (egwyl/cinio/mynd adre/stori)`,
  },
});

/** Done by schools alone: a draft that says it in the first person needs to name no child. */
export const SCHOOL_ALONE = lexicon({
  'to somebody': {
    en: `
      (another/first/second/third/a/my) (restraint/exclusion/disclosure)
      (restraint/disclosure/exclusion) (today/again/this) | positive handling | team teach
      restrained (a/him/her/today)
      been (excluded/permexed) | (he's/she's/he/she/they've/that) .. been? (excluded/restrained)
      (he/she/they/kid) .. disclosed | managed move | (fixed-term/permanent/perm) exclusion
      suspended for (a/two/three/five/#) | my 1 1
      (permanently/perm/permex/permexed) (excluded/excl)
      (ed/educational) psych (report/visit/assessment/came)
      (explain/explaining/tell/telling/told) to? (the/my) class (why/that/where/about)
      (visually/hearing) impaired (pupil/student/child/learner/lad/girl/boy)
    `,
  },
});
