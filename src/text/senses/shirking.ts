import { lexicon } from '../sense.ts';

/** Helping oneself, or the figures. */
export const FIDDLED = lexicon({
  'results and records': {
    en: `
      just copied .. (scores/marks/grades) | copied the (scores/marks/grades) | into the system |
      make them up | made them up | just make up
      (wrote/write/did/finished/redrafted) .. (coursework/controlled assessment/essays) .. (myself/for them)
      wrote half of it myself | pass rates sorted | havent marked .. since | not marked .. since
      ddim wedi marcio dim
      (make/made/making) up .. (grade/mark/data/score/assessment/result/level/report/evidence/registers/register)
      (invent/guess/fudge/fiddle/fake/bump/inflate/plucked) .. (grade/mark/data/score/assessment/result/level/report/evidence/figures)
      (read/reading) out the answers | (top/full) marks so
      (lie/fiddle/pad/inflate) .. (timesheet/timesheets/expenses/mileage/overtime)
      (use/copy/check/look) .. (notes/answers/phones/displays/books) .. in .. (sats/test/exam/mocks/assessment) |
      (help/gave/give/told/tell/tipped/whisper/point/show/feed) ... answer
      (change/rub/correct) .. (answer/answers/paper/papers) | everyones getting (an/a)
      grades .. (pub/dice/random/thin) | copied .. off | chatgpt | copy .. paste | copied and pasted
      without (reading/marking/looking) | didnt read | never read | didnt (mark/look)
      dont (mark/read) .. (books/them/work/it) | chuck .. (books/work/papers)
      (bin/binned/recycled/shredded/burned/burnt/chucked/dumped) .. (books/work/marking/papers/tests/mocks)
      books .. (recycling/bin/skip/fire) | throw .. darts | just tick | flick and tick | tick .. without
    `,
    cy: `(gwneud/creu) .. (graddau/marciau) .. lan`,
  },
  'things and money': {
    en: `
      (took/take/taken/taking) ... home from (school/work) ... (never know/never miss/notice/wont miss/shh)
      (help/helping) myself to ... (school/work/stock/store/classroom)
      from (school/work) .. never know
      (nick/steal/pinch/swipe/liberate/lift/half-inch/pocket/filch/pilfer/help) .. (school/work/class/classroom/stock/staffroom/pta/tuck)
      (nick/pinch/swipe/liberate) .. (paper/ipad/laptop/glue/pens/biscuits/toilet) .. (school/work)
      claim .. (expenses/mileage/miles/overtime) | expenses .. (drove/claimed/never/fiddle)
      school credit card | school (card/account) .. (bought/paid/treat) | petty cash
      trip money .. (round/bet/bookies/myself/pub/drinks) | put it back payday | tuck shop money | pta money
    `,
  },
});

/** Time that should have been the children's. */
export const IDLED = lexicon({
  'elsewhere in mind or body': {
    en: `
      asleep in my car | sleep in my car | asleep in the (stock/car/toilets/cupboard)
      let them watch (youtube/netflix/telly/tv/films/videos/tiktok) while i
      (let/leave) (them/kids/class) .. while i (plan/book/shop/watch/sleep/scroll/do/sort) my | swiped right
      on tinder | (kip/nap/snooze/doze/forty) .. (class/back/lesson/desk/corner/while/cupboard/carpet)
      (sleep/slept/asleep/fell) .. (lesson/class/assembly/desk/cupboard/carpet/teaching) | fell asleep
      nodded off | slept through | back to bed
      while i .. (shop/shopped/scroll/scrolled/bet/watched/sleep/slept/nap/napped/played/browse/browsed/tinder/swiped/doomscrolled/booked/texted/ordered/sat)
      (scroll/swipe/browse/gamble/bet) .. (lesson/class/while/all)
      on (asos/tinder/vinted/tiktok/insta/ebay/hinge/candy/my phone) | bookies | nipped (out/off/to)
      snuck (out/off) | left .. (class/kids/them) .. (alone/watching/unattended/nipped/popped) |
      left .. (class/kids/them) .. with .. (film/dvd/video/telly/ipads/youtube) | unsupervised | no teacher
      had no teacher
      (film/shrek/dvd/youtube/moana/video/frozen/movie/colouring/wordsearches) ... while i .. (shop/scroll/sleep/nap/phone/snooze/browse/swipe/eat/ate/sat)
      (colouring/wordsearches/films/dvds) (all/every) (day/week/lesson/term)
      =vaping .. (cupboard/class/duty/toilets/lesson/while) | go on .. confiscated
      fag .. (class/lesson/duty/while)
      (just/then/quietly) go home (early/at/by) (break/lunch/two/noon/half/one) | skived | bunk off | bunked
      skive | early dart
      clock in .. | sign in .. (and/then/bed) | signing in | crossword .. (lesson/class) | online shopping
    `,
    cy: `cysgu .. (gwers/dosbarth)`,
  },
});

/** Not minding the work at all. */
export const UNCARING = lexicon({
  'no care for it': {
    en: `
      (havent/dont/didnt/not/never/wont) .. (done/do/doing/did) my (actual/real/proper)? job
      (print/download/use/grab) .. (whatever/whatevers/first) .. (google/twinkl/tes/pinterest)
      (dont/never/wont/not) .. (open/read/answer/look) .. (emails/policies/policy/ehcps/ehcp/plans/minutes/idps/iep/handbook/letters)
      (put/stick/bung/whack/chuck/slap) (a/the/another/some)? (film/dvd/video/movie/telly/shrek/frozen/moana/youtube/bluey) on (after/before/every/most/all/again/because/cos)
      (in/into) (the/my) (car/bus) by # | (out/through) .. (gate/door/gates) by #
      not one person has noticed
      zero plans to do any | vibes and | can whistle | they can whistle
      no intention of (working/planning/marking) | not doing (any/a) (work/marking/planning) |
      (couldnt/could/dont/didnt/cant/can't) .. (care/give/bother/bothered/arsed) .. (whether/if/less/toss/shit/monkeys/fuck/about/anymore/with)
      cba | cant be arsed | cant be bothered | dont give a | dont care .. (about/if/whether/less/anymore)
      zero effort | minimal effort | no effort | bare minimum | as little as | full pay
      (only/just) .. in it for | in it for the (holiday/money/pay/pension/long) | only here for the
      easy money | easiest money | money for | wing it | winging it
      (blag/bluff/busk) .. (lesson/observation/it/way)
      (never/not/havent/aint/didnt/dont) .. (plan/plans/planned/opened/prepped/prepared/marked/planning) ..
      no idea what .. (teaching/did/doing/taught) | counting down .. until i (leave/quit) | phone it in
      phoning it in | coasting | do nothing | did nothing | doing nothing
      nothing .. all (day/week/term/year) | paid to .. (nothing/sit/scroll/babysit) | quiet quitting
      hate (kids/children/teaching/pupils) | scream .. (kid/child) | snotty
      dont (like/even) .. (kids/children) | teach themselves | let them .. riot
    `,
    cy: `dim ots gen i | sdim ots`,
  },
});

/** Away under a false excuse. */
export const SHAMMED = lexicon({
  'not ill at all': {
    en: `
      (telling/told/tell) (work/school/them/head) .. (jury/i have/im/ive) .. (i dont/im not/i havent/i'm not)
      dont have jury service | (jury service/dentist/migraine/covid) .. (i dont have/i havent got)
      (pretend/fake/feign) .. (ill/sick/poorly/covid/flu/norovirus/migraine/cough/bug/unwell/funeral/dentist/appointment)
      lied .. (ill/sick/poorly/covid/flu/norovirus/dentist/funeral) | (pull/throw/chuck) .. sickie | sickie
      (fake/forge/doctor/invent) .. note | fake-tanned | killed off .. (gran/nan/grandad)
      another dead (gran/nan/grandad) | poorly so i dont
      sick day .. (beach/spa/shopping/pub/match/festival/netflix/sun/sale)
    `,
    cy: `esgus .. (sâl/dost/tost)`,
  },
});

/** What was told, true or not. */
export const EXCUSED = lexicon({
  'an excuse': {
    en: `
      (rang/phone/phoned/call/called/ring) .. (head/work/school/office/boss/in) ... (voice/croaky/groaning/cough/coughing/sniff/moaning)
      food poisoning | (croaky/poorly/sick/ill/dying/best) voice
      told (the head/school/work/them) my (car/boiler/train/dog/gran/nan/back) | car broke down |
      if anyone asks | told (them/school/work/head) .. (nan/gran/grandad/dog/funeral) .. | nan died
      at a funeral
      (told/rang/called/phoned/emailed/texted/tell) .. (school/work/head/office/cover) ... (norovirus/sick/ill/covid/flu/migraine/bug/poorly/poisoning/dentist/funeral/back/cough/cold)
      (phone/call/ring) in sick | doctors note | sick note | off sick | wfh | poorly | dentist appointment
    `,
    cy: `(ffonio/ffoniais) .. (sâl/dost) | (ffonion/ffonio'n) (sâl/dost)`,
  },
});

/** And where one was instead. */
export const ELSEWHERE = lexicon({
  'and where one was': {
    en: `
      actually still in (bed/bristol/london/pub/the) | still in bed in |
      (and/then/but) (went/off/gone/go) to .. (rugby/football/match/cricket/races/pub/beach/festival/gig/concert/cinema/spa/zoo/shops/sales/party/casino/bingo) |
      im (in/at/on) the (pub/beach/spa/races/match/golf/rugby/football/festival/shops/airport/plane)
      to go (shopping/surfing/fishing/drinking/racing) | for (shopping/golf/a concert/a match)
      at the (match/races/spa/sales) | have no idea | has no idea | fell for it | definitely not (at/in)
      booked
      (tenerife/magaluf/benidorm/ibiza/alton/glasto/glastonbury/vegas/barcelona/festival/beach/spa/races/cheltenham)
      fourth nan | term time | currently .. (beach/pub/beer/spa/pool/barcelona/magaluf/airport/golf)
      netflix it is | (actually/really) .. (beach/pub/spa/pool/festival/golf/match/concert/vegas)
      so i dont have to
      to get out of .. (nativity/duty/parents/lesson/sports/observation/assembly/inset/meeting)
      school fell for it | they bought it | head bought it | fell for it | none the wiser | so i can go
    `,
    cy: `ar y traeth | yn y (dafarn/gêm) | yn siopa`,
  },
});

/** The smile with which it is told. */
export const GOT_AWAY = lexicon({
  'nobody knows': {
    en: `
      none the wiser | nobody (noticed/noticing/checks/checked/knows/knew/needs/grassed)
      no one (noticed/checks/checked/knows/knew/grassed) | never (checks/noticed/check/notice) | dont tell
      didnt notice | got away with | oops | whoops | sorry not sorry | living the dream | teacher life
      #teacherlife | what could go wrong | someone pass | pray for me | send help | iconic | no regrets | shh
      🤫 | 😂 | lol | lmao | 🙈 | 🤑 | perks | worth it | kill me | thinks im | everyone does it | sue me
      fight me | judge me | bite me | hero | legend
    `,
    cy: `neb .. gwybod | wps`,
  },
});
