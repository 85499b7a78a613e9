import { lexicon } from '../sense.ts';

const NEAREST =
  'girl/boy/daughter/son/kid/kids/wife/mum/mam/dog/little girl/little boy/lad/missus/nan/family/baby/sister/children';
const PLACES =
  'canal/river/underpass/lane/alley/woods/lay-by/layby/bridge/towpath/car park/quarry/cliff/cliffs/bus stop/park/multi-storey/docks/reservoir/subway/railway';

/** Somebody's ways are watched. */
export const WATCHED = lexicon({
  'I know your ways': {
    en: `
      (i/we) know (what time/which/when/where/what/whose/who) .. (you/your/he/she/they/his/her/their) .. (walk/walks/run/runs/park/parks/get/gets/live/lives/drink/drinks/work/works/leave/leaves/finish/finishes/drive/drives/sleep/sleeps/go/goes/jog/jogs/train/swim/shop/shops/catch/home/school/car/house/gym/bus/road/street)
      know (which bus/your bus/your route/your car/your house/your street/your road/your school/your shift/your kids)
      (you/your/he/she/his/her) .. (${NEAREST}) .. (walks/walk/goes/go/plays/play/cycles/gets) .. (home/past/school/alone/park/bus/out)
      (nice/lovely/sweet/pretty/beautiful) (${NEAREST}/house/car/windows) (you've/youve/you/he's/hes/she's/shes) .. got
      how's the (${NEAREST}/family/car)
      (i/we) (see/saw/watch/watched) (you/him/her) .. (every/most/each) (morning/night/day/evening)
      (got/have) your address | seen your (house/car/kids)
      (your/his/her) (${NEAREST}) .. (got/gets/has/plays/does/goes to) .. (football/dancing/dance/swimming/cubs/brownies/rugby/nursery/karate/club/tuesdays/bus)
      careful who (picks/collects/meets/walks/follows)
      (walk/walks/jog/jogs/run/runs) .. alone .. (dark/night/mornings/there)
    `,
    cy: `(dw i'n/dwi'n/fi'n) gwybod (ble/pa/pryd) | gwn i ble`,
  },
});

/** And something might happen. */
export const OMINOUS = lexicon({
  'a shadow': {
    en: `
      (be/such/real) a shame if | shame if | shame about the | pity about the | pity if
      wouldn't want anything
      (things/accidents) (happen/do happen) | anything could happen | anything can happen
      (just/only) saying | just so you know | be careful | careful | take care now | watch (out/yourself/it)
      look (over/behind) .. shoulder | sleep (well/tight/with)
      no (lights/light/cameras/cctv/witnesses/neighbours/one about/one around)
      (dark/quiet/lonely/deep) (down there/there/lane/road/round there/that time/by the) | (${PLACES})
      (brakes/brake) | (didn't/doesn't/don't/might not) stop
      i'll be (on it/there/waiting/outside/behind/round/in the)
      i'll (have/bring) (a/my) (knife/mates/brothers/dog/dogs/lads)
      waiting for (you/him/her) | pay (me/us) what | shut (your/it) | keep (your/it) (mouth/trap/gob/shut)
      or else | last warning | won't tell you (again/twice) | won't ask again
      fire .. (nasty/funny/easily) | matches | shovel | spade
      (acres/patio/concrete/quicklime/lime/pig farm/pigs) | tick tock | see you soon | soon enough
    `,
    cy: `gofalus | byddai'n drueni`,
  },
});

/** A place to put somebody, and the tool to do it. */
export const BURIED = lexicon({
  'no neighbours': {
    en: `
      (shovel/spade/digger/mini digger/chainsaw/woodchipper/freezer/bin bags/quicklime/pigs) ... (no neighbours/no questions/no witnesses/hungry)
      (put/leave/dump/stick) (him/her/them/that/those/you/people/boys/lads/kids) .. (in a field/in the sea/on an island/on a boat/down a mine/down a well) .. (dogs/sharks/hole/guns/wolves/and/let)?
      (let/set) the (dogs/dog/hounds/bulls) (off/on/loose)
      (feed/fed) .. to the (pigs/dogs/sharks/crocs/crocodiles/lions)
      (tree/lamppost/lamp post/beam/bridge/gibbet/gallows/flagpole/rafters/oak) ... (suit/waiting/free/reserved) .. (judge/him/her/them/mp/minister/paedo/nonce/lot/traitor)
      (i've/got/have/bring/i'll bring) (the/a/my/plenty of) rope
      (eat/eating/drink/drinking/fed/feeding) .. (through/thru) a (straw/tube) | through a straw
      (break/breaking/snap/snapping/smash/broke) (both/all/every/each) .. (legs/arms/fingers/bone/ribs/kneecaps/teeth/knees)
      (estate/street/hotel/site/camp/block/mosque/lot) .. (concreting/burning/bombing/bulldozing/flattening/gassing/torching/nuking) ... (locked/inside/in it/with them)
      (one/only/best) (cure/answer/language/medicine) .. (that/them/him/her/sort/his) ... (bore/bullet/rope/barrel/needle/noose/fist)
      mouth .. something in it | mouthy with something | cave .. (head/heads/skull/skulls/face/faces) in
      (banger/firework/rocket/petrol/rag/match/lighter) .. (through/in/under/into) .. (letterbox/window/door/house/hotel/hostel/mosque/caravan/tents)
      torch (it/that/the/them/their) .. (while/with/asleep/sleep/inside/night)
      (one/a single) match .. (hotel/hostel/house/mosque/problem/camp/site/gone/goes)
    `,
    cy: `fydd (e/hi/o) ddim yn cerdded | (torri/malu) (ei/dy/eu) .. (coesau/goesau/gwddw/wddf/wddw) | dorra i .. (wddf/wddw/goesau)`,
  },
});

/** Those who cross the sea. */
export const SEA_FOLK = lexicon({
  'the boats': {
    en: `dinghy | dinghies | small boat | small boats | the boats | another boat | boatload | boat load | channel | crossing | crossings | migrants | asylum | asylum lot | refugees | illegals | dover | rubber boat`,
    cy: `cychod | ffoaduriaid`,
  },
});
export const DROWNED = lexicon({
  'wished to the bottom': {
    en: `
      (pity/shame/sad) .. (calm/weather/sea/made it/didn't sink/floats/puncture)
      (calm/flat) (weather/sea/seas) | fewer mouths | less mouths
      (rough/rougher/big/bigger) (sea/seas/weather/waves)
      (sink/sank/sunk/capsize/capsized/overturn/puncture/hole/holes/pin/drill)
      (storm/gale/force ten/force nine/sharks/fish food/fishes) | the other way | turn up the waves
      no lifeboats | don't rescue | let the sea
      swim back | (bottom/floor) of the (sea/channel) | davy jones | target practice | gunboat | gunboats
      torpedo
    `,
    cy: `suddo | boddi`,
  },
});

/** A body looked at. */
export const GAZED_AT = lexicon({
  'bits of her': {
    en: `
      (legs/bum/arse/chest/cleavage/curves/figure/backside/thighs/rear/behind/pins/melons/puppies/peaches/assets) (on/of/in) (her/him/that/those/you)
      the (legs/bum/arse/chest/pins/backside/rear) on (her/him/that)
      (bend/bending/lean/leaning/stretch/stretching/stretches/squat/squats/jiggle/bounce/bouncing/twerk) .. (lower/over/forward/further/for us/for me/again/sweetheart/darling/love/slow/slower)?
      (that/those/her/your) (leggings/skirt/shorts/bikini/blouse/uniform/nightie/yoga pants/lycra/tights/heels/stockings/swimsuit/wet)
      out of that (dress/skirt/uniform/blouse/towel)
      (filming/photos/pics) .. (stretches/bikini/gym/shower/bath/bed) | no bra | braless | nipples
      camel toe | upskirt | up (her/your) skirt
    `,
  },
});
export const LEERED = lexicon({
  'and lusted after': {
    en: `
      (something/plenty) to (go to bed/think about/keep me) .. (with/warm/later/tonight)
      (first/next/front) (in/of) the queue | (us/you) (old)? boys
      old (goat/dog/man/boy) .. (happy/treat/thrill/going/tonight)
      (give/gimme) (it/her/him) .. (year/years/birthday) | when (she/he) turns (sixteen/eighteen/#)
      old enough | nearly legal | if i was (twenty/thirty/forty) years | (wouldn't/would not) say no
      cold shower | woof | phwoar | hubba | oof | corr | get in my | (sit/bounce) on (my/this) | warm my bed
      come to daddy | daddy | stiff | stirring | wake up next to | under the (desk/covers/duvet)
      (mouth/mouths/lips/hands/tongue) .. (for something better/put to/better use/around)
      (bite/lick/spank/grab/squeeze/stroke) | 😏 | 🍆 | 💦 | 👅 | 🥵
    `,
  },
});

/** People for what they are, without saying what. */
export const FOLK = lexicon({
  'that sort': {
    en: `
      (that/their/his/her/your) (religion/race/colour/kind/sort/breed/type/culture)
      the colour of (that/him/her/them/those/his/her/their) | brown as | black as
      (headscarf/headscarves/burka/burkas/turbans/tea towels) | rag on
      (wheelchair/wheelchairs/disabled/special needs/autistic/downs/blind/deaf/simple) (people/lot/kids/folk/ones/brigade)
      in (a)? wheelchairs | (rainbow/alphabet/pride/lgbt/trans) (lot/brigade/mob/mafia)
      (asylum/hotel/dinghy/boat) lot
      (god/nature/the lord) (wanted/meant/made) (women/men/them/blacks/girls/woman) | africa
      all of (africa/asia/islam/poland/romania) | poles | romanians | albanians | roma | gyppos
      (women/woman/girls/wives/females/birds) .. (opinions/drivers/football/referee/vote/pilots/boss/bosses/in charge)
      female (drivers/pilots/refs/referees/pundits) | muslims | jews | blacks | gays | lesbians | travellers
      gypsies | immigrants | foreigners
    `,
    cy: `(pobl/rhai) (felly/fel 'na)`,
  },
});
export const SNEERED = lexicon({
  'are less': {
    en: `
      (twice/half/just) as (thick/stupid/dirty/lazy/dim) | thick as
      made (them/her/him/you/women/us/it) .. (to/for) (clean/serve/scrub/pick/carry/cook/us/fetch/breed/have babies)
      to clean for (us/me) | not to (sit/vote/drive/lead/speak/think/rule) (in/for)?
      after (my/our/your) .. (country/daughter/daughters/jobs/women/benefits/money/wives)
      (mouth/mouths) .. (for something better/shut)
      (should/ought to/could) .. (stop/stay/keep/be kept) (indoors/inside/in the house/at home/out of sight/hidden)
      (decency/manners) to (stop/stay/keep/hide/die)
      ruin .. (day/view/street/appetite) .. (looking/seeing/having)
      (don't/do not) want to (look at/see/sit near) (them/it/that) | puts me off my (food/dinner/tea/pint)
      can't be (taught/civilised/trusted/trained/cured)
      (they/they're/are/all) (savages/animals/monkeys/apes/filthy/dirty/drunk/thieves/backward/primitive)
      always (drunk/filthy/dirty/thieving/begging/breeding/stinking) | breeding (like/again)
      clear (them/em/the lot) out | (jungle/monkey/monkeys/banana/bananas/ape/apes/gorilla) | 🐒 | 🍌 | 🦍
      (back/home) (in/on/to) (a/the/their/your) (crate/boat/tree/trees/jungle/zoo/cave)
      (down/up) (from/in) the trees | mud hut | (wash/shower/soap) .. (first/sometimes/never heard)
      (smell/stink/reek) | lock up .. (silver/daughters/shed/lead/bikes)
      (shouldn't/don't/didn't) (be allowed/deserve/need) .. (vote/kids/children/rights/breathe/teach/out)
      stick to the (kitchen/ironing/dishes/bedroom) | get back (to/in) | make (me/us) a sandwich
      (barefoot/pregnant)
    `,
    cy: `(drewi/ffiaidd/mwncwn/mwnci)`,
  },
});
