import { lexicon } from '../sense.ts';

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
