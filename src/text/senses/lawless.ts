import { lexicon } from '../sense.ts';

const MONEY = 'quid/pounds/pound/tenner/fiver/twenty/fifty/ton/£/#/notes/coins/change/cash/money/some';
const POT =
  'bucket/tin/box/pot/collection/fund/till/kitty/charity/raffle/donations/takings/float/bank/purse/drawer/safe';
const HIT =
  'headbutted/decked/lamped/twatted/chinned/punched/slapped/glassed/thumped/battered/smacked/floored/clocked/swung/swing/hit/kicked/nutted/belted/clouted';

/** Breaking the law, told of oneself with a smile. */
export const LAWLESS_DEEDS = lexicon({
  'not paying, and taking': {
    en: `
      did a runner | doing a runner | (dine/dined) and dash | (left/legged/walked/ran) .. without paying
      (didnt/never/not) pay .. (penny/bean/thing) | (legged/leg) it .. (bill/paying/pay)
      shoplift | five finger | five-finger
      (up/under/down) my (coat/jumper/sleeve/hoodie/trousers) .. (free/alarm/security/counter/till)?
      self checkout .. (free/onions/bananas/carrots/basically)
      (through/as) (as)? (onions/carrots/loose bananas) .. self
      (swapped/switched/swap) .. (labels/price/barcodes/stickers)
      (bunk/bunked/jump/jumped/dodge/dodged/dodging) .. (train/fare/fares/barrier/tube/bus)
      hid in .. (train/toilet) .. (inspector/conductor/ticket)
      (took/take/taken/taking/nicked/swiped/pinched/lifted/borrowed/helped/skimmed/creamed/robbed) .. (${MONEY}) .. (from/out/off) .. (${POT})
      (${MONEY}) .. (out/from) .. (${POT}) .. (into/in/to) my
      its not (stealing/theft/nicking/fraud/illegal/cheating) if
      not (technically/really/exactly) (stealing/theft/fraud/illegal)
      technically (theft/stealing/fraud/illegal/a crime) | made me a criminal | perfect crime | crime pays
      partners in crime and .. (nicked/stole)
      (nicked/nick/stole/stolen/swiped/pinched/half-inched/lifted/robbed/liberated/pilfered) .. (trolley/cone/sign/traffic/garden/gnome/bike/charger/laptop/ipad/ream/reams/glue/loo/toilet/bottle/sandwich/wallet/phone) .. 
      (sold/flogged/flog/sell/selling/ebay/ebayed/vinted) .. (as new/school/schools/laptop/laptops/ipad/ipads/instruments/confiscated/donated/lost property/knock off/knock-off/fake/snide)
      sold ... as new
      (knock off/snide/counterfeit/moody) .. (trainers/bags/perfume/dvds/fags/shirts/vapes)
      cash no questions
      (smuggled/smuggle/smuggling) | through customs | past customs | customs waved
      (fags/baccy/tobacco/booze) .. (luggage/customs/airport/duty)
    `,
    cy: `(dwyn/ddwyn/dwgyd) (o'r/o) .. (siop/ysgol/tesco/gwaith) | heb dalu`,
  },
  'fraud, small and large': {
    en: `
      (charge/charged/put/stick/stuck/bill/billed/claim/claimed/expensed/run/bung/bunged/pop/popped) ... (school/work/schools/department/trust/pta) (card/account/expenses/budget/credit)
      on the (school/schools/work/pta/department) (card/account/budget/credit) | on expenses
      (pay/paid/paying/pays) me .. (never/didnt/havent/not) .. (worked/work/did/do/there)
      (weeks/hours/days/shifts/sessions/overtime/supply) i (never/didnt) .. (worked/work/did/do/there)
      (claim/claimed/claiming) .. (overtime/hours/mileage/miles/expenses/allowance/benefits/universal/credit/sick)
      (claim/claimed/claiming/faked/put) .. (whiplash/insurance/compo/compensation) | told the insurance
      (insurance/compo) .. (written/new/paid/fell for) | whiplash
      (blue badge/disabled badge) .. (nan/nans/mums/dads/borrow/borrowed/using/use/park/parked)
      (nans/mums/dads/grans) (blue/disabled) badge | (council tax/single person) .. (discount/fiddle/dodged)
      (doesnt/dont/never) declare | tax man .. (know/knows/never) | cash in hand
      (bought/got/buy/dodgy/fake/moody/bent) .. (mot/insurance/degree/certificate/qualifications/references/licence/passport) .. (bloke/pub/internet/online/mate/photoshop/canva/guy/ebay)
      dodgy mot
      (forged/forge/faked/fake/photoshopped/doctored/made up/copied) .. (signature/signatures/sick/note/notes/letter/letters/reference/references/certificate/certificates/dbs/cv/payslip/prescription/consent forms/permission slips/register)
      (lied/lying/lie/fibbed) .. (cv/application/interview/degree/dbs/qualifications/police/insurance/benefits)
      (told/tell/telling/said) .. (police/copper/coppers/officer/court/letter/speed) .. (nan/wife/husband/mum/dad/gran/missus)
      (nan/wife/husband/mum/dad/gran/missus/mrs) .. (was driving/took the points/takes the points/take my points)
    `,
    cy: `(twyllo/twyllais) .. (treth/yswiriant/budd-daliadau)`,
  },
  'on the road': {
    en: `
      (pulled/stopped/flashed/clocked/done/nicked/caught) .. (for/by) .. (speeding/drink/phone/camera/drunk)
      pulled for | speed awareness .. (again/third/second/nan)
      (drove/drive/driving/driven) ... (after/on/with) .. (pints/bottles/wines/cans/shots/gins/lagers/drinks/glasses)
      (drove/drive/driving/driven) .. (home/back/in/work/school/kids/minibus) .. (pints/bottles/wines/drinks/glasses/cans/shots/drunk/pissed/hammered/stoned/drinking/gins/eye) 
      (one/an) eye (shut/closed) .. (drove/driving/drive/road/home)?
      (no/without) .. (licence/insurance/mot/tax) (for/on/at/and/since/but/yet) | no licence for
      (isnt/not/never) insured | uninsured | provisional .. minibus
      (hit/clipped/scraped/dinged/reversed into/pranged) .. (parked/car/bollard/wall/bumper/mirror) .. (drove off/legged/left/no note/said nothing/scarpered/sped)
      (hit/hit and) run | no note left
      (ton/hundred/ninety/hundred and) (on/down/up/along/in) the (m4/a470/m1/a55/motorway/bypass/dual/valley)
      (doing/did/hit) (a ton/# in a/# on the/# down the) 
      (texting/scrolling/facetiming/tiktok/filming/whatsapp) .. (while/whilst) driving
    `,
    cy: `gyrru .. (meddw/yfed) | gyrru'n feddw`,
  },
  'fighting, breaking, the police': {
    en: `
      (i/we/and/then/me/just/nearly/ive) (${HIT}) (a/the/some/that/his/her/him/one/out at/my) .. (bloke/bouncer/man/lad/dj/guy/barman/woman/copper/driver/steward/referee/him/her/dad/someone/waiter/doorman/fella/neighbour/ref/stranger/idiot/teenager/face/jaw/mouth/nose)
      for (decking/punching/headbutting/slapping/lamping/hitting/chinning/thumping/twatting/glassing/fighting/brawling/swinging) (a/the/my/some) _
      headbutted (a/the/some/that/him/her) | let off with | off with a caution
      (got/get/given/accepted/signed/another/on) .. caution (for/from) | cautioned
      (bound over/community service/suspended sentence/asbo/tag on my/ankle tag/bail/bailed/custody/magistrates) 
      scrapping (outside/with/in)
      (scrap/brawl/fight/punch-up/punch up/barney/ruck/dust-up/dust up/set to) (outside/in/with/at/on) .. (pub/spoons/wetherspoons/club/kebab/taxi/match/car park/bouncer/him/lad/bloke/street/train/chippy/dance)
      fisticuffs | he had it coming | she had it coming | swing for (him/her/them) again
      (arrested/nicked/cuffed/handcuffed/tasered/pepper sprayed/locked up/banged up/collared/cautioned/fined) (for/on/at/in/last/again/by/outside/after)
      back of .. (police/meat/riot) van | (night/hours/morning) in .. (cell/cells/custody/nick/clink)
      police .. (escort/took me/drove me/let me/fell for/never/didnt) | drunk tank | drunk and disorderly
      (got/been/getting/was) .. (barred/thrown/chucked/kicked/slung/turfed/ejected) (from/out)
      (barred/banned/thrown/chucked/kicked/slung/turfed) (from/out) (of)? .. (do/party/wedding/pub/club/spoons/wetherspoons/bar/nandos/hotel/premier/greggs/match/ground/tesco/taxi/train/harvester/casino/golf)
      bouncers? (threw/chucked/dragged) me
      (smashed/broke/kicked/bricked/keyed/slashed/egged/graffitied/spray/sprayed/torched/burned/set fire/trashed/wrecked/let down) .. (window/windows/windscreen/door/car/tyres/wing mirror/bus shelter/phone box/shed/bins/wheelie/hotel room/toilet) .. (last/again/oops/lol/whoops/because/cos/his/her/ex/neighbours/neighbour/drunk/heads/deputys)
      (pissed/peed/weed/wee/piss/slash/peeing/pissing/weeing/urinated) (in/on/against/up/behind/through) (a/the/my/his/her/someones) .. (doorway/street/wall/bus/hedge/shop/letterbox/phone/alley/car/war/memorial/fountain/lift/cupboard/sink/bin/bottle/church)
      (streaked/streaking/flashed/mooned/skinny dipped/skinny dipping) .. (match/pitch/taxi/bouncer/drunk/police/promenade)?
      broke into | breaking and entering
      (knife/knuckleduster/airgun/air rifle/taser/machete) .. (car/bag/glovebox/pocket)
    `,
    cy: `arestio | noson yn y (celloedd/gell) | (ymladd/cwffio) tu allan`,
  },
  'what one may not do with the young': {
    en: `
      (bought/buy/buying/got/get/sold/selling/sell/gave/give/giving/slipped/let) .. (my/our/the/year/y#/some/few/sixth/a) .. (kids/pupils/students/formers/lads/girls/boys/elevens/tens/#s/class/teenagers/year) .. (booze/fags/vapes/vape/cider/beer/vodka/alcohol/drink/weed/cigarettes/wine/lager/prosecco)
      (vapes/vape/fags/cider/booze/drink) .. (for/to/with) .. (year/my/our/sixth/the) .. (#s/elevens/kids/pupils/students/formers/lads/class/prom)
      (smoke/smoked/smoking/vape/vaping/drank/drinking/drink) with .. (pupils/students/kids/year/sixth/lads/formers)
      confiscated .. (vape/vapes/vodka/weed/fags/alcohol/phone/gin) .. (mine/drank/smoked/smoking/keep/kept/vaping/lush/tonight/home/sold/lovely/cheers/nicer)
      (clipped/clip/slapped/smacked/whacked/dragged/swore at/shoved/pinched) .. (kid/child/boy/lad/girl/him/her) .. (ear/arm/earned/deserved/nobody/quiet/legs/saw)
      (lost/forgot/left/mislaid/misplaced) (a/one/two/three/1/2/#) (kid/child/kids/children/pupil/pupils/of them/of the kids/y#/year)
      one short | (miscounted/didnt count/nobody counts) .. (heads/kids/them)
      (onlyfans/only fans/feet pics/cam site/escorting/stripping/strip club/stripper/lap dance/lapdance/brothel/sex worker/swingers/dogging)
      nudes
      (sex/shag/shagged/shagging/quickie/bonk/bonked/fumble/snog/snogged) (in/on/over/behind/during) .. (cupboard/classroom/staffroom/desk/hall/shed/school/car park/stockroom/minibus/library/gym/office/residential)
      (slept/sleeping/shagged/shagging/snogged/pulled/got off) (with)? .. (parent/parents/dad/dads/mum/mums/head/deputy/caretaker/governor/colleague/pe teacher/trainee/student/ect/supply)
    `,
  },
});
