import { lexicon } from '../sense.ts';

const HAVE_A = 'my/our/hubbys/husbands/wifes/partners/mums/dads/sisters/brothers/daughters/sons';

/** Asking the reader to get in touch, to come, to click. */
export const CALLED = lexicon({
  'get in touch': {
    en: `
      (will/would/might) swap | you (dismantle/collect/come) | buyer (collects/dismantles/to) | shout
      even two quid | book (my/me/us/him/her) | bring (tins/notes/your) | i need .. more
      we need (one/two/three/four/five/more) | who wants | through the door |
      shout if you can | if you can play | go and book | book in | come along |
      anyone needing | anybody needing | who needs | reserve | get in quick | sensible offers
      id love your support | come and watch | tickets are | a review would | all abilities | free gifts
      all welcome | bring your card
      text me | give me a shout | put my name | who sent you | see me | make (me/us) an offer | offers
      comment your number | bring your (purse/cheque/friends/wallet/money) | come and see (me/us)
      come to (my/our) | come and sing | come along | would anyone like to
      would (anyone/anybody/you) (want/like) | does (anyone/anybody) (want/need/fancy) .. (my/a)
      do you need (a/an/your) | anybodys little one need | need .. lessons
      (dm/pm/message/inbox/text/whatsapp/ring/call/email/contact/msg/drop/ping/hmu) (me/us/him/her)
      give (me/us/him/her) .. (ring/shout/bell/call/buzz/message) | shout (if/up/me/out) | give us .. shout
      (see/find/catch) me (at/for/in/if/to) | comment below | in the comments | in my dms | inbox
      dms .. open | hit me up | let me know if | (who/who's/whos) (in/interested/up/keen)
      anyone (interested/fancy/want/need/after/up/keen/wanting/looking) | (interested/keen)
      any (takers/interest) | if you (want/fancy/need/are/would) | get in touch | first come | message for
      pm for | dm for | sign up | signup | book (now/in/your/a/on/early/via) | bookable
      register (now/here/below)
    `,
    cy: `dewch i brynu | neges | plis | gen i le | (cysylltwch/negeseuwch/anfonwch/ffoniwch) | rhowch wybod`,
  },
  'click, come, grab': {
    en: `
      please follow | follow my | leave a review | =buy one | watch live | be nice | follow us
      get yours | get yourself on | giveaway | link (in/below/is/here/to) | links below
      click (here/the/below/link) | bio | grab (it/one/yours/a/them/your) | pop (in/along/down/over/by)
      come (along/down/and/on/support/by/visit/buy/say/give/join/try)
      go (grab/buy/get/and/order/check/follow/like) | check (it/us/me/out/them)
      have a (nosey/browse/look/gander/rummage) | give it .. (go/try/like/share/follow)
      (like/share/follow/subscribe) (and/my/us/our/me) | (share/follow) the | tag .. (friend/someone) | download (it/the)
      tickets (from/via/on/available/still/are) | pre-order | preorder | order (yours/now/by/from/today)
      orders | get yours | get your | treat (yourself/someone/your) | dont miss | last chance | hurry
      while stocks | swipe up | spread the word | please share | smash that | at the link
    `,
    cy: `dolen | archebu | archebwch | prynu`,
  },
  'few left, for less': {
    en: `
      worn once | size # | hardly .. on | the lot | trainee rates | half price | under tens
      treats included | fully insured | insured | free gos | first gos free | first one
      (one/two/three/four/five/six/#) (places/spaces/seats/slots)
      (in/at/from) my (kitchen/studio/garage/conservatory) | in my (front/dining/spare/living) room
      dates for | # places | with lunch | opening offer | in box | box for the money | at the gate
      no judgement | through my page | off your .. (box/order/first)
      afternoons now | evenings cheap | cheap | out (today/now/friday/tomorrow) | on amazon | one more push
      please buy |
      (£/#/quid/pounds/fiver/tenner) a head | looking for testers |
      first ones free | free afternoon | looking for new owners | new owners | need a new home
      needs a new home | only # left | # left | filling up | will post
      free in (january/february/march/april/may/june/july/august/september/october/november/december)
      then its (£/a) | taster | free demo | for my followers | face value | no audition | free afternoons
      free demo class | no smokers | all in | per night | from january | dbs checked
      fully (qualified/insured) | (slot/space/place/spot/ticket) .. (left/going/available/free/open/remaining)
      (few/couple/some/last/only/two/three/one/limited) .. (slot/space/place/spot/ticket) | going fast
      selling fast | half price | # off | percent off | discount | mates rates | flash sale
      ends (midnight/sunday/tonight/soon/friday/tomorrow) | limited (time/edition/stock/availability)
      free (delivery/postage/trial/taster/consultation/quote)
      first (month/session/class/lesson/week) .. (free/on me) | taking (bookings/orders/on/commissions)
      now (open/available/booking/taking/enrolling) | bargain | offers over | ono | collection only
      cash only | pick up | can deliver | can post | will post | from home | new stock | back in stock
      restock | pre-loved | preloved | good condition | hardly used | barely used | barely worn | never worn
      brand new in box | bnib
    `,
    cy: `ar gael | hanner pris | lle ar ôl`,
  },
});

/** Something of one's own, or of one's family, that costs money. */
export const WARES = lexicon({
  'made, kept or offered': {
    en: `
      wedding (dress/cake/cakes/dj/djs/discos) | lawnmower | trampoline | babygros | bath bombs | facial
      facials | eyebrows | clubbercise | sewing (class/course) | pottery (class/course)
      watercolour .. (sundays/saturdays/class/course/workshop) | starter class
      dog need walking | dogs need walking | need .. (walking/minding/ironing/cutting) while | debut novel
      my .. novel | my .. book | eggs | tutor | psychic | first single | (turned/made) .. holiday let
      free dinners | i do (weddings/christenings/parties/cakes/discos) | tupperware |
      (join/joining) (my/our) .. (group/class/club/course/sessions)
      my .. (classes/course/sessions/workshop) |
      i run (a/my) .. (business/company/salon/studio/service) | house clearance | everything must go
      yard sale | quiz night | salon opens | (new/sisters/brothers/mums/friends) .. salon | testers for
      my .. business |
      dog walked | dogs walked | space for (one/two/three/#/a) more | room for (one/two/three/#/a) more
      first novel | my novel | on kindle | sourdough | reserve your
      clearing (her/his/my/our/the) (loft/house/garage) | dinner set | sideboard | i host | parties
      availability for | bit of availability | wedding cakes | tombola im running | stand up at
      protein (powder/shakes) | lle i ddau | dosbarth ioga
      (a/couple/few) .. free (afternoons/evenings/slots/mornings) | ive written a | i've written
      written a (book/thing/novel/song/guide) | (its/out) on amazon | rep coming | looking for new owners
      babysitter available | on sale | my teacher planners | our gig | five-a-side | need bodies | thermomix
      demo tonight | the deal | holiday club | spare room | room (going/available) | auction of promises
      my .. ticket | tiny plug | shameless plug | little plug | plug for | decorating firm | loom bands
      baby yoga | honey from | own bees | # a pop | a pop | business page | planners | raffle for | demo class
      my boys climbing | (tutor/tuition/tutoring/booster/boosters/revision/taster) | tuition | tutoring
      sats boosters
      (maths/english/piano/guitar/swimming/singing/phonics/language/welsh/yoga/pilates/zumba/dance/drama/baking/craft/art/bootcamp/spin) (class/lesson/session/workshop/club/tuition/course)
      (my/our) (etsy/shop/store/stall/page/website/wardrobe/vinted/depop/ebay/business/range/collection/salon/book/novel/workbook/single/album/ep/channel/podcast/blog/course/resources/bundle/tpt/tes/crafts/makes/bakes/candles/cards/prints/paintings/jewellery/products/cakes/brownies/wreaths/planner/app/airbnb/caravan/cottage/flat/litter/puppies/kittens)
      (${HAVE_A}) (new/little/own)? (band/gig/shop/business/salon/stall/book/company/firm/cafe/bakery/garage/van)
      all my own | own (bakes/makes/designs/label) | handmade | hand made | homemade | made to order
      personalised | bespoke | commissions | make .. to order
      (do/doing/offer/offering/run/running/start/starting/started) .. (nails/lashes/brows/facials/massage/reiki/hair/tuition/tutoring/cleaning/ironing/babysitting/childminding/gardening/dogwalking/walking/sparky/plumber/plumbing/decorating/classes/workshops/photography/photoshoots/catering/discos/parties/removals)
      nails | lashes | gels | brows | dog walking | babysitting | usborne | avon | tropic | body shop
      forever living | arbonne | herbalife | scentsy | younique | tupperware | ann summers | pampered chef
      slimming world | weight loss (group/class) | juice plus | utility warehouse | wax melts | vinted | depop
      my rep | your (local/own/friendly)? rep | consultant
      holiday let | holiday cottage | week free | caravan .. (week/available/let)
      puppy .. (for/each/ready/litter) | litter of
      (pram/cot/buggy/pushchair/sofa/bike/car/fridge/table/wardrobe/telly/tv/piano/guitar/drum/fiesta/corsa/polo/motorbike/tent/bed/desk/chairs/greenhouse/trampoline/xbox/ps5/iphone/shed) .. (for/sale/£/ono/offers/mot/collection/good)
      (cake/bake/craft/plant/jumble/boot/table/garage) (stall/sale) | tombola
      raffle .. (ticket/£/prize/strip) | tickets | gig (on/at/this/next)
      playing (at/on) .. (friday/saturday/sunday/tonight) | workbook | resources .. (tes/tpt/twinkl) | on tes
      new (vid/video/episode/single/book/novel/track/podcast/stock/range/release/ep)
      (book/novel/single/album/ep/podcast/game/app) .. (out/available/launches/launched) (today/now/on/this)
      selling
    `,
    cy: `canhwyllau | cwrs | gwersi | tocynnau | cacennau | crefftau | gwerthu`,
  },
  'a price': {
    en: `
      (one/two/three/four/five/six/seven/eight/nine/ten/twelve/fifteen/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety/hundred) (quid/pound/pounds)
      fifty percent | forty percent | (forty/fifty/sixty) quid |
      £ .. (each/hour/hr/session/class/strip/ticket/a/an/per/for/ono/off/only) | £ (each/a/an/per/ono/for)
      # (quid/pound/pounds) | fiver | tenner | a fiver .. (car/ticket/go/each) | (for/only/just/at) £
      £ .. (dm/pm/message/inbox/collect/shout)
    `,
    cy: `£ yr`,
  },
});

/** Asking for money for a cause. */
export const RAISING = lexicon({
  'a good cause': {
    en: `
      in the (pot/bucket/kitty/hat) | with the bucket | change jar | (food bank/charity/appeal) drive
      (im/i'm/were/we're) .. (cycling/running/walking/swimming/climbing/rowing) .. for the (lifeboats/lifeboat/rnli/air/hospice/hospital/scouts/church/ambulance)
      (raffle/strips) .. (on me/from me/bar) | even (a/two) (quid/fiver)
      link .. (above/page/below) .. quid |
      chuck a quid | quid in the tin | dryathlon | in the tin
      for the hospice .. (saturday/sunday/come/market)
      (climb/run/walk/cycle/swim/row/trek/abseil/jump) ... for (the/a)? (hospice/charity/hospital/air/macmillan/mind/felindre/velindre/scouts/church)
      every quid matters | every (quid/fiver) | link to donate | movember .. (donate/link/sponsor/page)
      for (children/comic) | raffle for .. (op/hospice/church/roof/charity)
      church roof .. (auction/bring/raffle/sale) | auction of promises | dros .. noddwch | noddwch fi
      (collect/collecting/need) sponsors | sponsors for my
      sponsor (me/us/my/him/her/our) | (doing/do/did) .. sponsored | sponsored .. for | sponsor form
      my sponsored (silence/walk/run/swim/bike/head/abseil/skydive/climb/challenge/bounce/slim/ride/sleep/row/dance/cycle)
      any .. (pennies/donation/donations/sponsorship)
      every (penny/pound/donation) (counts/helps/goes/gratefully/matters)
      (pennies/pounds/donations/sponsorship/change/cash) .. gratefully | (all/every) .. (proceed/proceeds)
      proceeds (go/going/to) | in aid of
      (chuck/bung/lob/sling/throw/spare/give/send) (us/me/a) .. (fiver/tenner/quid/pound/couple/few)
      (crowdfund/crowdfunder/gofundme/justgiving/fundraiser/fundraising) .. (live/page/link/target/up/goal/started)
      over the line | help (us/me) (reach/hit/smash) .. (target/goal/total/£)
      help (us/me) (raise/fund/get/buy/save) .. (£/money/funds/line/pool/hall/club/centre/park)
      donate (here/to/below/via/now/if/what/anything) | dig deep
      (raise/raising) (money/funds/£/cash/awareness) | shave my (head/hair)
      (run/running/walk/walking/cycle/cycling/climb/climbing/swim/swimming/jump/jumping/skydive/abseil/trek) ... for (macmillan/mind/hospice/charity/tŷ/ty/cancer/rnli/air/samaritans/shelter/nspcc/rspca/alzheimers/dementia/marie/bhf/children/oxfam/crisis/refuge/barnardos)
      charity (car/bake/cake/quiz/night/match/auction/raffle/ball/run/walk/gig/single)
      need your (help/pennies/pounds) | loose change | text .. to donate
    `,
    cy: `noddwch | codi arian | er budd`,
  },
});

/** Money or favour for each friend brought in, or for oneself. */
export const REFERRED = lexicon({
  'a code, a link, a downline': {
    en: `
      (got/have) a code (off/from/for) | we both get | i get a free | (off/percent) .. and i get | win win
      hosts for my | more hosts | lose my bonus | got a referral |
      (if/when) you use my name | click my (story/link/bio) | they pay me in | month free | free for hosts
      both get | put my name in | who sent you | switching .. shout | giveaway at
      (my/this/the) .. (link/code/referral) .. (get/both/off/save/free/discount/we)
      (use/with/via/through/using) .. my (link/code) | use code _ | use (the/this/my) code _ | code _ for
      my code
      both get | for every (friend/person/sign/referral) | refer a friend | referral | affiliate | gifted
      #ad | #gifted | own boss | side (hustle/hussle/income) | extra (£/income/cash/money)
      earn .. (home/phone/extra) | work from home .. (hun/ladies/mums) | passive income
      financial freedom | ask me how | join my .. (business/downline/crew/salon)
      (recruit/hiring/looking) .. (consultants/reps/ladies/mums) | downline | upline | boss babe | opportunity
    `,
    cy: `cod disgownt | defnyddiwch fy nghod`,
  },
  'votes for one’s own': {
    en: `
      every vote | (like/likes) and .. vote | vote for our | help (me/us) win | please vote
      (needs/need) .. votes |
      im up for (councillor/community/council/governor/election/parish) | up for community councillor
      love your support | back me | counting on your vote
      running for (chair/council/secretary/president/treasurer/governor/mayor) | value your vote
      appreciate your vote | your vote | vote for (me/us/my/our) | (cross/x) next to my | put your cross
      vote me | nominate (me/us/my/our) | standing (in/for/as) | votes please | need your vote
    `,
    cy: `pleidleisiwch i (mi/fi)`,
  },
});

/** Looking for people for a team, a choir, a club. */
export const RECRUITED = lexicon({
  'players and voices': {
    en: `
      after a (keeper/goalie/striker/drummer/bassist/tenor/alto/bass/setter/prop/hooker/winger) | were after
      if you can play | audition | we need (men/women/singers/actors/dancers/helpers) |
      on the hunt for | looking for a (goal/wing/keeper/goalie) | need bodies
      we need .. (altos/basses/tenors/sopranos/players/bodies/goalies/drummers/dancers/more)
      need a (goalie/keeper/drummer/bassist/singer) | sing with us | play with us | five-a-side .. text
      (players/player/goalie/goalkeeper/keeper/bowler/scorer) .. (short/down/needed/wanted/after/more/missing)
      (player/players) short
      (after/need/needs/short/looking/want/wants/wanted/missing) .. (player/players/goalie/goalkeeper/basses/tenors/altos/sopranos/singers/drummer/bassist/volunteers/leaders/runners/members/dads/lads/girls/coaches)
      new members
      (choir/team/club/band/side/squad/group/league/brownies/scouts/cubs) .. (need/needs/after/looking/short/recruiting/wants/want)
      (trials/taster) (this/next/on/for) | join our .. (team/club/choir/side/band/group) | come and play
      fancy (it/a/joining/playing)
    `,
    cy: `chwilio am (chwaraewyr/gantorion/aelodau)`,
  },
});
