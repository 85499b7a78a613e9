import { lexicon } from '../sense.ts';

/** What one sees of a school event, where nobody calls it by its name. Two things of the same one are it. */
const AT_CHRISTMAS = lexicon({
  'the nativity and the carols': {
    en: `
      tea (towel/towels) | shepherd | innkeeper | (wise/three) (man/men) | three kings | wise men
      gold frankincense | myrrh | frankincense | baby jesus
      (plastic/toy/cuddly) (lamb/baby/donkey/sheep)
      manger | stable | straw | crib | tinsel (halo/halos/headband) | halo
      cardboard (wings/camel/donkey/stable/star) | angel gabriel | gabriel | =mary | =joseph
      camel (front/back/costume) | herod
      donkey | little donkey | away in a manger | silent night | jingle bells | carols | we three kings
      room at the inn | no room | the inn | angels | star of bethlehem | bethlehem | narrator | sheep
      in the wings | mouthing .. word | (forgot/forgets/fluffed/shouted) .. (line/lines)
      (christmas/end of term) (show/play/concert/production) | santa hat | elf (hat/costume/ears)
      snowflakes | ghost of christmas | scrooge | tiny tim
      (waved/waving/wave) .. (mum/mam/nan/mums) .. stage | dress run
    `,
    cy: `preseb | bugail | bugeiliaid | angylion | doethion | stabl | seren bethlehem | carolau | drama'r geni | mair | joseff | asyn`,
  },
});
const AWAY = lexicon({
  'nights and days away': {
    en: `
      sleeping bags | air (bed/beds) | airbeds | bunk (bed/beds) | bunks | dormitory | dorm | dorms
      corridor patrol | on patrol | midnight feast
      homesick | zip (wire/line) | abseil | canoe | canoeing | kayak | raft | raft building | high ropes
      low ropes | gorge walk
      climbing wall | archery | campfire | camp fire | marshmallow | night walk | torches | torch
      lights out | (two/three/four) nights | (no/zero/two/three) hours sleep | instructor | wetsuit
      head torch | mud run
       (sheets/duvet) (on/covers) | room inspection | tuck money | (phone/phoned) home | guinea pigs
       teddy | teddies | outdoor centre | hoodie | packing list | kit list
    `,
    cy: `llangrannog | glan-llyn | bync | noson i ffwrdd | gwifren wib`,
  },
});
const BY_COACH = lexicon({
  'out by coach': {
    en: `
      coaches | theme park | (water/safari) park | farmer | wellies | tractor | piglets | lambing | barn
      (sick/spare) (bucket/bags/clothes/pants/knickers) | sick bag | packed lunch | hi-vis | hi vis vests
      high vis | vests | headcount | head count | counted (them/and/off/back/heads/#) | count them
      inhalers | epipens | first aid (kit/bag/rucksack)
      (the/our) coach | coach (goes/leaves/driver/broke/was/is/park/home/at) | minibus | clipboard
      worksheet | risk assessment | consent | gift shop
      (two/three/four/six) (tas/adults/helpers/staff/of us) | partner (up/hands) | hold hands
      hand in hand | wheels on the bus | are we there yet | (wee/toilet/loo) stop | service station
      lost property | (counted/counting) .. off | off a boat | goat | llama | lamb | pond dipping
      ten year olds | travel sick | (somebody/someone/one of them) was sick | seat belt
    `,
    cy: `bws | bocs bwyd | gwasgod felen | castell | amgueddfa`,
  },
});
const ON_THE_FIELD = lexicon({
  races: {
    en: `
      egg and spoon | =egg | =spoon | sack (race/races) | sacks | relay | finish (tape/line)
      finishing (tape/line) | starting (line/gun/pistol) | start line | whistle | stopwatch | long jump
      sandpit | wonky lane | lanes | marked out .. (field/track/lanes) | the field
      beanbag | hula hoop | hoops | cones | bibs | megaphone | house (points/captains/teams/colours)
      (red/blue/green/yellow) (house/team) | tug of war | obstacle race | three legged
      (mums/dads/parents/staff/toddler) race | hurdles | javelin | trophy | medals
      suncream | sun cream | rosette | fourth place | sprint | howling gale | rain (it off/stopped)
      postponed | rescheduled | forecast
    `,
    cy: `ras | wy ar lwy | trac | llinell derfyn | cae`,
  },
});
const IN_COSTUME = lexicon({
  'book characters': {
    en: `
      wally | wallys | wallies | where's wally | matilda | harry (potter/potters) | hermione | hermiones
      horrible henry | horrible henrys | gruffalo | gruffalos | gangsta granny | grannies | cat in the hat
      willy wonka | oompa loompa | oompa loompas | miss trunchbull | trunchbull
      mr twit | mrs twit | the twits | bfg | paddington | paddingtons | very hungry caterpillar
      hungry caterpillar | tiger who came to tea | stick man | zog | room on the broom | peter rabbit
      alice | mad hatter | queen of hearts | dennis the menace | tracy beaker | pippi | spidermen
      spiderman | elsa | elsas
      supertato | worst witch | fantastic mr fox | mr fox | crayon | day the crayons | burglar bill | mog
      elmer | elmers | wimpy kid | dog man | captain underpants | dressed (as/up)
      (am/i'm/going/gone/come/came) (as) (a/the/mr/mrs/miss)? | costume | costumes | wig | cereal box
      cardboard box | fancy dress
      favourite (book/character) | parade | author visit | book (swap/token/fair)
    `,
    cy: `gwisgo fel | wedi gwisgo | gwisg ffansi | cymeriad`,
  },
});
const AT_THE_FAIR = lexicon({
  'stalls and raffles': {
    en: `
      tombola | raffle | raffle tickets | hook a duck | lucky dip | splat the rat
      guess the (weight/name) | sponge the teacher | wet sponge | soak the (teacher/head) | face paint
      face painting | glitter tattoo | grotto | santa | elf | tea urn | mince pies | mulled
      cake (stall/sale) | bake sale
      bottle stall | trestle | 50ps | 50p | fifty ps | float
      counting (the)? (money/coins/pennies/coppers/50ps/cash) | second hand uniform | pta | ptfa
      bouncy castle | burgers | bbq | barbecue | tin of .. | bunting | gazebo | candy floss
      reindeer food | powder paint | pocket money | coconut shy
    `,
    cy: `raffl | tombola | stondin | groto | sion corn`,
  },
});
const OF_AN_EVENING = lexicon({
  'with parents': {
    en: `
      (six/five/four/three/seven/#) hours of | back to back | slots | ten minute (slot/slots/appointments)
      five minute slots | appointments | (tiny/small/little/infant/plastic/wooden) chairs | chair made for
      overran | ran over | no voice | lost my voice | throat (lozenge/sweets/gone) | he gets it from
      (his/her) mother
      my families | (same/every) (question/parent/conversation) | is (he/she) (happy/behind/naughty)
      reading level | (mums/dads/parents) (in/and/one/to see)
    `,
  },
});
const GOODBYE = lexicon({
  'a disco, a prom, the last day': {
    en: `
      ketchup song | cha cha slide | macarena | baby shark | conga | limbo | glow sticks | glowsticks
      disco (lights/ball) | dj | slush | squash and crisps | sweets stall | slow dance | limo | limos
      (ball/prom) (gown/dress/dresses) | (boys/lads) in suits | suits
      (signed/signing) .. (shirt/polo/hoodie) | shirt signing | leavers hoodies
      last (bell/assembly/day) (ever)? | memory book | slideshow | slide show | photo montage
      (won't/not) cry | wouldn't cry | wasn't (going/gonna) to cry | ugly cry | guard of honour
      clapped out
    `,
  },
});
const ON_STAGE = lexicon({
  'a play': {
    en: `
      curtain | curtain up | backstage | prompt | (sound/lighting) desk | understudy | encore
      standing ovation | opening night | last night of | (front/back) row
      (three/two/four/#) hundred parents | programme | props | (in/wearing) a sheet | phones (out/up)
      filmed | filming
    `,
    cy: `cyfweliadau rhieni | slotiau | llenni | cefn llwyfan`,
  },
});

/** Each kind of event by itself. */
export const EVENT_SCENES = [
  AT_CHRISTMAS,
  AWAY,
  BY_COACH,
  ON_THE_FIELD,
  IN_COSTUME,
  AT_THE_FAIR,
  OF_AN_EVENING,
  GOODBYE,
  ON_STAGE,
];

/** Said by those who had children with them, or stood before their parents. */
export const AMONG_THEM = lexicon({
  'children at work': {
    en: `
      # year (7s/8s/9s/10s/11s/1s/2s/3s/4s/5s/6s) | (our/my) little ones
      my (class/classroom/year/pupils/lot/tutor/form/marking/register/tas/ta)
      in my (class/room/classroom)
      (the/my/our) (innkeeper/mary/joseph/shepherds/angels/narrators/oliver/fagin) in my
      outside my (classroom/door)
      (half/most/all/some) (of)? my (year/class/y3s/y4s/y5s/y6s/lot/kids)
      (forty-four/forty/fifty/sixty/thirty/twenty/twenty-eight/#) .. (ten/nine/eight/seven/six/five/eleven/twelve) year olds
      (hundred/#) parents | parents waiting
      (thirty/twenty/forty/sixty/ninety/hundred/twelve/eleven/five) .. (tea/heads/wally/wallys/potters/henrys/vests/elves/angels/shepherds/kids/children/vikings/snowflakes/sheep)
      (two/three/four/six/my/our) tas | counted .. (off/back/on/in/heads/them)
      (marked/mark/drawn/drew/painted/raked/measured) .. (lane/field/track/long jump/sand)
      (i'm/im/i am/me) (on/in/doing) (the)? (hoopla/cakes/teas/bottle stall/hot dogs/tuck/hook a duck/gate/tombola/bbq/finish/start/wings/piano/lights/sound/door/raffle/prompt/mic/tea urn)
      
      pta | ptfa
       hall's (full/covered) | on duty
      (was/were) holding the | corridor patrol | parents consultations
    `,
    cy: `fy (nosbarth/mhlant/nisgyblion) | ein (plant/disgyblion) | dwi ar y piano`,
  },
});
