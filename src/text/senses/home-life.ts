import { lexicon } from '../sense.ts';

const THEIRS = '(his/her/their/whose/the/childs/kids/boys/girls/lads)';
const PARENT =
  '(mum/mam/mom/mammy/mummy/dad/daddy/da/father/mother/stepdad/stepmum/nan/nana/nain/gran/granny/grandma/grandad/bampi/taid/mamgu/tadcu/uncle/auntie/aunty/brother/sister/parents/twin/carer)';

/** How a child lives, with whom and on what: said of one that one works with, it is the child's own business. */
export const HOME_LIFE = lexicon({
  want: {
    en: `
      (shared/share/sharing/gave/give/giving/halved/split) .. my .. (lunch/dinner/sandwich/sandwiches/crisps/banana/toast/tea/gloves/coat/scarf)
      (slice/piece/crust) of .. (bread/toast)
      (bread/crisps/biscuit/pasta) .. in (a/his/her) .. (bag/lunchbox/box/bag)
      (crisps/bread/biscuit/biscuits/nothing/jam) for (lunch/dinner/breakfast/tea)
      empty (lunchbox/lunch/tummy/belly/stomach)
      (skip/skips/skipped/miss/missed/missing) (breakfast/tea/dinner/lunch/meals) | no tea
      (tummy/belly/stomach) .. (rumble/rumbles/rumbling/empty)
      (two/three/second/extra/seconds) (dinners/lunches/breakfasts/helpings)
      bring in? (two/extra/spare) (soups/lunches/sandwiches)
      (bring/bringing/brought/buy/bought/buying/keep/kept) .. (spare/extra/second/two) (lunch/lunches/soups/sandwiches/breakfast/coat/coats/pants/socks/shoes/jumper/clothes)
      (bought/buy/buying/got/found/gave/knitted) (him/her/them) .. (coat/coats/shoes/socks/breakfast/trainers/wellies/uniform/jumper/gloves/pants/lunch/blanket/bed)
      (couldn't/can't/cannot/wouldn't/never/cant/unable) to? (pay/afford/stretch) | couldn't pay | can't pay
      not paid for
      (no/without) .. (dinner/lunch/trip/bus) money | priced out | owes dinner money | dinner debt
      hardship fund
      (same/wears/wearing/wore) .. (pyjamas/pjs/brother's/sister's/hand-me-downs)
      same (jumper/trousers/shirt/polo/dress/top) .. (since/week/weeks/days/monday/all)
      (coat/shoes/trainers/uniform/jumper/trousers) .. (doesn't/don't/didn't) (fit/close/zip)
      (lost/lose) property (coat/jumper/shoes)
      (carrier/bin/plastic) bag (on/for) .. (feet/shoes/bag) | shoes (with/full/held/stuck/glued/too) ..
      toes (out/poking/through)
      wash .. (his/her/their) (uniform/clothes/hair/face)
      (washes/washed/washing) .. (uniform/clothes) .. (school/us/me)
      (one/no) .. (bed/sofa/mattress/room) (between/for) .. | share .. (bed/sofa/mattress/room) with
      sleep .. (sofa/floor/settee/chair/shift/shifts)
      (electric/electricity/gas/heating/meter/leccy/water) .. (cut/off/run/ran/out/gone/topped)
      candles (because/since/again)
      (cold/freezing/damp/mouldy/mould) .. (house/flat/home/bedroom)
      food (parcel/parcels/voucher/vouchers) | on free (meals/dinners/school)
      warm (here/in/at) | only (warm/hot) (place/room/meal) | free (meals/dinners) | fsm
      no fixed (abode/address) | moved on
      (lost/losing) (the/their) (house/flat/home/tenancy) | landlord .. (out/evict/selling/notice)
      in temporary | temp accommodation
      one (room/bedroom)
      (travelodge/premier/hotel/hostel/refuge/caravan/bedsit) .. (since/weeks/months/family/mum)
      (living/lives/live/sleep/sleeps/sleeping/staying) .. (car/van/tent/hotel/hostel/caravan/shed/garage/shelter/travelodge/refuge)
      poor (mite/soul/lamb/dab/love/thing/scrap) .. (cold/hungry/home/coat)
      free (coat/coats/shoes/uniform/jumper/clothes) | (swap/coat/uniform) (rail/bank/exchange)
      leftover .. (home/pocket/bag)
      (take/took/taking/sneak/sneaked/pocket/pocketed/hid/hides/hiding) .. (toast/bread/fruit/food/apple/apples/sandwich/sandwiches/dinner/crackers) .. (home/brother/sister/mum/mam/later/pocket)
      (never/not) (had/owned/seen/been given) (a/an/any/his/her) (birthday/toothbrush/bed/book/present/party/cake/christmas/coat/bath)
      own (bed/bedroom/room/toothbrush/coat)
      (santa/father christmas/tooth fairy) .. (doesn't/didn't/never/couldn't/won't/forgot)
      no (presents/tree/christmas/birthday)
      first .. (birthday cake/proper meal/hot meal/new shoes/new coat/bed)
      (eats/ate/eating) (like/as) .. (last/days/starving/never) | (licks/licked/licking) .. (plate/bowl)
      (thirds/fourths) | (bath/shower/showers/baths/toothbrush) (at/in) school
      (in/here) for the (radiator/radiators/heating/warm/breakfast)
      (works/working/work/on) (nights/two jobs/three jobs/doubles) | zero hours | laid off | pawned
      loan shark | loan sharks | catalogue debt | repossessed | arrears
      sleep .. (in/on) (a/the/his/her/their) (bath/chair/cupboard/landing/hall/hallway/corridor/airbed/mattress/floorboards/laundry/armchair/bench/doorway/station/campbed)
    `,
    cy: `
      dim (arian/bwyd/gwely/gwres/cot/esgidiau/brecwast) | heb (arian/bwyd/gwely/gwres/got/esgidiau/frecwast)
      (methu/ffaelu) (fforddio/talu) | byw mewn (gwesty/carafan/hostel/car) | eisiau bwyd | llwgu
      prydau am ddim | dim pres
    `,
  },
  'family come apart': {
    en: `
      ${THEIRS} .. (parents/mum/mam/dad) .. (split/splitting/separating/separated/divorcing/fighting/court/rowing/arguing)
      ${PARENT} .. (put away/banged up/locked up/sent down/sent away/got nicked/done time/doing time)
      ${PARENT} .. (gone/scarpered/vanished/disappeared/walked out/buggered off/left them/left him/left her/left home/left when/left last/moved out/done one)
      ${PARENT} .. (tag/probation/bail/remand/custody/prison/jail/nick/inside/arrested/court/rehab/aa/detox)
      ${PARENT} .. (drinker/drinking/drinks/using/dealing/dealer/addict/drugs/violent/abusive/sectioned/hospital/ill/unwell/disabled/depressed/struggling/coping)
      ${PARENT} .. (three/two/night/both) (jobs/shifts)
      ${PARENT} .. (ms/cancer/dementia/parkinsons/stroke/chemo/hospice/breakdown/dialysis)
      man of the house | woman of the house | the shouting .. | shouting house | who's shouting
      always shouting
      (doesn't/don't/didn't/won't) .. want to go (home/back) | doesn't want home
      (hates/dreads/dreading/cries/cried/scared) .. (friday/fridays/weekend/weekends/holidays/half-term/christmas/home)
      (lives/living/stays/staying) with .. (nan/nana/gran/granny/grandparents/grandad/aunt/auntie/uncle/dad/foster/neighbour)
      (raised/raising/brought) .. by .. (nan/gran/granny/grandparents/grandad/aunt/auntie)
      (gran/nan/granny/grandparents) .. (raising/raised) (him/her/them)
      (moved/been/gone/going/taken/placed/put/went) .. (foster/care/placement/placements/refuge/respite/grandparents)
      (been/got/get/getting) (placed/adopted/fostered/deported/evicted)
      (his/her/their) (placement/placements/adoption/social)
      (third/fourth/fifth/sixth/new/another) (placement/school/foster/home) (this/in/since/already)
      new (mum/mam/dad/family) .. adopted
      contact with (dad/mum/mam) | (visit/visiting) .. (prison/centre) | visit (dad/mum/mam) | mum's new ..
      mam's new .. | dad's new ..
      (new/another) (baby/stepdad/boyfriend/fella/bloke) .. home
      no (contact/dad/mum/mam) .. (anymore/now/since)
      (two/both) .. (homes/houses) | every other weekend
      (forgot/forget/forgotten/forgets) .. (him/her/them/pick/collect)
      nobody (came/comes/collected/collects/picked/turned/showed)
      (wasn't/never/not/late/nobody/no-one) .. (collected/picked)
      (mum/mam/dad) .. (late/forgot/didn't/never) (again/come/came/show/turn/collect)
      (be/was/is) (his/her/their) (mum/mam/nan/dad/mummy) | (be/adopt) (my/his/her) new? (mum/mam/mummy/nan)
      small boat | dinghy | boat .. (over/across/uncle/alone)
      (fled/escaped/left) .. (war/syria/ukraine/afghanistan/sudan/iran/gaza/bombs/country)
      no english | not .. word of (english/welsh) | (speaks/speak) no (english/welsh)
      (first/no) word (in/of) english | home office
      (estranged/restraining/non-mol/non-molestation) .. order? | mustn't (say/know) where
      not to say where | for (his/her/their) own safety
      in (that/the) (fire/crash/flood/accident)
      (house/home/flat) .. (burnt/burned/gutted/flooded/fire/raided)
      safe house | moved (on/up/down/away) .. (night/overnight/safe/hours) | (midnight/moonlight) flit
      gone into hiding | new (name/names/surname)
      (police/door/doors) .. (kicked in/smashed in/battered in/raided/at the house/at the door)
      ${PARENT} .. (out next/out soon/out on/comes out/coming out/getting out/gets out/back inside)
      big house .. bars | behind bars | (nick/prison/jail/slammer/clink) .. (visit/dad/mum/mam)
      (no/without a) (dad/mum/mam/daddy/mummy)
      (nobody/no-one/noone/neither) .. (come/came/turned/turn/show/watch/clap/waved) .. (him/her/them/parents/evening/show/assembly)
      empty (seat/seats/chair/chairs) .. (mum/dad/mam/family)
      (got/gets/getting) .. (siblings/brothers/sisters/brother/sister/toddler/baby) .. (up/ready/dressed/fed/in)
      (feeds/changes/bathes/minds/raising/raises) .. (baby/brother/sister/siblings)
      (makes/making) .. (bottles/tea for)
      forever (home/family) | life story | foster (mum/mam/dad/carer/carers/family) | kinship | guardian
      residential home | children's home | respite | in care | into care
      witnessed | saw .. (dad/mum/mam) .. (hit/die/arrested/stabbed) | saw it happen
    `,
    cy: `
      (rhieni/mam/fam/dad/dad/tad) .. (gwahanu/ysgaru/carchar/garchar/ysbyty/sal/gadael/mynd/yfed)
      gofal maeth | teulu maeth | mewn gofal | i ofal
      gofalu am (ei/eu) (mam/fam/dad/tad/brawd/chwaer/nain)
      byw (gyda/efo) .. (nain/taid/mamgu/tadcu/modryb) | dim am fynd adre | cwch bach
      dim gair o (saesneg/gymraeg)
    `,
  },
  loss: {
    en: `
      ${PARENT} (has/have/had/just/who/only/recently/sadly/suddenly)? .. (died/dying/dies/passed/killed/funeral/cremated/buried)
      (lost/losing/lose/buried/burying) .. ${PARENT} | gone (to/in) the sky | (up/gone/went) (in/to) heaven
      (mum/mam/dad/nan/gran/grandad/taid/brother/sister) .. in heaven | with the (angels/stars)
      (both/all) gone in a | a star now | brightest star | (first/last) (mothers/fathers) day
      wherever (he/she/his dad/her mum) is now | (funeral/grave/ashes/chapel of rest/=wake) | grieving
      bereaved | bereavement | without (his/her/their) (mum/mam/dad)
      (first/last) (christmas/birthday/mothers/fathers) .. without | (dad/mum/mam)'s (gone/dead)
    `,
    cy: `(mam/fam/tad/dad/nain/taid/mamgu) .. (marw/farw/angladd) | angladd | colli (mam/fam/tad/dad/nain/taid)`,
  },
  'those who step in': {
    en: `
      social (worker/workers/services) | disclosed | disclosure | disclosing | mash | early help
      family support | attendance (officer/panel/letter)
      child protection | cp (plan/meeting/conference) | section (47/17) | strategy meeting | core group
      cpoms | lac review | pep meeting
      the (police/rspca/bailiffs) .. (came/house/home) | young carer | carer for
      (carries/carry/carrying/shoulders) .. (weight/world/home)
      (irons/cooks/cleans/shops) .. (mum/siblings/sisters/brothers/home/whole)
      does the (shop/shopping/washing/ironing)
      (looks/looking/looked) after (his/her/their) .. (mum/mam/dad/nan/sister/sisters/brother/brothers/siblings)
      (told/tells/telling) me .. (dad/mum/mam/uncle/stepdad) .. (hit/hurt/scared/gone/shout/leave/prison/cry/drink)
    `,
    cy: `gweithiwr cymdeithasol | gwasanaethau cymdeithasol | gofalwr ifanc | gofalwyr ifanc | heddlu`,
  },
});
