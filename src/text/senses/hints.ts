import { lexicon } from '../sense.ts';

const ONES =
  '(mum/mam/mummy/mammy/mom/dad/daddy/mother/father/stepdad/stepmum/nan/nana/nain/gran/granny/grandad/taid/bampi/mamgu/tadcu/uncle/auntie/brother/sister)';
const HOLD =
  '(slip/slips/slipped/tuck/tucks/pocket/pockets/squirrel/squirrels/stuff/stuffs/sneak/sneaks/hide/hides/save/saves/wrap/wraps/put/puts/take/takes/ask/asks/fill/fills/pinch/pinches/smuggle/smuggles)';
const FOOD =
  '(roll/rolls/bread/toast/apple/apples/banana/fruit/satsuma/orange/yoghurt/sausage/sausages/biscuit/biscuits/cake/pudding/dinner/sandwich/sandwiches/food/crackers/cheese/leftovers/seconds/chips/pasta/breakfast/bun/buns/pizza/milk/cereal/cornflakes)';

/** What only a child who has it hard shows or lets fall. Said of one's pupil, it is that child's own business. */
export const HINTS = lexicon({
  'somebody gone': {
    en: `
      empty (chair/chairs/peg/seat/tray/desk/space/spot)
      (peg/tray/chair/drawer/desk/coat hook/name) .. still (has/got/there/here/says/hers/his/up)
      (still/got) (got)? (her/his/their) name (on/up) | peel it off | take (her/his) name (down/off)
      sleep tight | fly high | rest easy
      gone too soon | god's garden | with the angels | shine bright | one (less/fewer/short) (on/in)
      where (she's/he's/she/he/they've) (gone/went/is now)
      (won't/wont/isn't/not/never) .. (coming back/come back) | (last/final) day with us
      the (service/wake/cremation/burial)
      ${ONES} .. (grave/ashes/heaven/star/stars/clouds/sky/angel)
      talks to .. (sky/star/stars/cloud/heaven) | so soon after | saving .. seat for
      (mother's/mothers/father's/fathers) day .. (card/cards) .. (who/for/no/nobody/nan)
      who to make (it/one/the card) for
      (mummy's/mammy's/daddy's/mum's/mam's/dad's) (jumper/scarf/coat/perfume/watch/photo/voicemail/hat)
      smells (like/of) (mum/mummy/mam/dad/daddy/home/nan)
      has(n't)? got a (mum/mam/dad/daddy/mummy) | (don't/doesn't/didn't) have a (mum/mam/dad/daddy/mummy)
    `,
    cy: `cadair wag | cwsg .. dawel | yn y nefoedd | seren yn yr awyr | (ei/eu) henw .. dal`,
  },
  'cold, hungry and tired': {
    en: `
      ${HOLD} .. ${FOOD} | ${FOOD} .. (pocket/pockets/sleeve/sleeves/bag/coat)
      (two/three/four/thirds/fourth/extra/second) .. (helpings/plates/breakfasts/rolls/dinners)
      (no/without) .. (coat/breakfast/socks/gloves/lunch/dinner/jumper/tights/heating/bed/bedding/hot water)
      breakfast in (him/her/them)
      (gave/give/giving/made/make/found/bought/saved/keep/kept/get/got) (him/her/them) .. (toast/breakfast/banana/snack/lunch/coat/gloves/socks/jumper/shoes/porridge/cereal/weetabix/hot)
      (he/she/he's/she's/him/her/child/one/lad/girl/boy) .. (fell/fallen/falls/falling/fast/sound/drops/dropped/nods/nodded)? (asleep/off to sleep)
      (let/leave/left) (him/her/them) sleep | sleeps (on/in/under) (my/the)
      (shoes/coat/trousers/trainers/jumper/wellies) .. (small/big/holes/hole/wet/split/taped/gaping/hanging/flapping/brother's/sister's/mum's)
      (can't/cannot/couldn't/cant/never/not) .. (afford/pay/stretch)
      (heating/radiator/heater) on (for/because) | (warm/safe/dry/quiet) here | the only (hot/warm/proper)
      (room/floor) (at/of/in) the (travelodge/premier inn/b&b/hostel/hotel/refuge)
      (temporary/emergency) (housing/accommodation) | living (in/at/out) (one/a/the/of)
      same (uniform/shirt/clothes/polo/tights/socks)
      (smell/smells/smelt) (of/like) (damp/wee/smoke/fags/bleach/mould/weed) | unwashed
      (washed/wash/brushed/combed) (his/her/their) (hair/face/uniform/shirt/teeth)
      (up/awake) (all night/till/until/half the night) | (dark/black) (rings/circles) | (on/about) earlies
      (works/working) nights | gets (himself/herself) (up/here/to/dressed/ready)
      (brings/walks/fetches/collects/dresses/feeds/carries) (his/her/their) .. (brother/sister/siblings/cousin)
      (chewed/chews/eats) .. (collar/cuffs/sleeve/rubber/paper)
      (no/never/not) .. (present/presents/cake/card/party/santa/toothbrush/pillow/trip money)
      wears (wellies/slippers/pyjamas/his pe/her pe)
    `,
    cy: `
      (dim/heb) .. (cot/côt/brecwast/frecwast/ginio/cinio/sanau/gwely/gwres/menig/esgidiau)
      cysgu .. (ddesg/desg/carped/gwers/dosbarth) | llewys hir
      yr un dillad | (dwyn/cuddio/cadw) .. (bara/bwyd/ffrwyth/tost) | methu fforddio
    `,
  },
  'trouble at home': {
    en: `
      ${ONES} (doesn't/don't/didn't/won't/isn't/never/not) .. (live/come/back/home/here/anymore/like/want/love/see)
      ${ONES} .. (shouts/shouted/screams/screamed/throws/threw/cries/cried/crying/smashed/broke/hit/hits/left/gone/went/sleeps/drinks/fell)
      (that's/thats/is) where .. ${ONES} .. (live/lives/is/stays/went/lived) | scribble .. ${ONES}
      ${ONES} .. (scribbled/crossed/rubbed/cut/coloured) out | (left/leave/leaves) ${ONES} (out/off)
      (drew/draws/drawing/drawn/painted/built) .. (bars/prison/cage/police/gun/knife/fire/bomb/soldier/hospital/grave/fist/crying/no door/no windows)
      house with bars | two (bedrooms/toothbrushes/houses/homes/christmases) | (his/her) bag packed
      packed (his/her) bag | (new/another) (uncle/daddy/dad/mummy) | mummy's (friend/boyfriend)
      (told/tells/telling) me (why/what/everything/something/who/where/how)
      (told/tells) me (at/in/on/over/quietly)
      (asked/asks/begged/wants) .. (come/live/stay/sleep) .. (mine/me/here/school)
      (doesn't/didn't/don't/never/won't) want (to)? (go home/hometime/half term/the holidays/the weekend/friday)
      (dreads/hates/cries) .. (fridays/friday/hometime/holidays/weekends/half term)
      (nobody/no one/no-one/noone) .. (collect/collected/fetch/fetched/home/answering/answers/picking/picked/came/turns/turned/knows where)
      (still/left/waiting) .. (gate/office/reception) .. (five/six/4/5/half/quarter)
      (police/officers/social) .. (door/gate/car/morning/night)
      (taken/took) (him/her/them) (away/out/from)
      (new/fourth/third/fifth) (address/school/placement/carer/surname/foster)
      (not/isn't) allowed (to)? (see/photo/picture/go) | (supervised/letterbox) contact
      moved .. (overnight/in the night)
      where (he's/she's/they've/theyve) come from
      what (he's/she's/they've/theyve) (seen/been through/lived through/had to)
      been through (so much/it/more/hell/a lot) | seen things
    `,
    cy: `(mam/dad/tad/nain/taid) .. (gweiddi/gadael/mynd/carchar/crio/yfed) | (dwedodd/ddwedodd/dweud) wrtha i | ddim .. (mynd adre/adref) | dwi'n gwybod pam`,
  },
  'ill, or finding it hard': {
    en: `
      (his/her/an) op | scar | (being)? (made/forced) to (go/marry/fly/move) | (she's/he's/so/is) (scared/terrified/frightened/petrified) | lonely | no friends | (nobody/no one/no-one/noone) to (talk/play/sit/tell/eat)
      (plays/sits/eats/stands/walks) (alone/by himself/by herself/on his own/on her own)
      (at/in) the (police station/nick/cells/a&e/hospital/station) (till/until/all night/again/last/with)
      (breakfast/lunch/dinner/tea/toast) with me | (used/uses) to eat
      first time (he's/she's/he/she/they)
      (never/not) (had/been/seen/owned) a (bath/birthday/beach/book/bed/hug/party/christmas)
      (cried/cry/sobbed) .. (kind/hug/nice/praise/biscuit) | bye (miss/sir) today
      wig | bald | (inch/centimetre/bit/fuzz) of (curls/hair/fuzz/stubble)
      (hair/curls/eyebrows/lashes) .. (back/growing/grown/grew/fell/falling/gone/coming)
      (scan/scans/all-clear/remission/drip/transfusion/treatment)
      (can't/cannot/couldn't/cant) .. (see/hear/hold/walk/run/swallow/breathe/read/write/sit/cope/settle/separate)
      (needs/need/doesn't need/wears/lost/broke) .. (glasses/aids/frame/chair/patch/nappy/pads/inhaler/pump/epipen)
      (swell/swells/swelled/swelling/comes/came/puffs) (up/out) (like/in) | (allergic/allergy/intolerant)
      can't have .. (egg/nuts/nut/milk/dairy/gluten/wheat/fish/sesame/kiwi)
      (first/one/only) .. (word/words/sentence/smile/laugh/step/steps/time/hug/eye contact) .. (month/months/year/years/since/ever/term/september/me)
      (spoke/talked/whispered/looked/smiled/laughed/ate/joined/read/stayed/slept) .. (first time/finally/at last)
      (let/lets) (me/us/anyone) .. (near/shut/close/hold/touch/help/hug/brush/hand)
      (hides/hid/hiding) (under/behind/in/when/every/from/if/at) | (curled/curls) up
      (rocks/rocking/flaps/flapping/bolts/spits/bites/flinches/flinched)
      (freezes/froze/shakes/shaking/shook) (when/if/at/every/all)
      (hands/fists) over (his/her/their) (ears/eyes/face) | hood up | under (the/my) (table/desk/coats)
      (he's/she's/they're/is/are/feels/felt) safe (here/now/with/in)
      (blanket/dummy/comforter/teddy/bear/rabbit/toy) .. (everywhere/without/pocket/never/all day)
      (never/not) without (his/her) (blanket/teddy/hood/hat/gloves)
      (scratches/scratched/picks/bites/pulls/pulled) (his/her/their) .. (arms/arm/skin/nails/hair/lip/hands/eyelashes)
      long sleeves | jumper on .. (heat/summer/thirty/june/july) | plasters on (her/his)
      (counsellor/therapist/psychologist/paediatrician/ambulance/hospital/alder hey/great ormond/gosh/the ward/the heath)
      (tablets/medicine/meds)
      (filled/filling/fill/completed/wrote/written) .. (form/log/chronology/body map/yellow form/green form/concern)
      (made/make) the (call/referral/phone call) | (rang/told/passed/reported) it | logged
      the right people
      if you know you know | some (days/stories/things) (stay/you carry/follow/come) .. (you/home)
      (can't/cannot/cant) tell you (why/what/more)
    `,
    cy: `(methu/ffaelu) .. (siarad/gweld/clywed/cerdded/darllen) | tro cyntaf .. (siarad/gwenu/blwyddyn/flwyddyn) | (moddion/tabledi/triniaeth/sgan) | cuddio o dan | ofn`,
  },
});

/** Grown-ups of the school, friends and animals: "she" may then be one of those. */
export const NOT_A_CHILD = lexicon({
  'of whom it may be said as well': {
    en: `
      head | headteacher | deputy | teacher | colleague | =ta | hlta | boss | governor | caretaker | cook
      secretary | friend | mate | bestie | neighbour | husband | wife
      partner | hubby | boyfriend | girlfriend | fiance | fiancee | =mum | =dad | =mam
      my (mum/dad/nan/sister/brother/aunt/uncle/cousin) | dog | cat | puppy | kitten | rabbit | hamster
      guinea | horse | pony
      hen | cow | sheep | tortoise | parrot | baby | actor | actress | character | singer | player
      minister | mp | inspector | doctor | vet | author
      (nan/gran/taid/nain/mamgu) (is/was/has)
    `,
    cy: `y gŵr | y wraig | ci | cath | pennaeth | athrawes`,
  },
});
