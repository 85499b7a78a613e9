import { lexicon } from '../sense.ts';

const BOSSES = 'school/office/work/head/deputy/boss/they/slt/hr/everyone/mam/them/cover/ta/class/kids/lot';
const THINGS =
  'paper/pens/pencils/glue/glitter/sellotape/staples/batteries/bulbs/toilet roll/loo roll/bog roll/bleach/coffee/teabags/biscuits/milk/card/laminator/stapler/ipad/laptop/chairs/paint/cables/extension leads/tools/kettle/first aid kit/plasters/hand gel/printer ink/ink/toner/books/blu tack/blu-tack/post-its/envelopes/stamps/trolley/football/footballs/mats/cones';

/** Where the others think one is. */
export const ALIBI = lexicon({
  'as far as they know': {
    en: `
      (${BOSSES}) (thinks/think/believe/believes/reckons/reckon/assume/assumes/has me down as) .. (im/ive/me/its)
      far as (school/work/the head/theyre/the office) (is/are/concerned/knows/know)
      told (school/work/the office/the head/them/my head/my boss/cover/hr) .. (dentist/dental/doctor/doctors/hospital/funeral/course/conference/boiler/plumber/pipe/leak/flood/migraine/bug/tummy/back/virus/covid/flu/jury/viewing/appointment/emergency/school/nan/gran/cat/vet)
      (rang/phoned/called/texted/emailed) .. (in/school/work/office/head) .. (dentist/dental/doctor/doctors/hospital/funeral/course/boiler/plumber/pipe/leak/flood/migraine/bug/tummy/back/virus/covid/flu/jury/appointment/emergency/nan/gran/cat/vet/sick/ill/poorly)
      (dental/dentist/family/medical/domestic) (emergency/appointment) | on a course (today/this/all)?
      training day (today/my/is)
      working from home (today/is/means/my) | my (nan/gran/nana/grandad) .. died (again/for the/a third)
      third (nan/gran/funeral)
      compassionate leave | jury service | officially (im/ill/at/on) | signed off with
      (ffonio/ffonies/wedes i/dweud) .. (sâl/dost/deintydd/angladd/cwrs)
    `,
    cy: `(meddwl/credu) .. bod i (ar gwrs/n sâl/yn sâl/n dost)`,
  },
});

/** And where one is. */
export const INDULGED = lexicon({
  'somewhere nicer': {
    en: `
      # holes | (nine/eighteen) holes | golf | tee (off/time) | fairway | nineteenth hole | two for one
      happy hour | beer garden
      (spread/red/white/black/king's/kings/queen's/queens/prince/rose/royal/fox/dog/plough/swan/bull/lamb/ship/crown/railway) (eagle/lion/hart/horse/arms/head/oak/inn/and hounds/and duck/tavern)
      pub | spoons | wetherspoons | races | racecourse | ffos las | chepstow | cheltenham | aintree
      (tenner/fiver/quid) on the | each way | casino | bingo | spa | hot tub | jacuzzi
      sauna | massage | nails done
      beach | deckchair | lounger | sunbed | suncream | factor # | ice cream | flip flops | sunglasses
      paddleboard | surfing | surf
      airport | departures | gate # | boarding | cruise | ferry | hotel | premier inn | center parcs | alton
      oakwood | flume | theme park
      festival | glasto | gig | matinee | cinema | test match | the cricket | the rugby | the match
      the sales | ikea | primark | outlet
      tattoo | hair done | hairdressers | lie in | lie-in | duvet | box set | boxset | netflix | playstation
      xbox | fifa | in bed with
      cocktail | prosecco | pint | gin | lager | fishing | carp | allotment | decorating | moving house
      wedding dress
    `,
    cy: `golff | tafarn | traeth | gwely | rasys | sba`,
  },
});

/** Shameless that nobody saw. */
export const UNNOTICED = lexicon({
  'nobody the wiser': {
    en: `
      (nobody/no-one/noone/not one/not a soul/neb) .. (asked/asks/noticed/notices/knows/knew/checks/checked/looked/looks/reads/clocked/twigged/said/cares/spotted/wiser/caught)
      no one .. (asked/asks/noticed/notices/knows/knew/checks/checked/looked/looks/reads/clocked/twigged/spotted/caught)
      not one .. (blinked/noticed/asked/spotted/twigged/clocked) | any the wiser | everyone's a winner
      none the wiser | whos to know | who'd know | whod know | who would know | who checks | who reads
      who's counting
      we both know | you and i know | between us | our secret | our little secret | my little secret
      keep it quiet | mum's the word
      shh | shhh | 🤫 | 😇 | 🙈 | little do they know | if only they knew | what they don't know
      never (twigged/clocked/noticed/found/know/guess)
      don't (tell/grass/dob) | got away with | getting away with | haven't been caught | not caught
      yet to be caught
      =reader | same as last | as always | every (week/term/year/friday/monday) .. (since/for)
      works every time | the trick is | top tip | life hack
      and (still/yet) (got/get) .. (outstanding/good/praise/paid/thanked) | they (loved/swallowed/bought) it
      you'd be amazed | you'd be surprised | truth is | the truth | confession | i confess | there i said it
      hand on heart
      (looked/looks) inside | if you get me | if you catch | pension's the same | same (pay/wage/money)
      they said well done
    `,
    cy: `neb callach | neb yn gwybod | neb yn sylwi | paid dweud`,
  },
});

/** What stood in for the work. */
export const SHAM = lexicon({
  'made to look done': {
    en: `
      same (sheet/lesson/plan/plans/planning/powerpoint/worksheet/folder/display/report/comment/target) .. (since/every/for/with/as/again)
      (date/dates/name/names/year) (changed/swapped/altered)
      (change/changed/swap/swapped) the (date/dates/names/name/year)
      stamp .. on the | (stick/stuck/put/whack/slap) .. (stamp/sticker/smiley/tick) | ticks at random
      random ticks | tick .. (all/every/box)
      (written/wrote/done/marked) by .. (robot/monkey/chatgpt/ai/machine/computer/cat)
      (write/wrote/put/stick) .. (a comment/comments/something/anything/any old)
      any old (thing/number/mark/score/level/grade)
      every (number/score/mark/figure/level) .. up | made every
      (number/numbers/figures/graph/chart/spreadsheet) .. (up/invented/guess/guessed/imagination)
      out of my head | off the top of my head | thin air | pulled .. out of
      on the (bus/loo/toilet/train/sofa) | in the (bath/pub/car)
      (couldn't/can't/cannot/could not) (tell/name) (you)? .. (thing/word/single/name/one) .. (learn/learnt/learned/taught/they/my)
      no (idea/clue) (what/who/which) .. (learnt/learned/they/supposed/are/can)
      learnt (nothing/naff all/sod all) | not a word of it
      (say/said/says/pretend/claim/claimed) i've (listened/marked/read/planned/watched/heard/done/checked/taught)
      (film/films/dvd/telly/youtube/ipads/colouring/worksheet/worksheets/silent reading) .. (again/all/while/every/so i/because i)
      (books/folders/tests/papers) .. (cupboard/bin/skip/drawer/boot/recycling)
      straight in the (bin/cupboard/drawer/recycling)
      whatever's on page | winged | winging | blagged | blag | busked | ad-libbed | phoned it in
      on autopilot | coast | coasting
      (someone/somebody/ta/husband/mum/daughter/ai/chatgpt) .. (wrote/writes/marks/marked/does/did) (them/my/it/mine/all)
    `,
    cy: `ddim (marcio/farcio/darllen/cynllunio) .. (un/unrhyw/dim) | heb (farcio/ddarllen/gynllunio)`,
  },
});

/** A drink, by its traces. */
export const TIPPLE = lexicon({
  'it clinks': {
    en: `
      clink | clinks | clinking
      (#/two/three/four/five/six/few/couple of) (cans/tinnies/glasses/shorts/doubles) .. (breakfast/lunch/elevenses/before/at/for)
      (not one/none/nobody/no one/neither) .. fit to drive | not fit to drive | fit state
      in no (fit)? state | in a state
      (sleep/slept/sleeping) it off | (livener/sharpener/loosener/stiffener/bracer/snifter) | medicinal
      my medicine | mothers ruin
      cork | corkscrew | screw top | bottle opener | ring pull | mint in | mints after
      something stronger | the (hard/good) stuff
      (not/isn't/isnt) (orange/blackcurrant/squash/juice/water/coffee/tea/ribena) | smell of mints | polos
      extra strong mints
      bottle (in/under/behind) .. (desk/cupboard/drawer/bag/coat/bookcase)
      (liquid/boozy) (lunch/breakfast/break/ppa)
      (shaking/shakes) .. (until/till/before) .. (first/one) | wobbling | swaying | cross-eyed
      room (spinning/spins) | couldn't find my (feet/classroom/shoes)
    `,
    cy: `sigledig`,
  },
});

/** Where a drop may hide. */
export const VESSEL = lexicon({
  'for little hands': {
    en: `
      frube | fruit shoot | capri sun | ribena carton | juice carton | sippy cup | hot water bottle
      sports bottle
      squash bottle | paint pot | water pistol | hip | thermos | travel mug | flask
    `,
  },
});

/** Work that was never done, in so many words. */
export const UNDONE = lexicon({
  'not done': {
    en: `
      (couldn't/can't/cannot/could not) (tell/name) (you)? .. (thing/word/single/name/one) .. (learn/learnt/learned/taught)
      (same/one) (sheet/lesson/plan/planning/powerpoint/folder/report) .. (date/dates/name/names/year) (changed/swapped/altered)
      (change/changed/swap/swapped) the (date/dates/names/name/year) .. (on/since/every) .. (planning/plan/lesson/report/folder)
      (planning/plan/plans/lessons/reports/folder) .. same .. since
      (haven't/havent/not/never/hardly/barely) .. (opened/looked in/marked/read) .. (a/one/single/their/any) .. (book/books/folder/tray) .. (since/all/term/year)
    `,
    cy: `ddim (marcio/farcio/darllen/cynllunio) .. (un/unrhyw/dim) | heb (farcio/ddarllen/gynllunio) .. (un/dim)`,
  },
});

/** Something else, by its wrapping. */
export const DOSE = lexicon({
  'it comes in foil': {
    en: `
      (foil/baggie/wrap/little bag/sealy bag/packet/tin) .. (quid/off/from/lad/bloke/man/mate/guy)
      little helper | little helpers
      (quid/tenner/twenty/£) (off/to) (the/a/my/some) (lad/bloke/man/guy/fella) .. (behind/outside/round/in/by/down)
      my (guy/man/plug)
      party favours
      (happy/magic/funny) (pills/tablets/fags/cigarettes/cakes/brownies/biscuits/mushrooms/gummies)
      wacky baccy | (jazz/herbal/funny) (cigarette/cigarettes/fag/fags/tobacco) | puff of | a puff
      left-handed (cigarette/fag)
    `,
    cy: `mwg melys`,
  },
});

/** And by what it does. */
export const ROSY = lexicon({
  'the world was kind': {
    en: `
      loved (everybody/everyone/them all/the world) | told them so
      (hear/heard/see/saw) (colours/the colours/sounds) | floating | floated
      jaw (going/aching/swinging/like) | pupils like | eyes like (saucers/dinner plates)
      nose (running/streaming/like) | sniffing | sniffly
      (giggle/giggles/giggled/giggling) .. (all/through/couldn't) | very (chilled/relaxed/mellow)
      never so (chilled/calm/patient) | wide awake
      (came/coming) up | peaking | wore off | wears off | second half | time went (slow/funny) | munchies
      walls (were)? (breathing/moving)
    `,
    cy: ``,
  },
});

/** The school's goods, at home. */
export const FOUND_HOME = lexicon({
  'came home with me': {
    en: `
      (${THINGS}) .. (in/at) my (house/home/garage/shed/kitchen/bathroom/loft/flat/boot)
      (haven't/havent/not/never) (bought/paid for) .. (${THINGS}) .. (since/in/for/years)
      (courtesy/compliments) of .. (school/work/stock/cupboard/lea/hafod/county/taxpayer)
      (found/finds/made/find) (its/their) way .. (home/into my/house/garage/boot/bag)
      (come/came/travelled) a long way from
      walked (home/out) with | fell (into/in) my (bag/handbag/boot/pocket) | five finger | five-finger
      (home/house/garage/shed/flat) .. (furnished/stocked/kitted out/decorated) by .. (school/work/hafod)
    `,
    cy: `o'r ysgol i'r tŷ`,
  },
});

/** On the wrong side of the law, with a grin. */
export const ROGUISH = lexicon({
  'a small fiddle': {
    en: `
      (nans/mums/dads/grans/dead/late) blue badge | dodgy (box/stick/firestick/note/tenner/fags/mot)
      counterfeit (money/note/notes/tenner/tenners)
      (husband/wife/mum/dad/brother/sister) .. (took/takes/taking) .. (points/ban)
      (points/ban) .. (husband/wife/mum/dad/brother/sister) .. name
      (growing/grow/plants) .. (loft/airing cupboard/wardrobe/under lights)
      single person discount | never declared | not declared | don't declare
      (years/months) without (tax/insurance/mot/a licence/licence) | hosepipe ban .. (anyway/sprinkler)
      police .. (chase/chased/legged/lost/knocking/looking for me) | legged it from | did a runner
      runner from .. (restaurant/taxi/curry)
      left without paying | didnt pay .. (fare/bill/meal/taxi)
    `,
    cy: ``,
  },
});

/** Papers a driver needs, and none of them there. */
export const PAPERS = lexicon({
  'tax and insurance': {
    en: `insurance | insured | tax disc | taxed | mot | licence | license | dbs`,
    cy: `yswiriant | trwydded`,
  },
});
export const WITHOUT = lexicon({
  'none of it': {
    en: `without (any/one/either/it/them) | none of (it/them) | expired | ran out .. (ago/last/in) | never (had/bothered/got) | not since # | long gone`,
    cy: `heb (un/yr un)`,
  },
});
