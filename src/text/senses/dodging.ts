import { lexicon } from '../sense.ts';

/** Pleasures that have no place in a lesson. */
export const LEISURE = lexicon({
  'what one did instead': {
    en: `
      (watch/watched/watching/binge/binged/binging/stream/streamed/streaming) .. (bridgerton/netflix/telly/tv/match/football/rugby/cricket/darts/snooker/golf/series/episode/episodes/season/boxset/film/corrie/eastenders/traitors/succession/tiktok/tiktoks/youtube/strictly/loose/homes/bargain/tipping/neighbours/prime/disney/world cup/euros/wimbledon/races)
      (scroll/swipe/shop/browse/bid/game/snooze/nap/kip/doze/sleep/slept/asleep/napping/snore/snored/snoring)
      (forty/40) winks | shut my eyes | rest my eyes | resting my eyes | power nap | disco nap
      on (vinted/asos/shein/tinder/hinge/bumble/grindr/rightmove/ebay/facebook/instagram/insta/twitter/reddit/snapchat/bet365/candy crush/my phone/my switch/my laptop)
      (novel/kindle/audiobook/wordle/sudoku/crossword/knitting/crochet/nails/eyebrows/fantasy football/fifa/candy crush/football manager/poker/slots/betting)
      (paint/painted/painting/file/did/do/doing) my (nails/eyebrows/makeup/toes/roots/online shop/tesco order/shopping/tax return/wedding)
      (book/booked/booking/plan/planned/planning) .. (holiday/flights/wedding/hen/stag/weekend/cruise/tattoo/hair)
      (nip/nipped/sneak/sneaked/snuck/slip/slipped/pop/popped/duck/ducked/slope/sloped/bunk/bunked/skive/skived) .. (out/off/home/away)
      (fag/ciggie/cig/smoke/rollie/vape/bet/flutter/pint/nap/haircut/tan/sunbed/massage) .. (lesson/break/period)?
      (ta/lsa/supply) (did/does/runs/ran/covers/covered/taught/teaches/had/has) .. (my job/all/everything/it all/work/lot/class)
      (worksheet/worksheets/colouring/wordsearch/ipads/free choice/golden time/dvd/film) .. (again/every day/all day/for the third/and chill/while i/so i)
    `,
    cy: `(cysgu/gwylio'r teledu/siopa ar lein/ar fy ffôn)`,
  },
});

/** The very time in which it was done. */
export const IN_SCHOOL_TIME = lexicon({
  'when one should be teaching': {
    en: `
      (all/right/straight)? (through/during/in/throughout/mid/halfway) .. (my/the/our/a/whole/last/every)? .. (lesson/lessons/phonics/reading/assembly/maths/registration/class/ppa/briefing/inset/cover/duty/detention/nativity/singing/swimming/geography/history/science/exam/exams/mocks/sats/test)
      (out/instead) of .. (lesson/teaching/class/duty/assembly/marking/planning/lessons/cover)
      (while/whilst/as) .. (ta/lsa/kids/class/children/they/pupils/y1/y2/y3/y4/y5/y6/year/students/lot) .. (did/do/does/colour/coloured/copy/copied/watched/watch/worked/work/ran/run/read/sat/sit/fought/looked/taught/finger)
      (on/in) the class (ipad/laptop/computer/whiteboard/smartboard)
      (at/in) the back of (my/the) (class/classroom/room/lesson)
      (in/behind) .. (book corner/reading corner/stock cupboard/stockroom/store cupboard/pe cupboard/my car/home corner/den/tent/sensory room/staff toilets/sick bay/medical room/art room/beanbag/beanbags/back of the class)
      behind .. (shed/bike sheds/bins/mobile)
      when .. (supposed/meant/paid) to (be/teach/mark/work) | left .. (class/them/kids/lot)
      nobody (noticed/checks/knows/clocked/checked) | no one (noticed/checks/knows/clocked)
      (supposed/meant) to be (teaching/marking/on duty/planning/supervising)
    `,
    cy: `yn ystod (y wers/gwers/gwasanaeth) | yng nghefn y dosbarth`,
  },
});

/** Figures that stand for a child's work. */
export const FIGURES = lexicon({
  'marks and records': {
    en: `scores | marks | grades | data | levels | assessments | results | targets | reports | report comments | predictions | predicted grades | registers | reading records | observations | evidence | trackers | tracker | spag | times tables | risk assessment | minutes | logs | feedback | homework | coursework | moderation | baseline | baselines`,
    cy: `marciau | graddau | data | asesiadau | adroddiadau`,
  },
});

/** Out of one's head, not out of their books. */
export const INVENTED = lexicon({
  'made of air': {
    en: `
      (dream/dreamt/dreamed/made/make/making/cooked/cook/conjured/magicked/plucked/pulled/knocked/thought) .. (them/it/that/those/all/mine/half/numbers/some)? up
      (is/are/were/was) .. (fiction/fantasy/made up/invented/imaginary/fairy tale/creative writing/guesswork/lies/nonsense/bollocks)
      work of fiction | creative writing
      (plucked/pulled/out) .. (thin air/my arse/my backside/a hat/the air)
      (guess/guessed/guessing/guesstimate/invent/invented/fabricate/fudged/fiddled/faked/bumped/inflated/massaged/tweaked/randomised) ..
      in the (bath/pub/car) .. (gave/random/wrote/did)? | random number | (roll/rolled/rolling) .. dice
      (dice/dartboard/tombola/bingo) | excel random | rand function
      (chatgpt/chat gpt/copilot/gemini/ai)
      (copied/pasted/copy/lifted/duplicated/recycled) .. (last years/from/across/off/all/thirty/same)
      (last years) with the names | (changed/change/swapped) the (names/name/dates/date)
      without (reading/looking/opening/marking/meeting/checking)
    `,
    cy: `(dyfeisio/ffugio) .. | o'm pen`,
  },
});

/** Where one is when one has said that one is ill. */
export const AT_PLAY = lexicon({
  'places of pleasure': {
    en: `
      (from/at/in/on/to/off to/heading/called) .. (beach/spa/log flume/flume/rollercoaster/theme park/oakwood/alton towers/alton/thorpe/blackpool/barry island/porthcawl/tenby/tenerife/benidorm/magaluf/ibiza/majorca/turkey/alicante/faliraki/vegas/dublin/amsterdam/prague/krakow/barcelona/glastonbury/glasto/download/reading festival/races/cheltenham/aintree/ascot/ffos las/chepstow/match/game/rugby/principality/golf/pub/spoons/wetherspoons/beer garden/hot tub/pool/jacuzzi/sauna/sun lounger/lounger/gate 12/departures/airport/lounge/plane/cruise/ferry/eurostar/sales/primark/ikea/outlet/casino/bingo/gig/concert/festival/cinema/premier inn/cottage/campsite/center parcs/caravan/my ex/nail bar/tattoo/hairdressers)
      (sun/pool/beach/spa/shopping/duvet/mental health/me/pyjama/golf/netflix) day
      (factor/factor 30/factor 50/piña colada/pina colada/sangria/aperol/cocktail/mojito/mai tai)
      beer garden | pub garden | wish you were here | sick as a (parrot/dog) 😎 | 🏖️ | 🌴 | ✈️ | 🍹 | 🎢 | 🏌️ | 🍻
      school will (cope/survive/live) | (they/school/work) .. (bought it/fell for it/believed/believe)
      hook line and sinker | oscar .. (goes/please/performance) | best (croaky/ill/sick/poorly/phone) voice
    `,
    cy: `ar y traeth | yn y sba | yn y rasys | yn y dafarn`,
  },
});

/** Said to be off. */
export const CRIED_OFF = lexicon({
  'an illness, as told': {
    en: `
      (ring/rang/rung/ringing/phone/phoned/call/called/email/emailed/text/texted/message/messaged) .. (in/school/work/sick/head/office/cover/boss/deputy) ..
      (ring/rang/phone/phoned/call/called) in (sick/with/poorly/ill)
      (told/tell/telling) .. (school/work/head/office/cover/boss/them/deputy/hr) .. 
      (sign/signed) (myself/meself/mesel/mysel/mesen) off | rang in sick | rang sick
      sick (day/note/leave) | off sick | sicknote | signed off
      (school/work/they/head/boss) think .. (ill/sick/poorly/dying/bug/flu/covid/migraine/dentist/funeral/course/training)
      doctors (appointment/note) | dentist appointment |  (bad/dodgy/bit of a) (tummy/stomach/back/prawn)
       compassionate leave | emergency dentist
    `,
    cy: `ffonio'n (sâl/dost) | ffonio (mewn/yr ysgol)`,
  },
});

/** Drink kept where children are. */
export const STASHED = lexicon({
  'a bottle in its place': {
    en: `
      my (vodka/gin/rum/whisky/whiskey/wine/brandy/sherry/prosecco/baileys/port/tequila/stash/hip flask/emergency gin/weed/gear) .. (behind/in/under/lives/hidden/hides/inside/goes)
      (hide/hid/hidden/keep/keeps/kept/stash/stashed/stow/lives/sits) .. (vodka/gin/rum/whisky/whiskey/wine/brandy/sherry/prosecco/baileys/port/tequila/flask/stash/bottle/weed) 
      (vodka/gin/rum/whisky/whiskey/wine/brandy/sherry/prosecco/baileys/port/flask/beers/cans/tinnies) .. (behind/in/under/inside) .. (cupboard/desk/drawer/filing/locker/shed/store/classroom/office/handbag/lunchbox/cistern/panel/bookcase/first aid/kiln/paint/glue/book corner/cagoule/rucksack/coat/pocket/lunch)
      (gin/vodka/wine/whisky/rum/tequila/lager/cider/beer/prosecco) (head/breath/sweats/shakes/goggles/fog/belly/o'clock .. class)
    `,
    cy: `(fodca/jin/wisgi) yn (y/fy) (cwpwrdd/ddesg/drôr/bag)`,
  },
});
/** The school's or the children's money. */
export const SCHOOL_MONEY = lexicon({
  'what was collected': {
    en: `
      (tuck shop/tuck/trip/dinner/lunch/uniform/raffle/charity/cake sale/bake sale/book fair/non-uniform/poppy/pta/ptfa/fete/fair/swimming/photo/panto/leavers/sponsor/sponsorship/petty/school/class/staff tea/tea/lottery/sweepstake/snack/milk/float) .. (money/cash/change/fund/funds/float/takings/tin/till/pot/kitty/box/bucket/envelope/coins/fivers/card/account/budget)
      the (tuck shop/float/kitty/whip round/whip-round/petty cash/honesty box/collection)
      (sports/pupil) premium
    `,
    cy: `arian (cinio/trip/yr ysgol/y raffl/elusen)`,
  },
});
/** And its way into one's own pocket. */
export const POCKETED = lexicon({
  'kept for oneself': {
    en: `
      i .. (pocket/pocketed/keep/kept/skim/skimmed/nick/nicked/take/took/borrow/borrowed/spend/spent/blew/drank/trouser/trousered/help/helped/siphon/swipe/cream/diddle/fiddle/round)
      (pocketed/pocketing/skimmed/skimming/trousered/nicked/blew/swiped)
      (paid/pays/paying/funded/bought/covered/sorted) .. (my/me) ..
      (in/into) my (purse/pocket/handbag/account/back pocket/bank/bra/wallet)
      (service charge/finders keepers/call it/perk/perks/commission/handling fee/tip/tips)
      (on/at) the (bookies/horses/slots/pub/bar/bandit/fruit machine)
    `,
    cy: `i 'mhoced | yn fy mhoced`,
  },
});
/** Not told of the good kind. */
export const HONEST = lexicon({
  'paid in, given back': {
    en: `out of my own | song | songs | rap | rhyme | poem | game | puppet | quiz | mnemonic | commission | regulator | union | reported | going missing | own (purse/pocket/money) | paid .. back | handed .. (in/back/over) | (top/topped) up | counted | donat | banked | receipt | found | returned | lost | raised | raise | for (charity/children in need/the hospice) | (proper/properly) (ill/sick) | sadly | guilty | (asked/allowed/permission/agreed/approved) | at home | with my kids | my own kids | school (closed/shut) | inset day | half term | holiday club | after (school/work) | feet up`,
    cy: `o 'mhoced fy hun`,
  },
});
/** Those who must be told the truth. */
export const LIED_TO = lexicon({
  'lying on a form': {
    en: `
      (told/tell/telling/lied/lie/lying/fibbed/conned/con/blagged/swore/wrote/put/signed/said/claimed/claiming/blag) .. (to/on/with)? .. (bank/mortgage/insurance/insurer/police/dvla/council/hmrc/taxman/dwp/jobcentre/landlord/court/judge/magistrate/airline/customs/passport/loan/student finance/benefits/universal credit) 
      i earn (twice/double/more/half/less/nothing) | dont live (there/together/with)
      (single/separated/divorced/disabled/unemployed/skint) on paper | on paper (im/we)
      under .. (brothers/sisters/mates/nans/dads/mums/ex/false/fake/someone elses) .. name
      (false/fake/wrong/made up) (name/address/postcode/date of birth)
    `,
    cy: `dweud celwydd wrth (y banc/yr heddlu)`,
  },
});
