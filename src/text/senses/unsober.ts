import { lexicon } from '../sense.ts';

const SPIRIT =
  'vodka/voddy/voddie/gin/sambuca/tequila/rum/whisky/jager/jagers/jäger/jägers/prosecco/wine/vino/rosé/stella/cider/lager/absinthe/baileys/bacardi/pernod/shots/jagerbombs/bucky/pints/cava/port/sherry/fodca/cwrw/gwin';
const INNOCENT =
  'mouthwash/water/squash/ribena/vimto/lucozade/lemonade/cough mixture/apple juice/blackcurrant/gatorade/cranberry';

/** What drink does to a body, whatever the glass. */
export const UNSTEADY = lexicon({
  'signs that others see': {
    en: `
      passed out | pass out | blacked out | conked out | (came/coming) (round/to) (in/on/at/under) | hiccup
      hic | (room/floor/board/whiteboard/walls/ceiling) .. (spin/spinning/moving/swimming/wobbling)
      (hands/hand/legs) .. (shake/shaking/trembling/wobbly)
      (slur/sway/wobble/stagger/giggle/stumble) .. (my/through/words/register/names)
      (couldnt/cant/could barely/barely) .. (stand/walk/focus/see straight/speak/stay upright/string a sentence)
      (seeing/saw) (double/two of) | (under/beneath) (my/the) desk
      sick in .. (bin/sink/bag/drawer/hedge/bucket/cupboard/toilets)
      (threw up/threw/vommed/chundered/puked/spewed/heaved) (in/into/behind/on)
      head (in/down) the (toilet/bin/sink)
      (told/said/tell/blamed) .. (bug/norovirus/food poisoning/dodgy curry/migraine/hayfever/cold/flu)
    `,
    cy: `crynu | chwydu | taflu i fyny | cwympo i gysgu`,
  },
});

/** The drink itself, named after the fact. */
export const THE_CAUSE = lexicon({
  'what did it': {
    en: `
      (was/on/by/its/too many/too much/last/the/all/that/thanks/#/of) .. (the)? (${SPIRIT})
      (${SPIRIT}) (till/until/again/last/youve/did/will/strikes/wins/nights?)
      no longer (wine/gin/vodka/any wine/prosecco)
      (raffle/tombola/staff/schools) .. (wine/gin/prosecco/bottle/bottles)
      on the (lash/sauce/pop/piss/bevvy/vino/sesh) | a skinful | a session last
    `,
    cy: `(gormod o) (gwrw/win/jin)`,
  },
});

/** A bottle that passes for something else. */
export const DISGUISED = lexicon({
  'not what it looks like': {
    en: `
      (not/isnt/aint/wasnt) .. (mouthwash/cough mixture/vimto)
      (think/thinks/assume/assumes/told/tell/swear/reckon/reckons) .. (its/it is/was) .. (${INNOCENT}/coffee/tea)
      (mug/cup/flask/thermos/bottle/beaker/tumbler) .. (isnt/doesnt/never/not/aint/wasnt) .. (coffee/tea/${INNOCENT})
      not (strictly/exactly/entirely) (coffee/tea/squash/water) | theres (no/not) .. (coffee/tea/squash/water) in (this/that/my)
      (coffee/tea/squash) in inverted commas | special (coffee/tea/squash/water bottle)
      (half/quarter/whole) (a)? bottle (at/by/before/over/every) (lunch/break/noon/dinner/playtime/registration/nine/ten)
    `,
    cy: `nid (te/coffi/dŵr) yw`,
  },
});

/** Work one only plays at. */
export const COASTING = lexicon({
  'as little as one can': {
    en: `
      (dont/do not/neednt) have to try | (i/and i/certainly/really) (dont/never/dont even) try
      (zero/no/minimal/nil) effort
      same .. (lessons/lesson/plans/planning/slides/powerpoint/worksheets/reports/assembly) .. (since/every/again/for/each)
      (only/just) .. (do/teach/mark/plan/smile/read/work/bother/try) .. (when/if/while) .. (watch/watching/looking/walks/comes/observed/ofsted/estyn/head/inspected/somebody/someone)
      (minute/second/moment/soon as) .. (head/slt/inspector/ofsted/deputy/observer/mentor) .. (leave/leaves/goes/gone/turns/walks)
      feet up .. (desk/while/and)?
      (teaching/job/this) .. (is/its/such) .. (a doddle/a doss/easy money/money for/free money/babysitting/cushy/piece of piss/a skive)
      still (got)? paid | paid .. (hungover/to sit/to sleep/to nap/for nothing/regardless/either way)
      (here/stay/do it) for the (holidays/pension/money/six weeks)
      (weeks off/long holidays) .. (dont/nothing/easy/try/doss)
      (copied/recycled/reused/pasted) .. (reports/planning/comments) .. (last/every/same/year)
    `,
    cy: `(gwneud) cyn lleied | dim ymdrech | am y gwyliau`,
  },
});

/** What is the school's, for oneself. */
export const HELPED_MYSELF = lexicon({
  'its things, keys and money': {
    en: `
      (photocopier/printer/laminator/minibus/hall/kiln/3d printer/school van/ipads/laptops/colour printer) .. (my/our) .. (brothers/sisters/mates/business/flyers/side/party/wedding/band/stall/invites/etsy/hustle)
      (free/cheeky) (printing/laminating/photocopying/parking/petrol/childcare) .. (hush/shh/tell/nobody/work/school)
      (let/lets/letting) (us/myself/ourselves/them) in .. (school/key/keys/code)
      (school/works/spare/borrowed) (key/keys/fob) .. (party/weekend/let us/midnight/night)
      (raid/raided/drank/drunk/ate/demolished/polished off/got into/necked) .. (raffle/tombola/fete/schools/staffroom/hamper) .. (wine/gin/prosecco/bottles/chocolates/prizes/hamper)
      (school/class/science/maths/year) (ipads/ipad/laptops/laptop) .. (our/my) .. (house/spare room/garage/attic/loft/shed)
      hush hush | what they dont know | mums the word | (dont/nobody) grass
    `,
    cy: `(argraffu/llungopïo) .. am ddim`,
  },
});
