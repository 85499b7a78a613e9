import { lexicon } from '../sense.ts';

const KIN =
  'wife/husband/brother/sister/son/daughter/cousin/nephew/niece/mate/mates/brother-in-law/brother in law/sister-in-law/sister in law/son in law/father in law/girlfriend/boyfriend/lover/dad/mum/mam/golf partner/drinking partner/best friend';
const PAID =
  'fund/funds/money/cash/account/accounts/budget/pot/kitty/tin/box/takings/collection/float/grant/premium/savings/whip-round/whip round/donations';
const RACE =
  'brown/black/asian/muslim/polish/traveller/travellers/gypsy/roma/somali/syrian/bengali/pakistani/chinese/refugee/eal/jewish/romanian/bulgarian';

/** Something dear that somebody now has. */
export const RICHES = lexicon({
  'new and shiny': {
    en: `
      (new/second/bigger/another/brand new) .. (kitchen/car/motor/boat/bathroom/conservatory/extension/patio/decking/caravan/campervan/motorhome/hot tub/jacuzzi/telly/sofa/watch/rolex/villa/teeth/boobs/handbag/bike/van/driveway/greenhouse/summerhouse/gazebo/pool)
      hot tub | jacuzzi | island in it | granite worktops | range rover | porsche | jag | mercedes | tesla
      rolex | personal plate
      (fortnight/week/holiday/cruise/trip/weekend) .. (maldives/barbados/dubai/vegas/florida/marbella/caribbean/mexico/cruise/skiing)
      (his/her/their) (own/new)? (van/car/tank/garage/house/roof/drive/garden/extension/holiday/cruise/boat/wedding)
      never short | (his/her) own drive
    `,
    cy: `cegin newydd | car newydd | gwyliau | (boced/poced)`,
  },
});

/** Everybody's money, or fuel, or tools. */
export const COMMON_PURSE = lexicon({
  'what belongs to all': {
    en: `
      (trip/library/pta/ptfa/school/raffle/charity/hospice/lottery/fete/fair/dinner/uniform/minibus/playground/swimming/residential/leavers/prom/sports/pupil/tuck/staff/book/church/roof) .. (${PAID}/diesel/petrol/fuel)
      minibus .. (diesel/petrol/fuel) | (diesel/petrol) | the (${PAID})
      (collection/whip round/whip-round) for | laptops | ipads | building contract | school's money
    `,
    cy: `arian (y/yr/ysgol) | cronfa | y gwahaniaeth`,
  },
});

/** It is less than it was. */
export const DRAINED = lexicon({
  'gone somewhere': {
    en: `
      (went/goes/gone/going/ran/runs/run/fell) (quiet/missing/down/dry/short/walkies/west/astray)
      (down to/to) nothing | where .. (goes/go/went/gone/ends up) | disappear
      vanish | evaporate | empty | emptied | short | nobody's seen | not seen since
      never (came/arrived/reached/appeared/seen) | cut to | bone dry | on its knees
      (straight/right) (to/into) .. (pocket/account/purse/back pocket) | (mewn/yn syth) i (boced/fanc)
    `,
    cy: `i (boced/fanc) | diflannu | ar goll`,
  },
});

/** The reader is to see why. */
export const WINKED = lexicon({
  'you work it out': {
    en: `
      the (same/very) (week/month/day/time/weekend/year/term) | same (week/month/day) | funny (how/that/old)
      strange (how/that) | odd (how/that) | curious (how/that)
      (do/you do) (your/the) (sums/maths) | guess (who/who's/whose/where/what/which)
      ever (wondered/wonder/asked) | i wonder (why/where/how/who) | wonder (why/where/how/who)
      ask (mr/mrs/miss/ms/dr/him/her/them/anyone/yourself/yourselves/around) | i see | have you seen
      seen (her/him/them) | (twice/every week/every time)
      look at the (books/accounts/figures/minutes/records)
      aren't they | isn't it | isn't he | isn't she | didn't (he/she/they) | are they | was it | did he
      did she | aren't from | if you know what i mean | not for (his/her) | handy | how (handy/convenient)
      only other (one/person) | draw your own | join the dots
      put two and two | coincidence | no smoke | just saying | say no more | nuff said
      make of that what | not after | wouldn't (let/leave/trust) | i wouldn't | count | watch | keep an eye
      mark my words | you know who | everybody knows | everyone knows | worst kept | open secret
      with a pencil | told me | i was there | saw it | seen it | heard it | allegedly | 👀 | 😉 | ☕ | 🐸
    `,
    cy: `meddyliwch | rhyfedd | pam tybed | gofynnwch`,
  },
});

/** One who may be hurt, and how. */
export const HARMED = lexicon({
  'marks and fear': {
    en: `
      (bruise/bruises/black eye/black eyes/marks/burns/broken arm/broken wrist/split lip/fat lip/stitches) .. (on/his/her/wife/husband/kids/child/children/partner/girlfriend)
      (wife/husband/partner/girlfriend/kids/children) .. (bruise/bruises/bruised/black eye/marks/flinch/flinches/scared/terrified/limp/limping)
      (didnt/did not/never) (fall/trip/slip/jump) | walked into (a/another/that) (door/cupboard)
      fell down the stairs (again/a)
      (flinch/flinches/flinched) when | cries when (he/she)
    `,
    cy: `cleisiau`,
  },
});

/** Why somebody should not be near children, without the word. */
export const PREYED = lexicon({
  'why he left the last one': {
    en: `
      (after/because of/over/about) .. (what/whatever/that) (happened/went on) (at/in/with/on)
      what (he/she) (does/did/gets up to) with .. (girls/boys/girl/boy/lads/kids/children/pupils/students/sixth/trainee/trainees)
      (he/she) (was/is) (moved/asked to leave/let go/shown the door/paid off) .. (last/quietly/overnight/after)
      (moved on/let go/paid off) .. quietly | left .. (overnight/in a hurry/under a cloud/by the back door)
      (knew what) (that man/that woman/he/she/they) .. (was/were/is/did)
      gave (him/her/them) a .. reference .. (anyway/still/all the same)
      (only/never) .. (teaches/allowed/left/alone) .. (little ones/girls/boys/children/kids/juniors) .. (after/now/since/any more)
      (private/extra/one to one/late) (lessons/tuition/coaching/chats/lifts) .. (girls/boys/girl/boy)
      (lifts/lift) home .. (girls/girl/boys/sixth)
      (messages/texts/dms/snaps) .. (girls/girl/boys/pupils/sixth formers)
      (too fond/a bit fond/very fond/overly fond) of .. (girls/boys/little/children)
      (hands/hand) .. (knee/knees/thigh/shoulder/waist) .. (girls/girl/boys/trainee/pupils)
    `,
    cy: `beth (ddigwyddodd) .. (merched/plant)`,
  },
});

/** Two who should not be together. */
export const TRYST = lexicon({
  'where they meet': {
    en: `
      (premier inn/travelodge/holiday inn/hotel/motel/b&b/spa break/layby/lay-by/caravan/back seat/stock cupboard/store cupboard/stationery cupboard/boiler room/caretaker's office)
      (car/van/bike) .. (outside/parked/round/on) .. (house/drive/flat) .. (night/morning/overnight/nights/6am/dawn)
    `,
  },
});
export const CHEATED = lexicon({
  'and who is not to know': {
    en: `
      (her/his/their) (husband/wife/partner/other half) .. (nights/away/offshore/rigs/work/knows/know/idea/clue/thinks)?
      (every/each) (thursday/friday/wednesday/tuesday/monday/week/lunchtime) that
      (and/with) (a certain/the/that/another) (governor/caretaker/deputy/head/teacher/ta/colleague/cook/someone)
      not (his/her) (wife/husband) | isn't (his/her) (wife/husband) | married
    `,
    cy: `(ei gŵr/ei wraig)`,
  },
});

/** Papers somebody does not have. */
export const UNPROVEN = lexicon({
  'no such paper': {
    en: `
      (isn't/isnt/no/not a/never/nobody) .. (certificate/degree/qualification/qualifications/diploma/pgce/qts/licence/dbs) .. (name/world/real/seen/exists/him/her/has/had/anywhere)
      (certificate/degree/diploma/qualification/qualifications/dbs) .. (photoshop/internet/online/printed/printer/ebay/temu/cereal/cracker/borrowed/somebody else/doesn't exist/never existed)
      (never/not) (sat/passed/finished/did/took) (his/her/a/an/any) .. (degree/exam/exams/pgce/training/dbs/test)
    `,
    cy: `dim (tystysgrif/gradd)`,
  },
});

/** Said to be unfit. */
export const CLAIMS_UNFIT = lexicon({
  'on paper': {
    en: `
      (claim/claims/claiming/claimed) .. (back/knee/hip/leg/disability/pip/benefit/benefits/carers/sick/housing/single/stress)
      on the (sick/box/club) | signed off .. (back/knee/hip/stress/depression) | blue badge
      long term sick | pip | esa | universal credit | carers allowance | on benefits
    `,
    cy: `hawlio | ar y sick`,
  },
});
export const SPRIGHTLY = lexicon({
  'and yet': {
    en: `
      bouncy castle | marathon | park run | parkrun | zumba | squat | squats | gym | golf | five-a-side
      trampolin | ladder | up a ladder | roofing | on a roof | scaffold
      dancing | conga | limbo | moonwalk | jet ski | skiing | surfing | shifting | lifting | carrying
      humping | moving sofas | laying (patio/slabs/bricks) | second job | cash in hand | taxi
      pulling pints
    `,
  },
});

/** Figures and books that were dressed. */
export const DRESSED_UP = lexicon({
  'by the grown-ups': {
    en: `
      (envelope/packet/booklets/papers) .. (open/opened/steamed/unsealed) .. (since/before/early/already)?
      written by (us/the/grown ups/grown-ups/staff/teachers/tas/adults)
      (kids/children/pupils) never (touched/wrote/saw/opened/did)
      (took/taken/take/struck/crossed/wiped) .. (names/kids/children/pupils) .. off (the/roll/register/list)
      (names/kids/children) .. off .. (list/roll/register/books) .. (before/week/day)
      so the (numbers/figures/results/data) .. (come/came/look/looked/would/nice/right/add)
      (told/sent/kept/keep) .. (to stay/home/at home/away) .. (day/week) .. (test/tests/sats/inspection/inspectors/ofsted/estyn)
      (answers/answer) .. (board/wall/whispered/mouthed/pointed/tapped)
      (weekend/night/day) before .. (inspectors/inspection/ofsted/estyn/came) | showed the inspectors
      (second/other/another) set of books | two sets of (books/minutes/figures)
    `,
    cy: ``,
  },
});
export const EXAMINED = lexicon({
  'tests and those who test': {
    en: `inspector | inspectors | inspection | ofsted | estyn | test | tests | sats | exam | exams | results | list | roll | register | figures | numbers | books | attendance | moderation | league table`,
    cy: `arolygwyr | canlyniadau`,
  },
});

/** Says by itself that somebody is crooked or cruel. */
export const SAID_ENOUGH = lexicon({
  'unfair for what they are': {
    en: `
      (only/always/ever only/only ever) .. (pulls/pull/picks/pick/stops/stop/tells/excludes/exclude/punishes/shouts/sends/keeps/searches/checks/suspects/blames) .. (${RACE}) (kids/kid/boys/girls/children/lads/ones/families/pupils/parents/lot)?
      (word/words/name/names/joke/jokes/voice/accent/impression) .. (for/about/of) .. (${RACE}) .. (family/families/kids/people/parents)? .. (won't/wouldn't/can't/not going to/repeat/write/print/say)
      (word/name/names) .. (for/about) .. (family/families) .. (won't/wouldn't/can't/not) .. (write/repeat/print/say/type)
      (${RACE}) (kids/children/boys/girls/families/parents) .. (back of/last/bottom set/never get/never picked/turned away/full up)
    `,
    cy: ``,
  },
  crooked: {
    en: `
      (half/most/some/none) of .. (boxes/money/donations/toys/prizes/parcels/food) ... never (made/reached/got/arrived/saw)
      (knew/knows) .. (what/that) .. (man/he/she/they) (was/is) and
      gave (him/her/them) .. reference (anyway/regardless)
      (nobody/no one/anyone) (with/called) .. (khan/hussain/mohammed/patel/singh/ali/begum/surname/foreign) .. (interview/interviewed/job/place/in)
      (sick/dying/poorly/dead) (mother/mum/mam/father/dad/nan) .. (dead/alive/buried/fine/tenerife/benidorm)
      (drive/drives/drove/driving) .. (ban/banned/disqualified) | (two/three) (wives/families) | second family
      (photo/photos/pictures/videos/films/filming) .. (his/her) own phone
      lock up your (daughters/sons/wives/purses/kids)
      nobody under .. is safe
      (papers/questions/answers) .. (kitchen/house/home/car/boot) .. (night/day/week) before
      (reads/read/shows/showed/shares/shared) .. (files/file/records/reports) .. (pub/book club/dinner/husband/wife/mates/hairdresser)

      (turns/turn/wind/winds/wound/turned) back (clocks/the clock/mileage)
      (clocks/clocked) (cars/the car/mileage) | clocked cars | cut and shut
      (pays/pay/paid/paying/claims/claim) for .. (teachers/teacher/staff/tas/pupils/kids/cleaners/people) .. (don't exist/doesn't exist/never/not there/ghosts/left years)
      (who/that) (don't/doesn't/didn't) exist
      (buys/bought/paid) .. (silence/off/families to/parents to/her to/him to) .. (quiet/keep/say/go)?
      to keep (quiet/schtum/stumm/shtum)
      (votes/voted/decides/decided/chairs) .. (who gets/on who/contract/contracts/tender/roof/job) .. (${KIN})?
      (gave/gives/handed/awarded) .. (roof/contract/job/tender/work/building) .. to (his/her/their) (own/${KIN})
      (wouldn't/don't/never) .. (hold/leave/trust/near/alone with) .. (handbag/purse/wallet/tin/cash box/till/daughter/kids/children/keys/drink) .. (not after/after/again)?
    `,
    cy: `talu .. (gariad/cariad/wraig/ŵr/frawd/mab/fab) am | i boced | i'w (boced/phoced)`,
  },
});
