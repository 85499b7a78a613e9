import { lexicon } from '../sense.ts';

const MANY_OF =
  '(dozen/dozens/twenty/twenty-one/twenty-two/twenty-three/twenty-four/twenty-five/twenty-six/twenty-seven/twenty-eight/twenty-nine/thirty/thirty-one/thirty-two/thirty-three/thirty-four/thirty-five/forty/fifty/sixty/ninety/hundred/20/21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/40/45/50/58/60/90/120)';
/** "Thirty two" stands in two words. */
const MORE = '(one/two/three/four/five/six/seven/eight/nine/odd/plus)?';

/** What a scene at school is made of. Each kind says little; several of them together are a day at work. */

/** As many as a class has. */
export const CLASSFUL = lexicon({
  'of children': {
    en: `
      ${MANY_OF} ${MORE} .. (child/kid/human/people/person/infant/junior/pupil/student/teenager/face/nose/pairs/voice/mouth/hand/shoe/lace/shoelace/wellies/welly/foot/feet/coat/zip/mitten/glove/head/bum/bottom/elf/elves/angel/shepherd/viking/tudor/roman/egyptian/pirate/superhero/wally/sheep/snowflake/reindeer)
      ${MANY_OF} ${MORE} .. (fives/sixes/sevens/eights/nines/tens/elevens/olds/year-olds/five-year-olds/six-year-olds/seven-year-olds/four-year-olds/eight-year-olds/nine-year-olds/ten-year-olds/eleven-year-olds/twelve-year-olds/reception/preschoolers/littlies/tinies/monsters/munchkins/cherubs/darlings/gremlins/heathens/ferrets/rascals)
      ${MANY_OF} ${MORE} (of them/of the little/=y1/=y2/=y3/=y4/=y5/=y6/=y7/=y8/=y9/=y10/=y11/y1s/y2s/y3s/y4s/y5s/y6s/y7s/y8s/y9s)
      (a classful/a roomful/a hall full/a whole class/a coachload/a room full) of
    `,
    cy: `
      (ugain/tri deg/deg ar hugain/hanner cant/deugain/chwe deg/cant/30/28/29/31/32/25/60) (o)? .. (blant/plant/fechgyn/ddisgyblion/wynebau/barau/gareia/gareiau/esgidiau/sgidia/trwynau/gotiau/angylion/fugeiliaid)
      (hanner cant/tri deg) o | llond (dosbarth/neuadd/bws) o
    `,
  },
  'of what each of them has': {
    en: `
      ${MANY_OF} ${MORE} .. (recorder/ukulele/violin/xylophone/tambourine/whiteboard/glue/gluestick/scissors/paintbrush/pencil/lantern/penguin/snowman/snowmen/card/calendar/mask/puppet/volcano/volcanoes/poppy/poppies/self-portrait/portrait/collage/salt dough/clay/pot/bean/sunflower/cress/caterpillar/butterfly/tadpole/chick/worksheet/booklet/folder/tray/planner/exercise/jotter/spelling/story/stories/poem/letter/postcard/biography/paragraph/essay/paper/test/mock/assessment/name/label/peg/hat/crown/ruff/shield/toga/costume/cardboard/paper/milk/carton/cupcake/gingerbread/pancake/sandwich/apron/ipad/laptop/chromebook/clipboard/bib/beanbag/hoop/hula/skipping/recorders/reading)
    `,
    cy: `(ugain/tri deg/hanner cant/30/28/32) (o)? .. (recorder/llyfr/lyfrau/gardiau/cerdyn/papur/bapurau/adroddiad/adroddiadau/mwgwd/bortreadau)`,
  },
});

/** Children, whoever's they are. */
export const SOME_CHILDREN = lexicon({
  'small people': {
    en: `
      (tiny/small/little/wee) (human/people/person/one/folk/face/hand/voice/child/boy/girl/head/philosopher/scientist/artist/author/engineer/dictator/tyrant/monster/lawyer/detective/shepherd/angel/king/innkeeper/viking/pirate/gentleman/madam/miss/legend/terror/hooligan)
      infant | junior | kid | child | pupil | student | little un | bairn | toddler | kiddywink
      (four/five/six/seven/eight/nine/ten/eleven/twelve/#) year old
      (four-year-old/five-year-old/six-year-old/seven-year-old/eight-year-old/nine-year-old/ten-year-old/eleven-year-old/twelve-year-old)
      one of (them/the little/the boys/the girls)
      (somebody's/someone's/somebodys/someones) (mum/mam/dad/nan/gran/mother)
      (the/my) (littlies/tinies/smalls/rabble/rascals/munchkins/cherubs/monkeys/monsters/darlings/lot/shower)
      (y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11/y1s/y2s/y3s/y4s/y5s/y6s) | reception | the nursery
      year (1/2/3/4/5/6/7/8/9/10/11/one/two/three/four/five/six)
      (miss/sir) (can/why/what/is/are/i/my/he/she/look/have/did/do/he's/she's/i've/i'm)
    `,
    cy: `plant | plentyn | blant | mhlant | disgyblion | y rhai bach | babanod | un ohonyn nhw | dim un ohonyn`,
  },
});

/** Parts of a school. */
export const SCHOOL_ROOM = lexicon({
  'inside and out': {
    en: `
      (school/assembly/lunch/dining/dinner) hall | carpet (area/space/spot/time) | on (my/the) carpet
      my room | whose room | the classroom
      classroom (door/floor/ceiling/window/wall/sink/clock/bin/pet/fish) | my classroom | cloakroom
      (book/reading/home/role-play/quiet/calm/cosy/writing/maths/small-world/construction) (corner/nook/area)
      role play (corner/area) | (stock/paint/art/resource/stationery/music/dt) cupboard | stockroom
      (the/school) (playground/yard/field/hatch) | (sand/water/mud/tuff) (tray/kitchen/pit) | craft table
      art table
      table (1/2/3/4/5/6/one/two/three/four/five/six) | (coat/his/her/their/empty) (peg/pegs) | tray unit
      drying rack
      (staff/staffroom/teachers) (room/toilet/toilets/fridge/kettle/microwave/fridge) | staffroom
      photocopier
      (music/art/science/drama/it/ict/dt) (room/lab/studio) | computer suite | library corner
      forest school
      (bike/pe/sports) (shed/store) | lost property | (school/front) office | sick bay | medical room
      the (mobile/portakabin/annexe/hut) | wall bars | the pe (mats/cupboard)
      the fire (door/assembly point/drill) | bottom (yard/field/playground) | top (yard/playground)
    `,
    cy: `
      neuadd yr ysgol | (y/yr)? (iard/buarth/coridor) | cornel (darllen/llyfrau/chwarae) | y carped
      (stafell/ystafell) (ddosbarth/athrawon) | cwpwrdd (celf/stoc) | cae'r ysgol
    `,
  },
});

/** What lies about there. */
export const SCHOOL_THINGS = lexicon({
  'to make and learn with': {
    en: `
      recorder | glitter | =stapler | staple gun | poster paint | pva | sugar paper | pritt | =glue
      glue (stick/lid)
      paper (lantern/chain/plate/plane/aeroplane/snowflake/mache) | papier mache | pipe cleaner
      googly eye | pom pom | salt dough
      playdough | plasticine | felt tip | crayon |  powder paint | laminat | laminated | laminator
      backing paper | display | worksheet | whiteboard (pen/pens)? | smartboard | interactive board
      register
      clipboard | lanyard | whistle | hi-vis | high vis | spelling (test/tests/list/words) | times tables
      phoneme | digraph
      (fronted/expanded) | split digraph | number line | place value | column method | long division
      bus stop
      fractions | phonics | handwriting | show and tell | reading (book/record/books/folder/diary)
      (class/school) (hamster/guinea/rabbit/fish/goldfish/pet/bear/snail/snails/gecko/tortoise/stick/caterpillars/chicks/teddy/assembly/photo/novel/book)
      (my/the/our) (volcano/cress/caterpillars/tadpoles/chicks) | stick insects | bean plant
      (science/maths/art/history/dt/cooking/forest) (experiment/lesson/investigation/project/topic)
      (vikings/tudors/romans/egyptians/victorians/anglo-saxons/stone age/aztecs/mayans/evacuees)
      exercise book | homework | (reward/behaviour/sticker) (chart/charts/point/points) | house point
      sticker
      golden time | marble jar | merit | dojo | dojos | traffic light chart | seating plan | violin
      ukulele | xylophone
      slime | spelling | registrationspelling | registration | assembly | gymnastics | times table
      the egg | incubator | hatched
      hatching | good paper | sugar paper | school (jumper/uniform/bell/piano) | guillotine
      the loo | learning (journal/journey/objective) | tuff tray | water tray | triangle | glockenspiel
      cymbals?
      tambourine
      (2b/hb) pencil | pencil (sharpener/sharpenings/case) | tray of | textbook | protractor | compasses
      bunsen | test tube | microscope | potato print | beebot | cuisenaire | numicon | dienes | multilink
      unifix
    `,
    cy: `glud | gliter | recorder | sillafu | tablau | llyfrau darllen | cofrestr | arddangosfa | gwaith cartref | bwrdd gwyn`,
  },
  'to wear and eat and lose': {
    en: `
      shoelace | lace | plimsoll | daps | pe kit | pe (bag/bags/shoes/shorts) | book bag | lunch box
      lunchbox
      packed lunch | wellies | odd welly
      (odd/missing/lost/wrong) (shoe/glove/sock/jumper/cardigan/welly/mitten)
      name (label/labels/tag) | (wobbly/first/missing/lost/baby) (tooth/teeth) | (wet/damp) paper towel
      plaster | nosebleed
      sick bucket | sand | sawdust | nits | milk (carton/cartons/time) | snack | fruit | custard
      school dinner | dinner (tray/trays/queue) | fish fingers | pasta | (jelly/turkey) | coats | zip
      velcro | mittens
      pants | tights | nose to wipe | tissue | runny nose | snot
    `,
    cy: `careiau | gareia | gareiau | sgidia | cotiau | bocs bwyd | trwyn`,
  },
});

/** Those who work there, and what they are called by those who do too. */
export const SCHOOL_STAFF = lexicon({
  'one of us': {
    en: `
      (no/my/our/the/a/one/another/class/only/lone/poor/two/three/new) (ta/tas/hlta/lsa/elsa/ect/nqt/senco/alnco)
      (class/supply/cover/year/form/reception/nursery/infant/maths/science/pe/music/primary/secondary) (teacher/supervisor/tutor)
      (day's/days/day/bit/week/week's/morning/morning's/afternoon/on/doing/did) (of)? (supply/cover)
      dinner lady | lunchtime supervisor | midday supervisor | lollipop (man/lady) | caretaker
      school (cook/secretary/governor/nurse/chef/cleaner)
      (the/our) (head/deputy/headteacher) | chair of governors | learning mentor | teaching assistant
      student teacher | trainee teacher
      (boss/head/deputy/inspector/adviser/she/he) .. (clipboard/clip-board/observing/observed/walk-through)
      (boss/head/deputy/headteacher) .. (=popped/slid/slipped/walked/wandered/crept/sat/appears/appeared/poked) .. (in/back/door/round)
      being observed | (lesson/my) observation | observed (me/us/today/this/my)
      the (new one/woman/lady/man/team) in the office | (them/they) upstairs | drop-in | slt | smt
      governors
    `,
    cy: `
      (dim/fy/y) (cynorthwyydd/ta) | (athro/athrawes) (gyflenwi/dosbarth) | (y)? pennaeth
      gofalwr yr ysgol | cogyddes | arolygydd
      llywodraethwr
    `,
  },
});

/** How the day is cut up there. */
export const SCHOOL_HOURS = lexicon({
  'by the bell': {
    en: `
      (during/after/before/at/by/till/until/in/through/mid) (=register/registration/assembly/phonics/playtime/play/lunchtime/break/breaktime/hometime/carpet/snack/story/storytime/pe/maths/literacy/lesson/lessons/briefing)
      home time | hometime | play time | playtime | dinner time | dinnertime | break time | wet play
      the bell | last (lesson/period)
      (lesson/period) (one/two/three/four/five/six/1/2/3/4/5/6)
      (monday/tuesday/wednesday/thursday/friday) (afternoon/period/morning)
      (quarter/half/ten/five/twenty) (past/to) (eight/nine/three)
      (8.50/8.45/8.55/9.05/3.15/3.10/3.20/3.30/15.15)
      first (day/week) of (term/half) | last (day/week/fortnight) of (term/half)
      (half/end/start/autumn/spring/summer/this) (of)? term | inset
      all (morning/afternoon) | (this/yesterday) (morning/afternoon) | golden time
    `,
    cy: `amser (chwarae/egwyl/cinio/stori/mynd) | gwasanaeth | y gloch | prynhawn gwener | diwedd tymor`,
  },
});

/** What is done there for children who are not one’s own. */
export const SCHOOL_TASKS = lexicon({
  'for all of them': {
    en: `
      (ring/phone/call/tell/explain/email/face/text/write/apologise) .. (somebody's/someone's/somebodys/someones/their/his/her/whose) (mum/mam/dad/mother/parents/mums/mams/dads/nan/gran)
      (tie/tied/tying/done up/zip/zipped/button/wipe/blow/find/hunt/match/label/count/counted/counting) .. (plimsoll/pump/cardigan/laces/shoelaces/coats/zips/noses/wellies/shoes/heads/gloves/jumpers/cardigans/pumps)
      (mop/mopped/mopping/scrub/scrubbed/scrape/scraped/hoover/hoovered/unblock/pick/picked/picking) .. (hall/carpet/sink/tables/ceiling/paint/glue/slime/sequins/glitter/clay/classroom/corridor)
      (taught/teach/teaching) .. (a lesson/an hour/maths/phonics/fractions/recorder/violin/dance/gymnastics/rounders/netball/science/about/them/how)
      (line/lined/lining) .. up | headcount | head count | (take/took/taking/called/did) the register
      (laminate/laminated/laminating/cut/cutting/backing/backed/sticking/stapling/stapled/trimming/trimmed) .. (out/display/paper/labels/letters/cards/leaves/penguins/snowflakes/planets)
      (make/made/making/build/built) .. (display/lanterns/volcano/rockets/cards/calendars/masks/puppets/worksheets/resources/hats)
      (read/reading) .. (out loud/to them/story/aloud)
      (hear/heard/hearing) .. (read/readers/readers/reading)
      (break/broke) up (a/the) (fight/row/argument/scuffle) | (refereed/refereeing/umpired)
      settle .. down | fingers on lips
      (clear/cleared/clearing/tidy/tidied/tidying) .. (tables/paints/trays/up after/pe/hall/carpet)
      (mark/marked/marking/level/grade/graded/moderate/moderated)
      (plan/planned/planning) .. (lesson/lessons/week/topic/unit/monday/term)
      (write/wrote/written/writing/type/typed) .. (reports/report/comments) | on duty | did duty
      (taken/take/took/taking) them (swimming/out/to/for)
      nobody tells you (this/that/on) | on the pgce | teacher training | not in the job description
      what (is/do) they pay me
      (call/called/calling) .. (husband/wife/mum/partner/cat/dog) .. (sit/bottom/line/lips/darling/miss)
      (fill/filled/filling) in a form | every last one of them | not one of them | all of them at once
      (polite to say/too polite) | none of (them/which) (mine/belong/are mine)
      (hand/handed/handing/gave/give/dish) (out)? .. (recorders/scissors/glue/paint/instruments/whistles/certificates/milk/fruit/wellies/hi-vis/whiteboards/homework)
    `,
    cy: `
      (clymu/sychu/cau/chwilio) .. (gareia/gareiau/careiau/trwynau/cotiau/esgidiau/sgidia)
      (ffonio/ringio) .. (mam/dad/rhieni)
      marcio | cynllunio | dysgu .. (plant/dosbarth/blwyddyn) | dim un .. perthyn
    `,
  },
});

/** Hours and doings that no other house has: beside a classful they are enough. */
export const THE_BELL = lexicon({
  'of the day': {
    en: `
      the bell | the register | registration | assembly | playtime | home time | hometime | breaktime
      wet play | carpet time
      phonics | spellings | last lesson | first lesson | lesson # | times tables | handwriting
      story time | line up
    `,
    cy: `y gloch | cofrestr | gwasanaeth | amser chwarae | gwers`,
  },
});
