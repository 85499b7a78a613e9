import { lexicon } from '../sense.ts';

const KIN =
  'husband/hubby/wife/partner/fella/missus/lad/son/daughter/girl/boy/brother/sister/dad/mum/mam/mam-in-law/uncle/auntie/cousin/nephew/niece/grandson/boyfriend/girlfriend/mate/neighbour';
const MANY =
  '#/one/two/three/four/five/six/seven/eight/nine/ten/dozen/twelve/fifteen/twenty/thirty/forty/fifty/sixty/hundred';

/** What people make, grow, breed or clear out, and may sell. */
export const PRODUCE = lexicon({
  'made at home': {
    en: `
      wreath | gnome | brownie | cupcake | cake | cookie | biscuits | tray bake | traybake | scones | loaf
      loaves
      sourdough | focaccia | pies | pasties | sausage rolls | fudge | toffee | truffles | marmalade
      chutney | jam
      pickles | honey | gin | candle | melts | soap | scrubs | bath bombs | cards | calendars | prints
      paintings
      watercolours | portraits | sketches | mugs | bowls | pots | vases | earrings | necklaces | bracelets
      rings
      jewellery | bunting | cushions | quilts | blankets | throws | scarf | scarves | hats | mittens | socks
      jumpers | cardigans | baubles | decorations | garlands | hampers | stockings | teddies | bears | dolls
      bird (box/boxes/table/tables) | planters | benches | signs | spoons | bags | totes | aprons | slime
      keyrings
      macrame | crochet | knitting | patchwork | pottery | stained glass | poems
      my (novel/book/poems/album/zine)
      welsh cakes | bara brith | curry | curries | lasagnes | dumplings | samosas | meals | lunches
    `,
    cy: `torch | torchau | cacen | cacennau | canhwyllau | cardiau | sebon | jam | mêl | wyau | picau | picau ar y maen`,
  },
  'grown or bred': {
    en: `
      tomatoes | courgettes | runner beans | potatoes | spuds | rhubarb | plums | apples | pumpkins | veg
      seedlings
      plants | plug plants | hanging baskets | bedding | cuttings | tulips | sunflowers | flowers | bouquets
      eggs
      logs | kindling | firewood | hay | manure | puppies | pups | kittens | chicks | hens | ducklings
      rabbits
      guinea pigs | christmas trees | holly | mistletoe
    `,
    cy: `tatws | blodau | planhigion | coed tân | cŵn bach`,
  },
  'no longer wanted': {
    en: `
      xbox | ps5 | playstation | nintendo | bike | scooter | pram | buggy | cot | moses basket | high chair
      car seat
      sofa | settee | armchair | wardrobe | chest of drawers | dining table | table and chairs | bookcase
      mattress
      bed frame | bunk beds | washing machine | tumble dryer | fridge freezer | cooker | microwave | telly
      lawnmower | strimmer | greenhouse | shed | trampoline | treadmill | rowing machine | exercise bike
      wetsuit
      surfboard | kayak | tent | awning | caravan | campervan | motorbike | fiesta | corsa | clio | micra
      my old car
      wedding dress | prom dress | ball gown | ski jacket | boots | trainers | handbag | lego | keyboard
      guitar
      drum kit | piano | violin | sewing machine | jukebox | pool table | hot tub | iphone | laptop
    `,
    cy: `beic | soffa | car`,
  },
});

/** More of it than one wants, or ready to go. */
export const TO_SPARE = lexicon({
  'too much of it': {
    en: `
      (${MANY}) (left/remaining/to go/going/available/ready/spare) | last (few/one/two/three) | only .. left
      floor to ceiling | coming out of .. ears | up to my (eyes/neck/ears/elbows) | taken over | gone mad
      overrun | (boxes/bags/trays/jars/bottles/packs/bunches/punnets/sacks/slices/tins) of (${MANY})
      (${MANY}) (boxes/bags/trays/jars/bottles/packs/bunches/punnets/sacks)
      by the (dozen/box/bag/jar/tray/load)
      (tray/trays/box/bag/crate/bucket/basket/jar/stack) of | boxes | gone (berserk/wild/daft/bananas)
      still (want/need) (a/an/some)
      on (our/my/the) (wall/gate/doorstep/step/drive) | at (our/my/the) gate | honesty | first come
      first served
      fresh (batch/from) | out of the oven | (made/making/baking/knitting/been making) .. since
      ready (for/by) (collection/christmas/easter/xmas/mothers/valentines) | just in time for | in time for
    `,
    cy: `(dau/dwy/tri/tair/#) ar ôl | y cyntaf i'r felin`,
  },
  'looking for another owner': {
    en: `
      new (home/homes/owner/owners/mum/family/lounge) | need (homes/homing/rehoming/a home)
      looking for .. home
      after a .. home | good home | (got/has/have/need/needs/wants/want) to go | must go | going to go
      needs .. gone
      who wants (it/one/them/some/first) | who's having | any takers | if anyones (after/interested)
      anyone (after/want/fancy/wants/interested) | yours for | its yours | make .. offer | swap for | or swap
      (clearing/clear/cleared) (out/the) | clear out | clear-out | free up | shift .. (it/them)
      before .. skip
      before it goes (on/to) | dm's open | up for grabs | going begging
    `,
    cy: `cartref newydd | pwy sy isie | pwy sydd eisiau`,
  },
});

/** Money or a bargain, said in whatever way. */
export const TO_PAY = lexicon({
  'money is asked': {
    en: `
      £ | fiver | tenner | quid | (${MANY}) (pound/pounds/p) | pay (what/as/me/on) | cash | bank transfer
      transfer
      paypal | monzo | revolut | bacs | in the tin | on the door | on the wall .. tin | percent | commission
      mates rates | on the house | (gos/go's/go/ones/class/session/hour/hours/lesson/cuppa/taster) on me
      (first/first one/first two) .. free | a pop | apiece | per (head/person/hour/box/child/session) | price
      cheap | cheaper | reasonable | bargain | half price | discount | deposit | a go | offers | rates
      pay (the/my) (mortgage/rent/bills/gas) | prices | contribution | donation
      coins | in the (jar/box/kitty) | bring (cash/change/money/coins) | not giving .. away
      not for nothing | for a price
    `,
    cy: `£ | punt | bunt | arian parod`,
  },
});

/** A word to the reader: come and get it. */
export const HINT = lexicon({
  'a nudge': {
    en: `
      hint | hint hint | just saying | nudge | wink | you know where (i/we/to) | you know what to do
      know who to
      know where .. (am/live/are) | shout | give .. shout | give .. (bell/buzz/ring/tinkle/knock)
      pop (in/round/over/by)
      drop (me/us) | message | dm | inbox | text me | whatsapp | book .. in | get in (quick/early/touch)
      ask me
      come and (see/find/get/grab/say/try) | help yourself | tell your (mates/friends/mum/mam/neighbours)
      (gentle/friendly/little/quick) reminder
      (give/drop/ring/text/message) (him/her/them) .. (bell/ring/shout/buzz/call/line)
      be rude not to | say no more | need i say | you know what i'm | about to say | spread the word
      pass it on | pass .. on | before (christmas/xmas/easter/they/its/summer/the big day)
      who fancies | who wants | who's (in/first/next) | say when | roll up | don't be shy | stop me | save me
      if (you/anyone/anybody/your) .. (need/want/fancy/after/interested/know/knows/needs)
      (anyone/anybody) (need/after)
    `,
    cy: `neges | rhowch floedd | dewch | cofiwch | gwaeddwch`,
  },
});

/** Work that people do for pay, and what it is done to. */
export const SERVICE = lexicon({
  'for house and garden': {
    en: `
      gutters | windows (cleaned/cleaning) | hedge (cutting/cut/trimmed/trimming) | lawns
      grass (cutting/cut)
      patio | decking | fencing | driveway | drives | pressure wash | jet wash | kitchen (fitted/fitting)
      new kitchen | new bathroom | new boiler | boiler service | plastering | painting and decorating | tiling
      flooring | carpet (cleaned/cleaning) | oven clean | ovens | skip | man and van | man with a van
      removals
      rewire | sockets | plumbing | leaking tap | dripping tap | roofing | roof tiles | chimney
      logs delivered
      flatpack | flat-pack | handyman | odd jobs | ironing | cleaning | cleaner | curtains | alterations
      hems
      hem | upholstery | laptop (fixed/repair) | phone screens
    `,
    cy: `torri gwair | torri coed | glanhau | peintio | plymio | garddio`,
  },
  'for head, body and beast': {
    en: `
      nail diary
      (nails/lashes/brows/hair/nail/lash/brow/tattoo/massage/treatment) (diary/chair/bed/table/room/slots)
      (shoulders/back/feet/brows/roots/lawn/hedge/gutters/oven) .. (disgrace/state/mess/crying out/embarrassment)
      fringe | roots | highlights | perm | cut and blow dry | spray tan | wax | eyelashes | lashes | brows
      nails
      pedicure | manicure | facial | massage | reiki | reflexology | tattoo | piercing | makeup | bridal
      (dog/dogs/cat/cats/pet/pets) (walked/walking/walker/sitting/sitter/groomed/grooming/minded/boarding)
      babysit | babysitter | childminder | photos taken | photographer | family portraits | headshots | dj
      disco
      bouncy castle | face painting | balloon arch | cake maker | caterer | buffet | clubbercise | zumba
      pilates
      yoga | bootcamp | spin class | aqua | circuits | personal trainer | pt sessions | swimming lessons
      (piano/guitar/singing/drum/violin/driving/riding/surf/art/pottery/dance/ballet/french/spanish/welsh) (lesson/lessons/class/classes/teacher)
      (maths/english/gcse/sats/phonics/science) (tutor/tuition/help/booster) | tutor | driving school
    `,
    cy: `gwersi | ewinedd | gwallt | ioga`,
  },
});

/** There is room for another customer. */
export const ROOM = lexicon({
  'a gap in the diary': {
    en: `
      (looking/looks) .. (empty/bare/quiet/thin/sparse) | (empty/bare/quiet) .. (diary/book/chair/month)
      (hands/chair/table/van/oven/bench/needles) (is/are) (free/idle/empty/hot/ready)
      diary .. (open/empty/space/spaces/gaps/filling/looking) | gaps in
      (space/spaces/slot/slots/gap/gaps) (on/in/for/left)
      (got/have/still) .. (space/spaces/slot/slots/room/places/gaps)
      (saturdays/evenings/weekends/mornings/sundays) free
      free (saturdays/evenings/weekends/sundays/afternoons/mornings/afternoon) | taking on | on my books
      cancellation | (first/next) appointment | fit you in | squeeze you in | slot you in | my kitchen
      my front room
      my (chair/studio/salon/garage/shed/cabin/treatment room) | (kettles/kettle) on | needs doing
      need doing
      wants doing | sorted (before/by/for) | taking (names/bookings)
      open (from/again) (monday/tuesday/wednesday/thursday/friday/saturday/sunday/january)
      brynhawn .. rhydd | accepting
    `,
    cy: `rhydd | lle i | ar gael`,
  },
});

/** One of one's own does just that. */
export const OURS = lexicon({
  'ours has the ladder': {
    en: `
      (my/our/the) (other half/${KIN}) .. (fits/does/lays/builds/fixes/mends/cuts/paints/cleans/bakes/makes/sews/tiles/plasters/wires/plumbs/teaches/tutors/shifts/sells/grooms/walks/drives) .. (them/it/that/those/these/one/ones/kitchens/bathrooms/floors/roofs/gardens/cakes/one)
      (${KIN}) .. (started/starting/taken up/set up/begun) (doing/fitting/cutting/cleaning/baking/making/painting/walking/mowing)
      i know .. (man/woman/lad/girl) with a | i married (him/her)
      (my/our) (other half/${KIN}) .. has a (ladder/van/skip/trailer/mixer/digger/saw/chainsaw/mower/camera/pizza oven)
      (my/our) (other half/${KIN}) .. (is/s/will/would) .. (your man/your woman/your girl/the man/sort you/happy to)
      i (fit/do/lay/fix/mend/cut/clean/groom/tutor/walk/mind) them | i have (a/the) (van/ladder/trailer)
      (know/knows) (a man/a woman/just the man/someone who does) | your (man/woman) for .. job
    `,
    cy: `mae gen i (beiriant/fan/ysgol) | fy ngŵr yn`,
  },
});

/** Would the reader not like one? */
export const WANTED = lexicon({
  'a want is woken': {
    en: `
      (thinking/dreaming) (of/about) .. (new/getting/a)
      (sick/tired/fed up) of .. (your/cold/paying/cleaning/looking/queuing)
      (need/needing/want/fancy/after) (a/an/your/some/new/help) | if (your/youre/you)
      (gutters/hedge/garden/boiler/roof) .. (full/leaking/overgrown/broken)
      struggling with | getting married | having a (party/do) | planning a | can't be bothered to | no time to
      half of you | half of you have
    `,
    cy: `os oes angen | angen | eisiau`,
  },
});
