import { lexicon } from '../sense.ts';

const MANY =
  '#/one/two/three/four/five/six/seven/eight/nine/ten/dozen/twelve/fifteen/twenty/thirty/forty/fifty/sixty/hundred';

/** Asks whether the reader needs what somebody of one's own does. */
export const NEED_ASKED = lexicon({
  'does anybody need it': {
    en: `
      (anyone/anybody/someone/who) .. (need/needs/needing/after/want/wants/fancy/fancies/having/getting/looking)
      (need/want/fancy) (a/an/your/some)
      (know/knows) .. (anyone/someone/anybody) .. (needs/wants/getting/looking)
      if (you/anyone/anybody) (need/needs/want/wants)
      getting married | (having/planning) a (party/wedding/do)
    `,
    cy: `(rhywun/unrhyw) .. (angen/eisiau/moyn/isio)`,
  },
});

/** Somebody of one's own does it, and how cheaply. */
export const OURS_DOES_IT = lexicon({
  'we do it': {
    en: `
      im your (woman/man/girl/gal/guy/lady/lad) | were your (women/men/team/people) | look no further
      book (you/it/her/him/us/me) in | ill (book/slot/fit/squeeze) you in
      (weve/ive/hes/shes) .. (bought/got) the (kit/gear/van/equipment/ladders/oven/decks/tools)
      (were/im/hes/shes/dead/really) (cheap/reasonable/affordable)
      (lad/son/daughter/hubby/husband/wife/brother/dad/sister/mam/mum/partner/boy/girl/nephew/niece/cousin) .. (started/set/starting/setting) up
      (started/setting/set/gone/going/starting) .. (on (my/his/her/our) own/freelance/self-employed)
      (hes/shes) good and
      (#/ten/twenty/fifteen/five) (percent/per) .. (off/under/less/cheaper) | undercut
      beat any (quote/price) | mates rates
      ring (me/us/him/her) | (hes/shes/were/im) (qualified/insured/trained)
    `,
    cy: `(cysyllta/ffonia/ffoniwch/cysylltwch) | rhad iawn`,
  },
});

/** Says by itself that one now works for oneself, or sells. */
export const SET_UP = lexicon({
  'now open to custom': {
    en: `
      (gone/going/go) (freelance/self-employed/solo)
      i do (lashes/nails/brows/hair/makeup/facials/massage/reiki/cakes/weddings/parties/gardens/ironing/alterations/curtains/tattoos/waxing/botox/portraits/balloons/discos) now
      i now do (lashes/nails/brows/hair/makeup/facials/massage/reiki/cakes/weddings/parties/gardens/ironing/alterations/curtains)
      taking on (clients/customers/commissions)
      im your (photographer/baker/decorator/gardener/cleaner/plumber/tutor)
      (my/our) own (shop/salon/stall/business/brand/label/studio/range)
      officially (open/qualified/trading/a business) | open for (business/bookings/orders) | soft launch
      opening (weekend/day)
      isnt a pyramid | not a pyramid | building (my/a) own? team | room for you | a spot for you .. team
      join my (team/journey)
      followers .. (this weekend/today/off) | off for followers | price list | portfolio (below/here/link)
      my portfolio
    `,
    cy: `(agor/dechrau) (busnes/siop/fy musnes) | ar agor i archebion`,
  },
  'a friend brought in': {
    en: `
      tell (them/him/her/temu/octopus/shein/monzo/vinted/_) i sent you | say i sent you | tell .. sent you
      sent by me | (mention/quote/drop/use) my (name/code)
      # more (sign/signups/sign-ups/referrals/friends)
      (one/two/three/four/five) more (sign/signups/sign-ups/referrals)
      (and/then) (i/we) =get (a/an/£/#) | invite link | my (invite/link/code)
    `,
    cy: `fy nghod disgownt | fy nolen`,
  },
  'money for a cause': {
    en: `
      every (pound/penny/quid/fiver) (i/we) (raise/raised/get/collect/make) | (pound/money) i raise
      be generous | sponsor (form/page)
      (justgiving/gofundme/enthuse/givestar/crowdfunder) .. (link/page/below/bio/here/up)
      help (me/us) (hit/reach/smash)
      dig deep | (in return/barefoot) .. (good/donate/link) | chip in
    `,
    cy: `(noddi/noddwch/cyfrannwch/cyfrannu)`,
  },
});

/** Things and hours that are sold. */
export const GOODS = lexicon({
  'made by hand': {
    en: `
      (hand-thrown/hand-poured/hand-knitted/handknitted/hand-painted/handpainted/hand-stitched/hand-tied/hand-dyed/hand-carved/hand-turned/hand-sewn/hand-bound/upcycled/home-baked/home-grown)
      (mugs/bowls/vases/scarves/hats/bobble/blankets/quilts/bunting/wreaths/soap/soaps/candles/jam/chutney/fudge/brownies/cupcakes/cards/prints/tea towels/aprons/earrings/necklaces/baubles/decorations/tote)
    `,
    cy: `(mygiau/sebon/jam/cardiau/hetiau/torchau)`,
  },
  'an hour with one': {
    en: `
      (pilates/yoga/zumba/salsa/ballroom/tap/barre/aerobics/circuits/hiit/clubbercise/bootcamp/spin/aqua/tai chi/mindfulness/meditation/watercolours/pottery/crochet/sewing/ukulele/guitar/singing/welsh) .. (with me/taught/led by)
      (static/caravan/chalet/lodge/cottage/apartment/villa/yurt/pod) .. (ours/mine/free week/free weeks/available/to let/to rent/sleeps)
    `,
    cy: `(ioga/dawnsio/canu) (gyda/efo) (fi/mi)`,
  },
  'a thing of one’s own': {
    en: `
      (im/were/i'm/we're) selling | selling (my/our/the/a) | getting rid of (my/our/the) .. (£/quid)
      up for grabs
    `,
    cy: `gwerthu`,
  },
});

/** What it costs, or how few there are. */
export const TERMS = lexicon({
  'price and number': {
    en: `
      £
      (#/five/six/seven/eight/nine/ten/twelve/fourteen/fifteen/twenty/thirty/forty/fifty) (quid/pounds/pound)
      fiver | tenner | drop in | drop-in | per person | pay as you go
      (#/one/two/three/four/five/six/seven/eight/ten/twelve) left | mates rates | first one (free/half)
      first (class/session/one) | half price
      free weeks | kiln .. cooling | dewch â
    `,
    cy: `£ | (punt/bunt) | dewch â`,
  },
});

/** Set up for good: says by itself that it is a trade. */
export const IN_TRADE = lexicon({
  'a gig, a book, a cut of it': {
    en: `
      (my/our) name .. on the (spine/cover/front/poster/bill) | (${MANY}) (quid/pounds/pound) on the door
      £ on the door
      i take (${MANY}) (percent/per cent) | (sample/starter) (packs/pack/kits/kit)
      taking on (${MANY}) (more/new) .. (in/this/for)
      earn what i | what i earned | paid for .. (holiday/car/christmas/disney) .. (phone/team/business)
      (cabin/caravan/chalet/lodge/cottage/flat/apartment/villa/static/yurt) ... (free weeks/weeks free/week free/weeks left/still free/going)
      (caravan/cabin/chalet/cottage/flat/static/lodge/villa) ... (doing nothing/stood empty/sat empty/going spare/unbooked)
      (get/hit/reach/make) my (bonus/target) | name down with me | (need/only) (${MANY}) more to
      (song/single/track/album/ep) .. (out/drops/lands) (at/on/this/tonight/midnight/friday)
      (cash/bank) or (bank/card/transfer) | first come first served
      (gos/go's/class/hour/hours/lesson/lessons/session/one/round) (on me/on the house) .. (then/after/quid/fiver/tenner)
      my (stall/table/pitch)
      (got/have/ive) a (stall/table/pitch) .. (market/fair/fayre/boot/festival/saturday/sunday)
      (find/catch/see) me .. (car boot/market/craft fair/stall)
      (models/case studies/testers/clients/hosts) .. (wanted/needed)
      (looking/after/need) .. (models/testers/case studies) | my (leaflet/leaflets/manifesto)
      my face on .. leaflet
      (catalogue/catalogues/brochure/brochures) .. (staffroom/desk/going round/on the side/kitchen table/here/in)
      lodger .. (wanted/needed) | (spare/box/double) room .. (£/month/week/pcm/bills included)
      first (${MANY}) (through/to/orders/people/messages/bookings)
      (${MANY}) (more/off) .. (followers/subscribers/subs/streams/downloads)
      (quote/mention/say) my name .. (till/counter/off/free/get) | my (substack/patreon/ko-fi/buy me a coffee)
      just (passed/qualified/got my) .. taking .. (clients/bookings/customers)
      pop your (order/name) (on/in/down)
      order (sheet/form/list) .. (staffroom/closes/up/round/here)
      (first/two) (hours/lessons/sessions/classes/class/lesson/session) (on me/on the house)
    `,
    cy: `y cyntaf i'r felin`,
  },
});
