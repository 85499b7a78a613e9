import { lexicon } from '../sense.ts';
import { JOBS } from './jobs.ts';

/** Drunk, or the morning after. */
export const DRUNKEN = lexicon({
  'the worse for drink': {
    en: `
      cant remember getting home | cant remember (anything/how/much) .. (night/home) |
      bit worse for wear | worse for wear | day drinking | out of a taxi
      last nights (dress/shirt/clothes/makeup/heels)
      (espresso)? (martinis/negronis/margaritas/mojitos/tequilas/proseccos) last night
      (vodka/gin/wine/beer/whisky/booze) breath | sunglasses .. (briefing/assembly/staffroom/class/headache)
      at the afters | afters | still off it | off it from | banging hangover | hangover
      come straight from the club | straight from the (club/pub/rave/party) | see double | hungover
      hung over | hangover | hanging out of | reek | night before
      last nights (stamp/mascara/eyeliner/clothes/dress/shirt/makeup)
      still .. (drunk/pissed/hammered/wasted/tipsy/going/smashed/mortal/steaming/leathered)
      pissed as | drunk as | half cut | worse for wear | rough as | berocca | hair of the dog
      (pints/bottles/wines/shots/gins/vodkas/jagers) (deep/down) | # (pints/shots/jagerbombs/vodkas)
      (two/three/four/five/six/seven/eight/nine/ten/twelve/several/dozen) (pint/shot/jagerbomb/vodka/gin/bottle/tequila)
      jagerbombs | tequila | sick in .. (loo/toilet/bin/sink/hedge/cupboard/car) | threw up | chunder | spew
      boak | been sick .. (night/drink/drinking) | dying .. (inside/on my/slowly) .. (last/night/drink)
      alcohol units | two hours sleep | no sleep .. (club/pub/lash/bender) | on the lash | bender
      on the sesh | sesh | on the (razz/piss/ale/pop) | mouth like | breathalyse | over the limit
      stink of (booze/wine/gin/vodka/beer/ale) | smelling of (booze/wine/gin/vodka/beer/ale) | blackout
      blacked out
      woke up (in/on) .. (bath/bathtub/hedge/stranger/strangers/field/skip/police/bush/gutter/kebab/taxi/bus/bench/cell/loo/toilet)
      cant remember .. (night/home) | mortal | leathered | wrecked | smashed | rat arsed | legless | paralytic
      steaming | sweating out | sweat .. (vodka/gin/wine/tequila/alcohol)
    `,
    cy: `yfed .. (gwin/win/fodca/cwrw) | yfais .. (gwin/win) | meddw | feddw | meddwi | chwil | hongian`,
  },
});

/** Something strong in one's cup, one's bag or one's desk. */
export const BOOZE = lexicon({
  'a drink': {
    en: `
      (martini/negroni/aperol/spritz/margarita/mojito/sambuca/port/tequila/cocktail/beer/ale/lager/wkd/prosecco/champagne/bucks/daiquiri/spirits/booze)
      swift (half/pint/one) | cheeky (half/pint/vino) | liquid lunch | couple of (pints/drinks/beers) |
      pint | rosé | lager | bottle of | wine | beer | cocktails | prosecco
      bottle of (wine/malbec/merlot/prosecco/red/white/rosé/gin/vodka/pinot/rioja/shiraz/baileys/whisky/cava/champagne)
      gin | vodka | wine | prosecco | whisky | whiskey | rum | malbec | merlot | sherry | baileys | lager
      cider | hip flask | flask .. (🍷/🤫/🥃) | 🍷 | 🍸 | 🥃 | 🍺 | pint | stella | tinny | tinnies | wkd | jaeger
      box wine | cocktail
    `,
    cy: `gwin | fodca | cwrw | jin`,
  },
});

/** At the very time or place of work. */
export const ON_DUTY = lexicon({
  'before a class, or with one': {
    en: `
      (in/into/during/before/through/doing/taught/teach/taking/took/leading/led/front/back) .. (class/assembly/lesson/lessons/phonics/registration/register/school/duty/period/maths/work/briefing/gcse/year/y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11/reception/interview/ofsted/9c)
      got to teach | have to teach
      got .. (observation/9c/lesson/year/class/school/teach) .. (in/at/first/tomorrow/morning)
      (observation/lesson/assembly/teaching/school/work/briefing) (at/in) (nine/eight/ten/eleven/9/8/10/half/an/the)
      parents evening | sports day | on duty | break duty | school trip | residential | (in/at) (work/school)
      (staff/school) (loo/toilet/loos/toilets/car/cupboard/room/kitchen) | stock cupboard
      pe (cupboard/shed/store) | staffroom | desk drawer | first (lesson/period/thing) | to teach | teaching
      marking | by book | book # | nativity | carol concert | inset | exam invigilating | invigilating
      (to/at) school | as an (ect/nqt)
    `,
    cy: `yn dysgu | yn yr ysgol | cyn (yr/y) (ysgol/wers/gwasanaeth) | yn y dosbarth | bore ma | marcio`,
  },
});

/** Drugs, by any name. */
export const DRUGS_TAKEN = lexicon({
  drugs: {
    en: `
      cheeky spliff | cheeky joint | had .. (spliff/joint/edible) |
      spliff | joint .. (smoke/before/after/garden/car) | (smoke/roll/share) .. joint | edible | gummy | =weed
      (smoke/vape/smoking) .. (weed/hash/bud/green/ganja) | ket | ketamine | mdma | mandy | md | coke
      cocaine | charlie | (line/lines/bump/bumps/gram/grams) of | did (a/another/my/two/three/couple/few/one/some/cheeky) .. (line/lines/bump/bumps/key) | white stuff
      (two/three/four/few/couple) lines and (a/half/two/some/my) | (special/funny/naughty/dodgy) (brownie/brownies/batch/gummies/cookies)
      bit of .. (white/sniff/gear/bugle/packet) | sniff | on the gear | bugle | pills | pingers | acid
      shrooms | mushrooms .. trip | poppers | =nos (canister/balloon) | balloons .. (nos/gas) | diazepam
      valium | xanax
      diazzies | tripping balls | come down | comedown | (my/our/the/a) dealer | bong | dabs | ❄️ | 👃
      wired | gurn
      gurning | k hole | space (cake/cakes/brownie) | hash brownie | magic brownie
    `,
    cy: `cyffuriau | mwg drwg | canabis`,
  },
});

/** Against the law, told of oneself. */
export const LAWLESS = lexicon({
  'in trouble': {
    en: `
      banned from driving | lost my licence | gwahardd rhag gyrru | ngwahardd rhag gyrru
      (ysgol ddim) yn ffeindio |
      (got/get) a caution | police caution
      (school/work/head/they/parents/prothero) (cant/mustnt/must not) (find out/know) |
      (school/work/head/they/parents/prothero) (doesnt/dont/didnt/wont/never) (find out/finds out)
      if (school/work/the head) finds out | dont tell (school/work/the head/hr/my head)
      nobody at (school/work) knows | swap .. for cash | (punched/hit/slapped) a (bloke/bouncer/man/lad)
      final warning | written warning | turning up late | stomach pumped | had my stomach | without a licence
      done for drink | thrown out | kicked out | (fell/fallen) on the head | (hr/head) want a word
      slept with .. (department/work/school/team) | slept with someone from | put it back | on a round
      living on the edge | police (van/cell/car/station) | in .. cells | night in .. (cells/nick) | arrest
      cautioned | got done (for/by) | nicked (for/by) | barred (from/by)
      banned from .. (pub/drive/driving/spoons/wetherspoons) | kicked out of .. (pub/club/bar/spoons/hotel)
      thrown out of .. (pub/club/bar/taxi) | (doing/did) # in .. #
      caught .. (speed/drink/steal/nick/pee/weeing/urinat) | drove .. (drunk/pissed/limit/insurance/licence)
      no (insurance/licence/mot/tax) | shoplift | sold .. (pills/weed/gear/vapes) | dealing
      (punch/headbutt/glass/lamp/deck) .. (him/bloke/bouncer/lad/guy/someone)
      fight outside | fight with .. bouncer | flashed | streak | mooned | nudes | onlyfans | stripper
      strip club
      had sex | dogging | wee .. (doorway/street/wall) | peed .. (doorway/street/wall) | forge | forged
      fake .. (id/note/certificate/sick) | faked | doctored | sitting it for | sat it for | tv licence
      benefit (fraud/cheat/fiddle) | cash in hand | hmrc | tax dodge | fiddled
      fiddle .. (expenses/mileage/tax/figures)
    `,
    cy: `arestio | heddlu | celloedd`,
  },
  'carrying on at work': {
    en: `
      (sleep/slept/shag/snog/pull/pulled/kissed) ... (colleague/teacher/ta/deputy/head/caretaker/trainee/student) ... (party/do/night/cupboard/trip/residential/inset)
      (snog/shag/bonk/hook/hooked/kiss/sleep/slept/copped/pull/pulled/got/get) .. (caretaker/deputy/head/teacher/ta/colleague/student/off/trainee/cleaner) .. (cupboard/night/do/desk/most/party/again)
      (snog/shag/bonk) .. (${JOBS}/dad/mum/parent)
      (snog/shag/sex/bonk) .. (cupboard/classroom/staffroom/office/desk/school/work)
    `,
  },
});
