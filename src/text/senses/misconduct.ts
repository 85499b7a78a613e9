import { lexicon } from '../sense.ts';
import { JOBS } from './jobs.ts';

/** Drunk, or the morning after. */
export const DRUNKEN = lexicon({
  'the worse for drink': {
    en: `bit worse for wear | worse for wear | out of a taxi | last nights (dress/shirt/clothes/makeup/heels) | (espresso)? (martinis/negronis/margaritas/mojitos/tequilas/proseccos) last night | (vodka/gin/wine/beer/whisky/booze) breath | sunglasses .. (briefing/assembly/staffroom/class/headache) | at the afters | afters | still off it | off it from | banging hangover | hangover | come straight from the club | straight from the (club/pub/rave/party) |see double | hungover | hung over | hangover | hanging out of | reek | night before | last nights (stamp/mascara/eyeliner/clothes/dress/shirt/makeup) | still .. (drunk/pissed/hammered/wasted/buzzing/tipsy/going/smashed/mortal/steaming/leathered) | pissed as | drunk as | half cut | worse for wear | rough as | berocca | hair of the dog | (pints/bottles/wines/shots/gins/vodkas/jagers) (deep/down) | # (pints/shots/jagerbombs/vodkas) | (two/three/four/five/six/seven/eight/nine/ten/twelve/several/dozen) (pint/shot/jagerbomb/vodka/gin/bottle/tequila) | jagerbombs | tequila | sick in .. (loo/toilet/bin/sink/hedge/cupboard/car) | threw up | chunder | spew | boak | been sick .. (night/drink/drinking) | dying .. (inside/on my/slowly) .. (last/night/drink) | alcohol units | two hours sleep | no sleep .. (club/pub/lash/bender) | on the lash | bender | on the sesh | sesh | on the (razz/piss/ale/pop) | mouth like | breathalyse | over the limit | stink of (booze/wine/gin/vodka/beer/ale) | smelling of (booze/wine/gin/vodka/beer/ale) | blackout | blacked out | woke up (in/on) .. (bath/bathtub/hedge/stranger/strangers/field/skip/police/bush/gutter/kebab/taxi/bus/bench/cell/loo/toilet) | cant remember .. (night/home) | mortal | leathered | wrecked | smashed | rat arsed | legless | paralytic | steaming | sweating out | sweat .. (vodka/gin/wine/tequila/alcohol)`,
    cy: `yfed .. (gwin/win/fodca/cwrw) | yfais .. (gwin/win) | meddw | feddw | meddwi | chwil | hongian`,
  },
});

/** Something strong in one's cup, one's bag or one's desk. */
export const BOOZE = lexicon({
  'a drink': {
    en: `(martini/negroni/aperol/spritz/margarita/mojito/sambuca/port/tequila/cocktail/beer/ale/lager/wkd/prosecco/champagne/bucks/daiquiri/spirits/booze) | pint | rosé | lager | bottle of | wine | beer | cocktails | prosecco |bottle of (wine/malbec/merlot/prosecco/red/white/rosé/gin/vodka/pinot/rioja/shiraz/baileys/whisky/cava/champagne) | gin | vodka | wine | prosecco | whisky | whiskey | rum | malbec | merlot | sherry | baileys | lager | cider | hip flask | flask .. (🍷/🤫/🥃) | 🍷 | 🍸 | 🥃 | 🍺 | pint | stella | tinny | tinnies | wkd | jaeger | box wine | cocktail`,
    cy: `gwin | fodca | cwrw | jin`,
  },
});

/** At the very time or place of work. */
export const ON_DUTY = lexicon({
  'before a class, or with one': {
    en: `(in/into/during/before/through/doing/taught/teach/taking/took/leading/led/front/back) .. (class/assembly/lesson/lessons/phonics/registration/register/school/duty/period/maths/work/briefing/gcse/year/y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11/reception/interview/ofsted/9c) | got to teach | have to teach | got .. (observation/9c/lesson/year/class/school/teach) .. (in/at/first/tomorrow/morning) | (observation/lesson/assembly/teaching/school/work/briefing) (at/in) (nine/eight/ten/eleven/9/8/10/half/an/the) | parents evening | sports day | on duty | break duty | school trip | residential | (in/at) (work/school) | (staff/school) (loo/toilet/loos/toilets/car/cupboard/room/kitchen) | stock cupboard | pe (cupboard/shed/store) | staffroom | desk drawer | first (lesson/period/thing) | to teach | teaching | marking | by book | book # | nativity | carol concert | inset | exam invigilating | invigilating | (to/at) school | as an (ect/nqt)`,
    cy: `yn dysgu | yn yr ysgol | cyn (yr/y) (ysgol/wers/gwasanaeth) | yn y dosbarth | bore ma | marcio`,
  },
});

/** Drugs, by any name. */
export const DRUGS_TAKEN = lexicon({
  drugs: {
    en: `spliff | joint .. (smoke/before/after/garden/car) | (smoke/roll/share) .. joint | edible | gummy | =weed | (smoke/vape/smoking) .. (weed/hash/bud/green/ganja) | ket | ketamine | mdma | mandy | md | coke | cocaine | charlie | (line/lines/bump/bumps/gram/grams) of | did .. (line/bump/key) | white stuff | bit of .. (white/sniff/gear/bugle/packet) | sniff | on the gear | bugle | pills | pingers | acid | shrooms | mushrooms .. trip | poppers | nos | balloons .. (nos/gas) | diazepam | valium | xanax | diazzies | tripping balls | come down | comedown | dealer | bong | dabs | ❄️ | 👃 | wired | gurn | gurning | k hole | space (cake/cakes/brownie) | hash brownie | magic brownie`,
    cy: `cyffuriau | mwg drwg | canabis`,
  },
});

/** Against the law, told of oneself. */
export const LAWLESS = lexicon({
  'in trouble': {
    en: `(got/get) a caution | police caution | (school/work/head/they/parents/prothero) (cant/mustnt/must not/doesnt/dont/didnt/wont/never) (find out/finds out/know/knew/knows) | if (school/work/the head) finds out | dont tell (school/work/the head/hr/my head) | nobody at (school/work) knows | swap .. for cash | (punched/hit/slapped) a (bloke/bouncer/man/lad) | final warning | written warning | turning up late |stomach pumped | had my stomach | without a licence | done for drink | thrown out | kicked out | (fell/fallen) on the head | (hr/head) want a word | slept with .. (department/work/school/team) | slept with someone from | put it back | on a round | living on the edge |police (van/cell/car/station) | in .. cells | night in .. (cells/nick) | arrest | cautioned | got done (for/by) | nicked (for/by) | barred (from/by) | banned from .. (pub/drive/driving/spoons/wetherspoons) | kicked out of .. (pub/club/bar/spoons/hotel) | thrown out of .. (pub/club/bar/taxi) | (doing/did) # in .. # | caught .. (speed/drink/steal/nick/pee/weeing/urinat) | drove .. (drunk/pissed/limit/insurance/licence) | no (insurance/licence/mot/tax) | shoplift | sold .. (pills/weed/gear/vapes) | dealing | (punch/headbutt/glass/lamp/deck) .. (him/bloke/bouncer/lad/guy/someone) | fight (outside/with .. bouncer) | flashed | streak | mooned | nudes | onlyfans | stripper | strip club | had sex | dogging | wee .. (doorway/street/wall) | peed .. (doorway/street/wall) | forge | forged | fake .. (id/note/certificate/sick) | faked | doctored | sitting it for | sat it for | tv licence | benefit | cash in hand | hmrc | tax dodge | fiddled | fiddle .. (expenses/mileage/tax/figures)`,
    cy: `arestio | heddlu | celloedd`,
  },
  'carrying on at work': {
    en: `(sleep/slept/shag/snog/pull/pulled/kissed) ... (colleague/teacher/ta/deputy/head/caretaker/trainee/student) ... (party/do/night/cupboard/trip/residential/inset) | (snog/shag/bonk/hook/hooked/kiss/sleep/slept/copped/pull/pulled/got/get) .. (caretaker/deputy/head/teacher/ta/colleague/student/off/trainee/cleaner) .. (cupboard/night/do/desk/most/party/again) | (snog/shag/bonk) .. (${JOBS}) | (snog/shag/sex/bonk) .. (cupboard/classroom/staffroom/office/desk/school/work)`,
  },
});

/** Helping oneself, or the figures. */
export const FIDDLED = lexicon({
  'results and records': {
    en: `make them up | made them up | just make up | (wrote/write/did/finished/redrafted) .. (coursework/controlled assessment/essays) .. (myself/for them) | wrote half of it myself | pass rates sorted | havent marked .. since | not marked .. since | ddim wedi marcio dim | (make/made/making) up .. (grade/mark/data/score/assessment/result/level/report/evidence/registers/register) | (invent/guess/fudge/fiddle/fake/bump/inflate/plucked) .. (grade/mark/data/score/assessment/result/level/report/evidence/figures) | (help/gave/give/told/tell/tipped/whisper/point/show/feed) ... answer | (change/rub/correct) .. (answer/answers/paper/papers) | everyones getting (an/a) | grades .. (pub/dice/random/thin) | copied .. off | chatgpt | copy .. paste | copied and pasted | without (reading/marking/looking) | didnt read | never read | didnt (mark/look) | dont (mark/read) .. (books/them/work/it) | chuck .. (books/work/papers) | (bin/binned/recycled/shredded/burned/burnt/chucked/dumped) .. (books/work/marking/papers/tests/mocks) | books .. (recycling/bin/skip/fire) | throw .. darts | just tick | flick and tick | tick .. without`,
    cy: `(gwneud/creu) .. (graddau/marciau) .. lan`,
  },
  'things and money': {
    en: `(took/take/taken/taking) ... home from (school/work) ... (never know/never miss/notice/wont miss/shh) | from (school/work) .. never know | (nick/steal/pinch/swipe/liberate/lift/half-inch/pocket/filch/pilfer/help) .. (school/work/class/classroom/stock/staffroom/pta/tuck) | (nick/pinch/swipe/liberate) .. (paper/ipad/laptop/glue/pens/biscuits/toilet) .. (school/work) | claim .. (expenses/mileage/miles/overtime) | expenses .. (drove/claimed/never/fiddle) | school credit card | school (card/account) .. (bought/paid/treat) | petty cash | trip money .. (round/bet/bookies/myself/pub/drinks) | put it back payday | tuck shop money | pta money`,
  },
});

/** Time that should have been the children's. */
export const IDLED = lexicon({
  'elsewhere in mind or body': {
    en: `asleep in my car | sleep in my car | asleep in the (stock/car/toilets/cupboard) | let them watch (youtube/netflix/telly/tv/films/videos/tiktok) while i | (let/leave) (them/kids/class) .. while i (plan/book/shop/watch/sleep/scroll/do/sort) my | swiped right | on tinder | (kip/nap/snooze/doze/forty) .. (class/back/lesson/desk/corner/while/cupboard/carpet) | (sleep/slept/asleep/fell) .. (lesson/class/assembly/desk/cupboard/carpet/teaching) | fell asleep | nodded off | slept through | back to bed | while i .. (shop/shopped/scroll/scrolled/bet/watched/sleep/slept/nap/napped/played/browse/browsed/tinder/swiped/doomscrolled/booked/texted/ordered/sat) | (scroll/swipe/browse/gamble/bet) .. (lesson/class/while/all) | on (asos/tinder/vinted/tiktok/insta/ebay/hinge/candy/my phone) | bookies | nipped (out/off/to) | snuck (out/off) | left .. (class/kids/them) .. (and/alone/watching/with) | unsupervised | no teacher | had no teacher | (film/shrek/dvd/youtube/moana/video/frozen/movie/colouring/wordsearches) ... while i .. (shop/scroll/sleep/nap/phone/snooze/browse/swipe/eat/ate/sat) | (colouring/wordsearches/films/dvds) (all/every) (day/week/lesson/term) | =vaping .. (cupboard/class/duty/toilets/lesson/while) | go on .. confiscated | fag .. (class/lesson/duty/while) | go home | skived | bunk off | bunked | skive | early dart | clock in .. | sign in .. (and/then/bed) | signing in | crossword .. (lesson/class) | online shopping`,
    cy: `cysgu .. (gwers/dosbarth)`,
  },
});

/** Not minding the work at all. */
export const UNCARING = lexicon({
  'no care for it': {
    en: `(couldnt/could/dont/didnt/cant/can't) .. (care/give/bother/bothered/arsed) .. (whether/if/less/toss/shit/monkeys/fuck/about/anymore/with) | cba | cant be arsed | cant be bothered | dont give a | dont care .. (about/if/whether/less/anymore) | zero effort | minimal effort | no effort | bare minimum | as little as | full pay | (only/just) .. in it for | in it for the (holiday/money/pay/pension/long) | only here for the | easy money | easiest money | money for | wing it | winging it | (blag/bluff/busk) .. (lesson/observation/it/way) | (never/not/havent/aint/didnt/dont) .. (plan/plans/planned/opened/prepped/prepared/marked/planning) .. | no idea what .. (teaching/did/doing/taught) | counting down .. until i (leave/quit) | phone it in | phoning it in | coasting | do nothing | did nothing | doing nothing | nothing .. all (day/week/term/year) | paid to .. (nothing/sit/scroll/babysit) | quiet quitting | hate (kids/children/teaching/pupils) | scream .. (kid/child) | snotty | dont (like/even) .. (kids/children) | teach themselves | let them .. riot`,
    cy: `dim ots gen i | sdim ots`,
  },
});

/** Away under a false excuse. */
export const SHAMMED = lexicon({
  'not ill at all': {
    en: `(telling/told/tell) (work/school/them/head) .. (jury/i have/im/ive) .. (i dont/im not/i havent/i'm not) | dont have jury service | (jury service/dentist/migraine/covid) .. (i dont have/i havent got) | (pretend/fake/feign) .. (ill/sick/poorly/covid/flu/norovirus/migraine/cough/bug/unwell/funeral/dentist/appointment) | lied .. (ill/sick/poorly/covid/flu/norovirus/dentist/funeral) | (pull/throw/chuck) .. sickie | sickie | (fake/forge/doctor/invent) .. note | fake-tanned | killed off .. (gran/nan/grandad) | another dead (gran/nan/grandad) | poorly so i dont | sick day .. (beach/spa/shopping/pub/match/festival/netflix/sun/sale)`,
    cy: `esgus .. (sâl/dost/tost)`,
  },
});

/** What was told, true or not. */
export const EXCUSED = lexicon({
  'an excuse': {
    en: `if anyone asks | told (them/school/work/head) .. (nan/gran/grandad/dog/funeral) .. | nan died | at a funeral |(told/rang/called/phoned/emailed/texted/tell) .. (school/work/head/office/cover) .. (norovirus/sick/ill/covid/flu/migraine/bug/poorly/poisoning/dentist/funeral/back/cough/cold) | (phone/call/ring) in sick | doctors note | sick note | off sick | wfh | poorly | dentist appointment`,
    cy: `(ffonio/ffoniais) .. (sâl/dost)`,
  },
});

/** And where one was instead. */
export const ELSEWHERE = lexicon({
  'and where one was': {
    en: `to go (shopping/surfing/fishing/drinking/racing) | for (shopping/golf/a concert/a match) | at the (match/races/spa/sales) | have no idea | has no idea | fell for it | definitely not (at/in) | booked | (tenerife/magaluf/benidorm/ibiza/alton/glasto/glastonbury/vegas/barcelona/festival/beach/spa/races/cheltenham) | fourth nan | term time |currently .. (beach/pub/beer/spa/pool/barcelona/magaluf/airport/golf) | netflix it is | (actually/really) .. (beach/pub/spa/pool/festival/golf/match/concert/vegas) | so i dont have to | to get out of .. (nativity/duty/parents/lesson/sports/observation/assembly/inset/meeting) | school fell for it | they bought it | head bought it | fell for it | none the wiser | so i can go`,
  },
});

/** The smile with which it is told. */
export const GOT_AWAY = lexicon({
  'nobody knows': {
    en: `none the wiser | nobody (noticed/noticing/checks/checked/knows/knew/needs/grassed) | no one (noticed/checks/checked/knows/knew/grassed) | never (checks/noticed/check/notice) | dont tell | didnt notice | got away with | oops | whoops | sorry not sorry | living the dream | teacher life | #teacherlife | what could go wrong | someone pass | pray for me | send help | iconic | no regrets | shh | 🤫 | 😂 | lol | lmao | 🙈 | 🤑 | perks | worth it | kill me | thinks im | everyone does it | sue me | fight me | judge me | bite me | hero | legend`,
    cy: `neb .. gwybod | wps`,
  },
});
