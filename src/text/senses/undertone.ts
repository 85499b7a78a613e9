import { lexicon } from '../sense.ts';

/** What is not public, told without its name. Each says it only beside a second clue. */

/** Posts will go. */
export const FEWER_OF_US = lexicon({
  'who goes': {
    en: `
      (swallowed/absorbed/gobbled/taken over/bought) .. by (a/the/another)
      who (got/gets/landed) the .. (job/post/headship/deputy) | fewer of us
      (less/fewer) (staff/teachers/tas/bodies/faces/of us)
      (won't/wont/not) all be (here/back) | last one standing | musical chairs
      (ones/those/people/names) .. (going/for the chop/not coming back/on it)
      exit date | leaving date | end date | (two/three/four/five/six/seven/eight/nine/ten/#) names
      my name (is/was/isn't) (on/not) | number (two/three/four/five/six/#)
      (two/three/four/half/several) .. (tas/teachers/posts/jobs/of the office) .. (going/gone/go/cut/off/out/by)
      job losses | headcount | voluntary redundancy | severance | post (going/cut/lost)
      (my/her/his/their) (post/job/role/hours) .. (going/cut/gone/disappearing/halved)
      (not/won't be) renew | contract .. (not/ending/renewed) | tupe | consultation meeting | at risk
      (take/taking/took/offered/signed) .. (settlement/package/payoff/early retirement/nda)
      (head/deputy/boss/senco) .. (off/leaving/going/gone/jumping/retiring) (at/by/in/before) (christmas/easter/summer/july/the end)
      acting head from | new head (is/will be)
      merging | merged | closing (the/our)
      (lose/losing/cutting/axing/scrapping) (the/our) (nursery/infants/unit/kitchen/sixth/minibus/breakfast/music/library/field/ta/tas)
      (academy/trust/mat) (takeover/order/are taking) | (broke/skint/in the red/bankrupt)
      (weeks/months/days) of money | can't make payroll
      (budget/money/accounts/books) .. (hole/missing/black hole/doesn't add up/gone/pages/red)
      (contract/catering/cleaning) .. (going/signed/given/awarded) to
      sold .. (field/playground/caretaker's house/bungalow)
    `,
    cy: `(llai ohonom/colli swyddi/colli .. staff) | (cau/gau) .. (uned/dosbarth/ysgol/meithrin) | pennaeth .. (gadael/mynd/ymddeol)`,
  },
});

/** How one knows, or who does not. */
export const NOT_FOR_US = lexicon({
  'seen, heard, and not to be told': {
    en: `
      (saw/seen/found/spotted/clocked/read/glimpsed) .. (list/email/letter/spreadsheet/plan/printer/screen/desk/photocopier/minutes/diary/folder)
      (on/by) the (printer/photocopier/copier/shredder/head's desk/fax) | left on .. screen
      (don't/doesn't/haven't/hasn't/not/nobody/no one/none of them) .. (know/told/heard/clue/idea/announced/informed/twigged/realise/realised) ..
      (aren't/isn't/not) (to/supposed to/meant to/allowed to) (mention/say/tell/talk/speak/share)
      (nobody/no one/upstairs/head/slt/governors/trust) .. (wants/want) .. (out/getting round/knowing/known/to know)
      getting round | get round | (told/swore/sworn/asked) .. (quiet/silence/secrecy/say nothing/schtum)
      behind closed doors
      shook on it | (i/ive) typed | typed (both/up/the/all) .. (letter/letters/minutes) | nobody's opened
      (staff/parents/governors/families) (told/find out/hear) (in/on/after/at) | meeting marked
      marked (confidential/private) | let's just say | let's say | say no more
      reading between | you didn't (hear/see/get) ..
      (till/until/before) (the lawyers/it's on/it goes/it's out/they/letters/thursday/friday/monday/easter/january/the end/the rest/anyone/parents/staff/governors)
      before the rest of (you/us/them) | sneaky (read/look/peek)
      (two/three/four/six) weeks to (challenge/appeal/respond/check) | factual accuracy
      draft (copy/report/came/has/in) | embargo | hush | shh | shhh | psst | zip it | mum's the word
      lips sealed
      that was a meeting | well that was a | out of the (meeting/office/room) | called in one by one
      called into .. office | (signed/sign) .. (nda/gagging/confidentiality)
    `,
    cy: `(ddim/neb/heb) .. (gwybod/clywed/dweud/cyhoeddi) | rhieni ddim | paid .. dweud | peidiwch .. dweud | cyn i neb`,
  },
});

/** The grade, in other words. */
export const THE_GRADE = lexicon({
  'a grade as a riddle': {
    en: `
      begins with | starts with | rhymes with | (one/two/four) (word/words/letters/letter)
      top of (our/the) page | the (o/g/e/i/ri) word | (rhyme/sounds) like
      (pass/passed/fail/failed/flying colours/thumbs up/thumbs down/kicking/hammering/battering/slating/glowing/good/outstanding/inadequate/excellent/adequate/requires)
      (buzzing/dancing/gutted/crying/celebrating/champagne/prosecco) .. (till/until/website/public/january/out/team)
      (better/worse) than last time | (up/down) (a/one) (grade/from) | special measures | follow-up
      leadership
    `,
    cy: `rhagorol | ardderchog | mesurau | dechrau gyda | odli`,
  },
});
export const THOSE_WHO_INSPECT = lexicon({
  'in other words': {
    en: `
      inspectorate | inspection | inspector | inspectors | ofsted | estyn | hmi | siams
      (two/three/four/people/men/women/ladies/man/woman/lady/visitors/suits/ones/pair/team) .. (clipboard/clipboards/lanyards/briefcases/laptops at the back)
      the suits
      (sat/sitting/stood) at the back of my (lesson/lessons/class/room)
      (written/wrote/write) (their/her/his) (bit/report/verdict/findings/judgement)
      you know who .. (week/visit/call/report) | our recent visitors | the call
    `,
    cy: `arolygwyr | arolygydd | arolygiad | estyn`,
  },
});

/** Alone in the building, told with a smile. */
export const ONLY_ME = lexicon({
  'nobody but me': {
    en: `
      (only/just) .. (me/little old me/muggins/yours truly) | little old me
      me (and/plus) the (hoover/mop/mice/boiler/ghost/ghosts/cat/radio/cleaner/kettle/floor polisher)
      (nobody'd/noone'd/nobody would/no one would) .. (know/hear/notice/find) | robbed blind
      place to myself | whole place to
      (on/all) (my/her/his) (own/tod/todd/jack/lonesome/ones)
      (last/first) (one/person)? (out/in/here/to leave) | not (another/a) soul | (not/n't) another soul
      (home/leaves/gone/goes/off) (at/by/before) (four/five/half four/3.30/4/5/4.30) .. (me/her/him/us)
      (she's/he's/her/him/mrs/miss/mr) .. (alone/on her own/on his own/by herself/by himself)
    `,
    cy: `neb ond fi | neb ond y fi | dim ond fi | ar fy mhen fy hun`,
  },
});
export const THE_PLACE = lexicon({
  'the school after hours': {
    en: `
      (whole/big/great/empty/entire/this/that/our/the/old) (school/building/site/place/block/corridor)
      the (school/building/site/nursery/portakabin/portacabin/annexe/block/boiler room/staffroom/music room)
      our (school/site/place/building)
    `,
    cy: `yr ysgol | yr adeilad`,
  },
});
export const WHEN_THAT_IS = lexicon({
  'as a habit': {
    en: `
      every | each | most | always | usually
      (mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/sundays/weds/thurs/tues)
      (monday/tuesday/wednesday/thursday/friday) (night/evening/nights/evenings/till/until/from)
      half term
      (till/until/til/from/between) .. (five/six/seven/eight/nine/ten/half/5/6/7/8/9/10/quarter/dark)
      (late/early) (shift/shut-down/lock-up/lock up/one/start/finish) | holidays | weekends
    `,
    cy: `bob (nos/dydd/bore) | tan (chwech/saith/wyth/bump)`,
  },
});

/** Where the children go when there is danger. */
export const DANGER_PLAN = lexicon({
  'the plan': {
    en: `
      someone nasty | nasty comes in | bad man | blinds down | intruder | lockdown | lock-down
      invacuation | evacuation plan | intruder (drill/alarm/alert/plan)
      bomb (drill/threat/plan) | active shooter | emergency plan | critical incident plan
    `,
    cy: `cynllun argyfwng`,
  },
});
export const WHERE_TO = lexicon({
  'where they go': {
    en: `
      (go/goes/going/hide/hides/hiding/gather/gathers/sit/sits/squeeze/cram/crammed/pile/meet/run/huddle/huddled/shelter/end up/muster) .. (in/to/into/behind/under/at/inside) .. (boiler/cupboard/hall/store/toilets/toilet/room/stage/basement/kitchen/office/corner/gym/shed/tables/desks/church/library)
      all in the (stock/store/cupboard/hall/toilets/library/boiler)
      (code/password/phrase/signal/word) (is/for) | (three/two/long/short) (bells/blasts/whistles/beeps)
    `,
  },
});

/** Anybody may come in, in other words. */
export const LEFT_OPEN = lexicon({
  'not guarded': {
    en: `
      disconnected | (gap/hole) (in/under/by)
      (doesn't/dont/don't/isn't/not/never/won't/can't/hasn't/haven't) .. (lock/locked/latch/catch/shut/close/work/working/armed/set/manned/recording/checked/covered/covers/reach)
      (only/just) (covers/cover/points/sees/does/watches) | nothing round the back | blind spot | dummy
      dummies | fake
      (give it/needs) .. (shove/push/kick/jiggle/lift)
      (propped/wedged/jammed/left/leave/leaves/kept/stays/stood/wide) .. (open/unlocked/ajar)
      on the latch | switched off | turned off | been off | out of order
      (bust/broken/knackered/kaput/dead/faulty) (since/for/again/all/until/till)
      (any/anybody/anyone/every tom) .. (walk/stroll/wander/get/come/reach/climb/nip) .. (in/through/over)
      no (one/body) (on/at/checks/watching/signs) | unmanned
      (sign/signs/signed) (themselves/yourself) in
    `,
    cy: `(ddim/heb) .. (cloi/gweithio/cau) | ar agor | wedi torri`,
  },
});
export const GUARDS = lexicon({
  'what should guard it': {
    en: `
      (our/the/school/back/side/main/kitchen/bottom/nursery/hall/fire) (cctv/cameras/camera/alarm/alarms/gate/gates/fence/fencing/fire door/back door/side door/side gate/shutter/entry system/intercom/firewall/filter/panic button/sprinklers/hedge/railings/maglock/visitor system/barrier)
      fire (alarm/alarms/exit/exits/doors) | panic alarm | key safe | signing-in (book/screen/desk)
    `,
    cy: `(y/ein/yr) .. (camerâu/larwm/giât/ffens/drws cefn)`,
  },
});

/** Details of many, before eyes they are not for. */
export const DETAILS = lexicon({
  'of children and families': {
    en: `
      who gets (free/fsm/pupil premium) .. | who's on (free/fsm/the register/the list/benefits)
      (everyone's/everybody's/their/parents'/all the/families') (mobile/mobiles/number/numbers/address/addresses/emails/phone/dates of birth/bank)
      (every/each/all) .. (record/records/details/address/number/file/photo)
      (who's/whos) (not)? allowed to (fetch/collect/pick)
      (pupils/pupil/children/kids/little ones/class/medical/allergy/sen/send/ehcp/safeguarding/behaviour/staff/payroll) .. (record/records/data/files/photos/photo/list/lists/forms/folder/details/names/addresses/laptop/spreadsheet)
      class list | the registers
    `,
    cy: `(manylion/cofnodion/rhestr/data) .. (plant/disgyblion/rhieni)`,
  },
});
export const BEFORE_ALL_EYES = lexicon({
  'let out': {
    en: `
      reply-all | reply all | replied all | replied to all | bcc | cc'd
      (every/all the/whole/each/hundred) .. (mam/mum/parent/dad/family/class/year) .. (see/sees/got/has/know/read/received)
      can now see | pressed send | hit send | wrong (list/parent/person/class/group/address)
      (sent/emailed/texted/forwarded/posted) .. (wrong/everyone/all)
      (been/we've been/got) (hit/hacked/breached/held to ransom) | ransom | ransomware | hackers
      dark web | (some/a) server
      (stolen/nicked/pinched/lost/gone/left) .. (car/bus/train/taxi/pub/cafe/boot/platform/bag/bin/skip/recycling/gym)
      (pinned/stuck/put/up) .. (wall/board/hatch/window/fridge/door/noticeboard)
      in the (recycling/skip/bin/bins)
      (any/anyone/anybody/everyone/visitors/delivery) .. (can/could/might) .. (read/see/open/download/look)
      for all to see
      (face up/unlocked/open/logged in) .. (desk/screen/counter/reception/photocopier/all day)
      on the (bus/train/61/photocopier/copier)
    `,
    cy: `pawb .. gweld | ar y bws | anfon .. pawb`,
  },
});

/** A test to come. */
export const THE_TEST = lexicon({
  'a paper and what is in it': {
    en: `(mock/mocks/sats/paper/papers/exam/gcse/assessment/test/tests/screening)`,
    cy: `papur | prawf | arholiad`,
  },
});
export const WHATS_IN_IT = lexicon({
  'what comes up': {
    en: `
      question (one/two/three/four/five/six/seven/eight/nine/ten/#/7's/6's)
      (q1/q2/q3/q4/q5/q6/q7/q8/q9/q10) | (comes/coming/come) up
      there's a .. (poem/piece/passage/question/page/bit) (on/about)
      (about/on) (a/the) (lighthouse/volcano/whale)
      (revise/revising/learn/practise/practice) .. (that/this/your/them/if i/ratio/fractions)
      opened (it/the/one/early) | before the day | (last/two) pages | the killer | stinker
      answers (are/in/on/here) | mark scheme
    `,
    cy: `cwestiwn .. (un/dau/tri/pedwar/pump/saith)`,
  },
});
/** It has not been sat. */
export const TO_COME = lexicon({
  'before its day': {
    en: `
      printed | photocopied | in my (bag/drawer/desk/tray)
      on the (staffroom/office) (table/desk/printer/photocopier)
      (next/this coming) (week/monday/tuesday/wednesday/thursday/friday/month)
      (before/until/ahead of) .. (day/monday/tuesday/wednesday/thursday/friday/week/they) | tomorrow
      tomorrow's | this year's | (seen/had/got/read) (a/an/the)? .. (look/peek/early/copy) | revise
    `,
    cy: `yfory | fory | wythnos nesaf | eleni`,
  },
});
