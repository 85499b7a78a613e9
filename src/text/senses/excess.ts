import { lexicon } from '../sense.ts';

const VERY =
  'absolutely/absolute/totally/so/too/utterly/completely/properly/proper/pure/right/well/still/got/getting/get/half';
const DRINKS =
  'wine/prosecco/gin/vodka/rum/whisky/whiskey/brandy/tequila/sherry/port/cava/champagne/baileys/cider/lager/stella/guinness/carling/beer/ale/buckfast/bucky/pimms/sambuca/absinthe/schnapps/malibu/bacardi/jd/rosé/pinot/merlot/malbec/rioja/shiraz/sauvignon/chardonnay/spirits/booze/limoncello/peroni/moretti/strongbow/vk/wkd/punch/reds/whites/rosés/cocktails/margaritas/mojitos/martinis/negronis/shots/jagerbombs/pints/tinnies/cans/gins/vodkas/wines/beers';
const MANY =
  'two/three/four/five/six/seven/eight/nine/ten/twelve/#/several/many/few/couple/dozen/half/second/third/fourth/fifth/another/whole/entire/large/big/cheeky';

/** Far gone in drink, in whatever word one's town has for it. */
export const FAR_GONE = lexicon({
  'drunk, by any name': {
    en: `
      blootered | steamboats | gattered | munted | langered | ossified | stocious | trolleyed | trollied
      banjaxed
      cabbaged | bladdered | kaylied | keiled | palatic | pickled (on/last/again/by) | pie eyed | pie-eyed
      ratted | rat arsed | rat-arsed
      schwasted | sozzled | soused | squiffy | three sheets | wankered | wazzed | wellied (last/on)
      zonked on | mullered | bevvied
      hammered (last/again/on/by/at/in/with/and) | leathered | lashed up | legless | paralytic
      plastered (at/last/again/by/on/and) | inebriated | intoxicated
      tipsy | tiddly | woozy from | merry on | very merry | tired and emotional | under the table
      over the eight | one over the eight | half cut | half-cut | half seas
      off (my/our) (face/faces/head/tits/trolley/nut/rocker/box/chops/mash/swede/barnet)
      out of (my/our) (tree/skull/face/head/mind on)
      (${VERY}) (smashed/wasted/battered/hammered/mangled/trashed/wrecked/steaming/mortal/plastered/lashed/loaded/tanked/pissed/drunk/trousered/slaughtered/annihilated/obliterated/minging/buckled/ruined/rotten/sloshed/canned/bombed/blitzed/destroyed/merry/cooked/fried/gone/rubbered/pickled/bolloxed/shitfaced/shit-faced/twatted/spangled/mashed)
      (was/am/im/were/being/turn/turned/came/come/still) .. (smashed/wasted/battered/pissed/drunk/mortal/steaming/tipsy/stocious/hammered/plastered/loaded) (on/at/in/for/when/by/and/from/off/before)
      pissed (from/as/up/again/last/in/at/on/and/girls/boys/lads/mate) | drunk (as/again/in/on/at/by/and/from)
      (wedi/yn) (meddwin/meddwi/feddw) | (meddwi'n/feddw/meddw) (dwll/gaib/gocls/rhacs) | chwil gaib
      bottle (of)? _ (down/deep/gone/finished/empty/polished) | bottle (down/deep/polished) | bottles deep
      (second/third/fourth) (bottle/one) (open/opened/in)
      blackout drunk | drunk skunk | drunk as a | pissed as a | pissed as
    `,
    cy: `meddwin dwll | meddwin gaib | feddw gaib | meddw gaib | chwil gaib | feddw dwll | yn feddw | meddwi'n dwll | chwil ulw`,
  },
  'the morning after': {
    en: `
      still (drunk/pissed/tipsy/hammered/smashed/swaying/slurring/reeking/stinking/sweating)
      (sweat/sweating) .. (gin/wine/vodka/tequila/lager/rum/sambuca/prosecco/alcohol/jager)
      (smell/smelling/smelt/stink/stinking/reek/reeking/stank) (like/of) .. (brewery/distillery/pub/booze/carpet/barmaid/ashtray/wetherspoons/drink/rum/gin/vodka/whisky/lager/beer/wine/ale/cider)
      (in/left/leaving) (a/the) club .. (till/until)
      (out/up/dancing/clubbing/partying) (till/until) .. (# am/1am/2am/3am/4am/5am/6am/six/five/four)
      day bender | bender (and/with)
      woke up (in/on/under/next) .. (bath/hedge/kebab/skip/bench/stranger/pizza/floor/doorway/shed/wheelie/field)
      hungover | hung over | hanging out (of/my)
      hangover (from/of/so/is/was/has/and/today/in/at/on/before) | hangxiety | beer fear
      the fear .. (drink/drank/drunk/night/wine)
      rough as (a/toast/arseholes/guts) | mouth like .. (flip/badgers/badger/ashtray/carpet/cage/gandhi)
      (hug/hugging/cuddle/cuddling/over/into) the (toilet/porcelain/bog/loo) bowl?
      (pray/praying/talk/talking/speaking) to .. (porcelain/toilet/big white) | dry heaving | dry heave
      tactical (chunder/vom/spew/chunders)
      (been/was/be/being) sick in (a/my/the) .. (bin/handbag/hedge/sink/bucket/wastepaper/flowerbed/plantpot/taxi/bush/bag/hat/drawer/shoe)
      (vom/vommed/vomited/spewed/honked/puked/hurled/chundered/yakked/barfed) (in/on/into/over/down)
      bucket (by/beside/under) my desk | (pack/packet/tube) of (mints/polos/extra) ..
      chewing .. (mints/polos/gum) | dioralyte | berocca | resolve and
      (two/three/four) hours .. (after/since/from) .. (pub/club/rave/lash)
      straight (from/off) (the/a) (club/pub/rave/afters/afterparty/sesh/party/night) | in last nights
      last nights makeup | ring (my/the) ex
    `,
    cy: `pen mawr | pen tost ar ôl .. (gwin/cwrw/gin) | drewi o (gwrw/win/alcohol)`,
  },
});

/** Drink told by the glass. */
export const GLASSES = lexicon({
  'how much': {
    en: `
      (${MANY}) (cans/can/pints/pint/bottles/bottle/glasses/glass/shots/tins/measures/doubles/litres/jugs/crates/crate/boxes/jars/swigs/large/big/stiff) .. (of)? .. (${DRINKS})
      (${MANY}) (of)? (${DRINKS}) | (${MANY}) (large/stiff/cheeky/swift/quick/sneaky) (ones/${DRINKS})
      (bottle/flask/hip/nip/drop/tot/slug/glug/swig/splash/dash/miniature/miniatures/quarter/mug/thermos/carton/pouch/bag) of (${DRINKS})
      hip flask | hipflask
      (spike/spiked/lace/laced/top/topped/fortified/irish) .. (coffee/tea/squash/flask/mug/up) .. (with)? .. (${DRINKS}/irish)
      irish coffee | (${DRINKS}) in .. (coffee/tea/flask/mug/thermos/sippy/beaker/ribena)
      (swift/cheeky/sneaky/quick/crafty) (half/pint/one/gin/wine/vino/nip/swig/tipple/snifter/sherry/lager/prosecco)
      snifter | liquid (lunch/breakfast/courage) | dutch courage | hair of the dog
    `,
    cy: `(peint/botel/potel/gwydraid) o (gwrw/win/jin/fodca/seidr/wisgi)`,
  },
});

/** High, or what makes one so, in the words of those who take it. */
export const HIGH = lexicon({
  'on something': {
    en: `
      so high (rn/right/i/im/that/we/my/last/now/tonight) | =high rn
      (im/am/was/still/too/were) =high on (coke/weed/pills/mandy/md/acid/ket/shrooms/gear)
      (im/am/was/still/too/were) =high as | (im/am/was/got/still/being) .. high as (a kite/fuck/balls)
      (im/am/was/got/get/getting/still/so/too/well/proper/absolutely/totally/bit/little) (stoned/baked/blazed/monged/zooted/spangled/k-holed/mashed/gurning/coked/zoned/buzzing off/wired/tripping/peaking/rushing/rolling)
      (still/im/was/started) (coming up/peaking/rushing/gurning/buzzing off/tripping)
      coming up (on/off/in assembly/during) | (come/coming) down off | comedown
      come down (from/is/of) .. (hell/pills/md/weekend)?
      (caned/sniffed/hoovered/snorted/snort/racked/necked/dropped/bosh/boshed/bombed/popped/did/do/doing/took/had/smashed) .. (gram/grams/lines/line/pill/pills/pinger/pingers/tab/tabs/bag/baggie/wrap/key/bump/bumps/dab/balloon/balloons/edibles/edible/gummies) (of/last/and/in/before/at/on/off/with/all/tonight/each)
      (caned/sniffed/snorted/hoovered/racked) .. (gram/grams/lines/line/bag)
      (bought/buy/buying/got/get/scored/score/scoring/sorted) .. (bag/baggie/wrap/eighth/henry/draw/ten bag/gram/grams/quarter) (off/from)
      (bag/baggie/gram/eighth) (off/from) .. (dad/dads/mum/lad/mate/bloke/dealer/parent/caretaker)
      good gear | strong stuff .. (sniff/smoke/bag) | racked up | rack up .. line
      =line off .. (desk/toilet/cistern/phone/lanyard/card/book)
      (magic/wild) mushrooms .. (tonight/trip/tripping/kicked)
      i am the (reservoir/tree/sofa/river/moon/mountain/carpet/universe) | liberty caps
      (smoke/smoked/smoking/vape/vaped/puff/puffed/toke/toked/blaze/rolled/rolling/roll/skin/skinned) .. (doob/doobie/zoot/reefer/bifter/blunt/bong/spliff/zoob/fatty/joint/weed/skunk/hash/ganja/green/herb/dope/pot/one up)
      (doob/doobie/zoot/reefer/bifter/spliff) | wake and bake | wake n bake
      (diazepam/valium/xanax/zopiclone/tramadol/codeine/adderall/ritalin/oramorph/temazepam/pregabalin) .. (off/from) (a/my/her/his/the)? (mate/mates/mum/nan/friend/friends/internet/bloke/lad/guy/pupil/neighbour)
      (line/bump/sniff/toot/cheeky bit) (in/off) the .. (toilet/toilets/loo/loos/cupboard/car/cistern)
      nose like .. (burst/hoover/dyson/tap) | nosebleed .. (line/sniff/gear/coke) | septum
      (pilled/drugged/coked/loved/gakked/ketted/methed) up
      (eccies/garys/yokes/bickies/disco biscuits/mitsubishis) | snow .. (nose/sniff)
      (gear/gak/beak/bugle/packet/showbiz/nosebag/chop/sniff/wizz/whizz/charlie/chang) .. (tonight/last/sorted/line/toilets/nose/sesh)
      #sesh
      (took/taken/did/tried) .. (acid/mdma/ecstasy/ketamine/shrooms/speed/meth/heroin/crack/dmt/coke/cocaine)
    `,
    cy: `(smocio/ysmygu) (mwg/dôp/canabis/sbliff) | ar gyffuriau | cymryd (cyffuriau/pils/coc/madarch hud)`,
  },
});

/** What one is paid to be fit for. */
export const AT_IT = lexicon({
  'times and places of the work': {
    en: `
      (teach/teaching/taught/marking)
      (lesson/lessons/class/assembly/registration/register/briefing/observation/phonics/interview/invigilating/ofsted/estyn/inspection/inset/nativity/residential/swimming/duty/detention/intervention)
      school (trip/run/gate/gates/bus/minibus/hall/quiz/disco/fair)
      (sports/results/non-uniform/world book) day | parents evening | (open/book) evening
      (staff/governors/data/slt) meeting | (staffroom/classroom/playground/minibus)
      year (1/2/3/4/5/6/7/8/9/10/11/12/13/one/two/three/four/five/six)
      (y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11/y12/y13/ks1/ks2/ks3/ks4)
      reception (at/class/first/all/this/today/lot/kids) | wet play | (break/lunch) time
      carol (service/concert) | fire drill | (at/in/into/to/before) (work/school) | the kids
      my (kids/pupils/class/lot/form) | end of day | story time | carpet time
      guided reading | breakfast club | after school club | wraparound | forest school
      pe (lesson/with/this/today/at/first) | maths (at/with/first/this/lesson)
      double (maths/science/english/history/french/pe)
    `,
    cy: `dysgu | gwers | gwersi | gwasanaeth | dosbarth | nosbarth | yn y gwaith | yn yr ysgol | i'r ysgol | blwyddyn # | noson rieni`,
  },
});

/** A glass that is nobody's disgrace: given, won, cooked with, or not drunk by the writer. */
export const GIVEN = lexicon({
  'a present or a pudding': {
    en: `
      gift | gifts | present | presents | raffle | tombola | hamper | won | thank | thanks
      parents (gave/got/left/brought) | left on my desk | from (a/my/one) .. (parent/class/pupil/family/mum)
      recipe | trifle | cake | sauce | casserole | gravy | marinade | teetotal | alcohol free | alcohol-free
      non-alcoholic | 0% | zero | mocktail | pretend | play dough | playdough | potion | potions | props
      coloured water | squash | ribena (in/instead) | wedding | christening | funeral | retirement
      leaving do | hen do | stag do | birthday
      after (school/work/marking/reports/parents/the/a) | tonight | this evening | friday | weekend
      saturday | half term | holidays | at last | earned | deserved | home now | in the garden | on the sofa
      in the bath
    `,
    cy: `anrheg | heno | raffl`,
  },
});

/** The same words for other things. */
export const OTHERWISE = lexicon({
  'teams, feelings, kites': {
    en: `
      (on/off) .. (haribo/sugar/sherbet/skittles/smarties/sweets/chocolate/caffeine/adrenaline/tartrazine/lemonade/adrenalin/pixie/happiness/helium)
      drunk on (love/happiness/power/life/joy/words/it)
      (team/boys/lads/wales/we/city/united) (got/were/was) (hammered/battered/smashed/mullered)
      hammered .. (by/nil/#) # | (under/below) the limit | the kite | kites | paper planes
      (steaming/pickled) (mug/cup/hot/onions/eggs/beetroot/cabbage)
      absolutely (smashed/trashed/destroyed) (it/that/the/my) | (smashed/wrecked) (it/my/the)
      (battered/smashed) .. (by/in) the (wind/rain/storm/fish/sausage) | battered (fish/sausage/mars)
      (bottle/bottles) of (squash/water/milk/juice/pop/lemonade/glue/paint/ink/sauce/bubbles/fabric)
      toasted | wasted (time/my/an/hours/journey) | wasted on (me/him/her/them/my/this)
      (sea/car/travel/motion) sick | morning sickness | norovirus | stomach bug | chicken pox | jet lag
      jet lagged | (bounced/fell/walked/came) straight from the (party/club) | youth club | book club
    `,
    cy: `ar ben y byd`,
  },
});
