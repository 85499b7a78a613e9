import { lexicon } from '../sense.ts';

/** As a school answers, apologises and gives notice. */
export const GIVES_NOTICE = lexicon({
  'to somebody who asked or complained': {
    en: `
      (please/rest/be) assured
      thank you for (raising/flagging/contacting/getting/bringing/your feedback/your patience/your understanding/your support/your question/your comment/your message)
      thanks for (raising/flagging/getting in touch/your patience/your understanding/bearing)
      bear with us | bearing with us | (we're/we are/were) sorry (you/to hear/that/for) | sorry you feel
      we (take/took/takes) .. seriously | we (would/will/'d/'ll) be (happy/glad/delighted/pleased) to
      (we'd/wed) be (happy/glad/delighted/pleased) to | happy to show .. round
      (someone/somebody/one of us/one of the team/a member of staff) .. (will/ll) (ring/call/be/get/phone/reply/contact/email)
      (pop/come/call) (into/to/in/by) .. office | ask for me (at/in)
      (happy/glad) to (discuss/chat/talk/meet/explain) | talk it through (with/if/in)
      (my/our) door is (always)? open | do feel free to (call/ring/pop/email/contact)
      (do/don't/cannot/can't/won't/not able to) (not)? (comment/discuss) .. (individual/specific/particular/pupils/children/cases/staff)
      matter (is/has/was) .. (dealt/hand/resolved/closed)
      (being/been) (dealt/looked into/investigated/addressed)
      (lessons/steps) (have/has) been (learned/learnt/taken)
      (isn't/not/never) how we do things | put (it/this/things) right
      for (those/anyone/everyone/people) (asking/wondering) | want it known | had nothing to do with
      really sorry to (read/hear)
      passed (this/it/that) on to | be in touch (tomorrow/today/on/this/shortly/soon)
      we .. take ... seriously | from all the (staff/teachers/tas/governors)
      we teach (them/the/our/your) | will not be (lectured/told)
      sorry (about/for) the (mix-up/mixup/delay/confusion/late/short/inconvenience/mess/noise)
      you won't be charged | (go/going/goes/sent/coming) home (on/in/with/this/today/tomorrow)
      (will/ll) be in (book bags/bookbags)
      (can't/cannot) wait to (have/see/welcome) (them/you/everyone) .. back
      love from (all/everyone/us/all of us) | (put/lay) (this/that/it) to (bed/rest)
      nothing to do with us | (were/was/are) (amazing/brilliant/superstars/wonderful) today
      (decision/call) (was/is/has been) .. (made/taken) (on/for/by/with/after/because)
      on (safety/safeguarding/health) grounds
      (our/all/the) (procedures/policies/protocols) .. (followed/place)
      (in line with/under/according to) our policy | i'm replying | replying (to you)? on | formal apology
      (sincere/sincerest/full/unreserved/heartfelt) apolog | unreservedly
      (apologies/apology) (to/for) (all/any/everyone/our/families/parents/the/those)
      we (apologise/regret/owe) | we got (it/this/that) wrong
    `,
    cy: `
      diolch am (godi/gysylltu/eich amynedd/eich neges) | ymddiheur .. (am/i) | ymddiheuro am | hoffem
      hoffen | cysylltwch â'r swyddfa
      rydym yn cymryd .. o ddifri | bydd rhywun .. ffonio
    `,
  },
  'to all and sundry': {
    en: `
      can confirm (for/on/that/the) | (put/set) .. mind at rest | everyone's mind at rest
      (set/put) .. record straight | for the avoidance | let me be clear | to clarify
      official (word/line/answer/response/notice/announcement) | (official/officially) from
      on (the)? record | despite (the/what) .. (rumour/rumours/facebook) | started (that/this/the) rumour
      rumours (that/about/are)
      (doors/gates) (open/close/shut) (at/from) | places (still)? (available/left/free)
      still have (places/spaces/a few places) | (have/got) .. places (for/in/left/available)
      applications (open/close)
      (come/pop) (and/along to)? see what makes us | tours (every/on/by/available/each)
      (open/taster/stay and play) (morning/day/session/afternoon)
      come (and/along)? (visit/look/taste/join)
      (can't/cannot/no longer/don't) (take/accept) (cash/cheques/late)
      (please/kindly) (note/remember/ensure/make sure/send/label/return/collect/use/park/refrain/keep)
      (any questions/queries)
      to whoever (rang/wrote/said/told/keeps/thinks/claimed/complained/called/started/is)
      to (those/anyone/everyone) (saying/asking/claiming/spreading/worried)
      (people/parents/you/some) .. (keep asking/been asking/asked us/have asked)
      (was/were/are/is) never (in danger/at risk/unsafe)
      (parents/families) (were/was/have been/will be/are) (told/texted/informed/contacted/notified/emailed/rung)
      (is/s/are/'s) (off/cancelled/postponed/closed/shut/back on/going ahead) (on/this/today/tomorrow/until/from/next/because/as)
      normal (service/hours/timetable) | resume .. (monday/normal/as)
      not on our watch | (our/my) (colleagues/team) and i | we (would/could) never (have)?
      we stand by (our/the/what) | every one of us (who/in/at/here)
      from all of us (who/in/at/here/behind)
      (deserved/deserve) better (from/than) (us/a) | we (let/failed) (you/them/the/your) (down)?
    `,
    cy: `
      er gwybodaeth | gallaf gadarnhau | gallwn gadarnhau | lleoedd (ar ôl/ar gael)
      (cofiwch/sylwer) (bod/fod/fod) | diolch i bawb | hoffem ddiolch | hoffem ni
    `,
  },
});

/** What a school is asked about and answers for. */
export const ITS_BUSINESS = lexicon({
  'its children and their day': {
    en: `
      your (child/children/son/daughter/boy/girl/little one/kids/kid/child's/children's/son's/daughter's/kids'/lad/lads)
      (the/our) (children/pupils/infants/juniors/families) | individual (pupils/pupil/children/child)
      no child | (each/every) child
      (all/our/the) parents | parents and carers
      (nursery/reception/year/school/breakfast club/after-school club) (place/places/spaces)
      in (=reception/=nursery) | (=y1/=y2/=y3/=y4/=y5/=y6)
      year (1/2/3/4/5/6/7/8/9/10/11/one/two/three/four/five/six)
      (message/ring/call/email/contact) the office | uniform (order/orders)
      (every/each) (single)? parent | phonics | your little ones | go home | (school/class) photos
      proofs | bookbags | consent (form/forms)
      permission slip | outbreak
      (all/everyone/everybody) in (reception/nursery/year/infants/juniors)
      breakfast club | after school club | afterschool club | wraparound
      school (dinner/dinners/meals/gate/gates/office/uniform/trip/day/hall/photos/fair/closure/council)
      our (dinners/uniform/curriculum/staff/teachers/head/gates/school/phonics)
      (us/we/the/our/all) (teachers/staff/governors/tas)
      (non-uniform/non uniform/inset/sports/own clothes/school photo) day | homework
      the (trip/residential/nativity/disco/show/concert/assembly/playground/staffroom) | swimming | term
      (blue/green/red/black/school/those) gates | wet play | lockdown (drill/alarm) | lost property
      half term | classes (will/are) | curriculum | the head | headteacher | pick up time | pick-up
      drop off | drop-off
    `,
    cy: `eich (plant/plentyn/mab/merch) | (y/ein) (plant/disgyblion/ysgol/staff) | (disgyblion/rhieni) | clwb brecwast | dosbarth | fel staff | meithrin | ysgol`,
  },
});

/** Others who speak as one: of them nobody thinks that a school is heard. */
export const OTHER_BODY = lexicon({
  'not a school': {
    en: `
      chapel | church | allotment | allotments | residents | neighbourhood watch | council
      union | practice | surgery | dentist | clinic | salon | barber | cafe | café | pub | bar
      restaurant | shop | bakery | bakers
      butcher | florist | hotel | guesthouse | campsite | pottery | yoga | pilates | gym | choir | rugby
      football | cricket | netball | bowls | darts | quiz | scouts | guides | brownies | cubs | beavers
      food bank | foodbank | library
      theatre | museum | cinema | landlord | tenants | flats | bus company | trains | airline | vets
      kennels | cattery | stall | market | brewery | garage | plumber | party | wedding | wi | rotary
      playgroup | dance | swimming club | the club | our club
      soft play | farm shop | hospital | ward | police | lifeboat | charity shop | book club | am dram
      players | sofa | hens | dog | cat
    `,
    cy: `capel | eglwys | clwb rygbi | côr | tafarn | cyngor | undeb | siop | caffi`,
  },
});

/** Parents who pass on what the school does. */
export const PASSED_ON = lexicon({
  'said of the school by others': {
    en: `
      (they/they'll/they've/they're) (will/said/told/have/are/can/do/sort/ring/were)
      (got/had/received) .. (text/letter/email/message/newsletter)
      it (was/says/said) (in/on) the (newsletter/letter/email/website/app)
      (does/do/has/have) (anyone/anybody/any) | my (kids/boys/girls/two/three/lot's school/son/daughter)
      as (a/her/his) (mum/dad/parent/mam) | we parents | us (parents/mums/dads/mams) | phoned the school
      rang the school | emailed the school
      (my/our) (sister/brother/friend/neighbour/wife/husband/mum/cousin) .. (teacher/head/works/teaches)
    `,
    cy: `fel (mam/tad/rhiant)`,
  },
});

/** A side taken by more than oneself. */
export const WE_HOLD = lexicon({
  'of one mind': {
    en: `
      (we're/we are/were) (against/for/all for/behind/backing/proud/opposed/with/right behind/not having/delighted/gutted/heartbroken/committed)
      we (oppose/support/stand/back/believe/object/condemn/welcome/reject/agree/disagree/want/say no/think)
      not on our watch
      our (line/position/view/stance/answer/rule/policy/ethos/values) (on/is/are/at/here/hasn't/has/remains/about)
      we (do not/don't/won't/will not/never/would never) (allow/tolerate/accept/believe/support/agree/do/give/want/exclude/turn)
      our line on
    `,
    cy: `(rydyn/rydym/ry'n/da ni/dan ni) (ni)? .. (erbyn/cefnogi/falch/gwrthwynebu) | ein (safbwynt/polisi)`,
  },
});
