import { lexicon } from '../sense.ts';

/** Contempt that names no insult: comparisons, sarcasm, old jokes. */
export const SLIGHTS = lexicon({
  'cannot do a simple thing': {
    en: `
      (couldnt/cant/couldnae/cannae/could not/could barely/could hardly/can barely/can hardly) .. (organise/run/lead/manage/find/boil/blow/pour/fight/hit/spell/count/plan/teach/navigate/herd/direct/read/wipe/make) (a/an/his/her/their/my/the/its/water/toast/tea/two/to/out) ... (bath/bun/brewery/bakery/piss-up/backside/arse/nose/kettle/raffle/egg/toast/shoelaces/room/register/bag/map/door/cows/barn/school/class/water/tap/elbow/queue/tombola/wheelie/bin/ten/five/fire/cup/bunfight/bush/sandwich/hamster/lesson/parrot/pram/whelk/stall)
      cant even (work/use/spell/open/remember/find/turn/send/read/add/write/tie/make/say/look/be/manage/wipe/count)
      wouldnt know .. if (it/one/they)
      wouldnt (trust/leave/let/put) ... (with/to/in/near/alone) .. (hamster/goldfish/plant/scissors/run/look/boil/charge/water/feed/mind/hold/walk/dog/cat/tombola/raffle/kettle/pet)
      (couldnt/cant/could not/could never/couldnae) .. (inspire/motivate/excite/interest/persuade/convince/train/comfort/entertain/lead/teach/manage/supervise/coach/impress/charm) (a/an/the/anyone/anybody/my) ...
      (misfortune/indignity/bad luck/punishment/torture) (to/of) .. (work/teach/working/teaching/serve/serving)
      (gobby/walking/total/complete/absolute/national/public/human) (embarrassment/disgrace/liability/joke/catastrophe/shambles/disaster/calamity)
      (no/not any/just as/every bit as) (better/bad) .. (either)? 🙄 | classy as ever
      (and/plus) (your/her/his) (lad/lads/kid/kids/boy/girl/brat) .. (no better/worse/same)
      not (safe/fit) to be | needs (a map/help/directions/supervising/sat/nav) .. | if .. brains were
      never .. done a days work | wouldnt last five minutes | gets lost in .. (corridor/cupboard)
      struggles to .. (spell/count/breathe/read) | breathing and
      how .. (dresses/dressed/gets/got/survives) .. (morning/himself/herself/dressed/here/job) | specsavers
      promoted beyond | failed upwards | failing upwards | failed .. upwards | peter principle
      out of .. depth
    `,
    cy: `(methu/ffaelu) .. (trefnu/rhedeg) | ddim yn gallu .. (trefnu/rhedeg/dysgu)`,
  },
  'less wit than a thing': {
    en: `
      (iq/intellect/brains/brain/attention/charisma/personality/warmth/charm/empathy/people/social/leadership/emotional/wit/backbone/depth) .. of .. (a/an)
      cleverer .. (than/houseplants/houseplant/furniture/sponges/slugs/toasters/rocks/potatoes)
      (met/seen/had/get/known/owned/smelt) .. (cleverer/smarter/brighter/sharper/livelier/warmer/nicer/better) .. (houseplant/furniture/sponge/slug/toaster/rock/potato/pigeon/corpse/cabbage/turnip/traffic/wardrobe/bin/parking/toilet)
      more .. (backbone/sense/personality/brain/spine/life/integrity/charisma/warmth/intelligence/brains/leadership) .. (in/from/than/out)
      more (intelligent/intelligence/interesting/stimulating/sensible/meaningful) .. (conversation/chat/sense) .. (with/from/than) .. (toaster/wall/kettle/dog/cat/hamster/houseplant/goldfish/brick)
      as much (use/charm/help/personality/backbone/warmth/sense) as
      as (useful/helpful/sharp/subtle/welcoming/popular/bright/warm/approachable/organised) as .. (a/an/wet/chocolate/fireguard/teapot/ashtray)
      chocolate (teapot/fireguard) | ashtray on a motorbike | lights are on but | nobodys home
      not the (sharpest/brightest) | few sandwiches short | sandwich short | one (brain/braincell) .. between
      share .. brain | (thick/dense/daft) as | reason .. (shampoo/instructions/warning)
      shampoo .. instructions | all fur coat | all (mouth/talk/hat) and no | empty vessel
      (knife/tool/bulb) in the (drawer/box) | village idiot | amoeba | single cell | lobotomy | evolution
      darwin award | missing link | gene pool | neanderthal | knuckle draggers | knuckle draggers
      knuckle dragging | mouth breathers | mouth breather | pond life | bottom feeders | inbred | potato with
      could be replaced | replace .. (cardboard/potato/mop/traffic/cone/plant/chatbot/parrot/goldfish/bot)
      cardboard cut | nobody would notice | no one would notice
    `,
    cy: `dim byd rhwng | dim ymennydd | mor .. â (phost/brws)`,
  },
  'looks and manner': {
    en: `
      face like
      (face/voice/breath/smile/presence) .. (could/would) .. (curdle/strip/sour/stop/sink/scare/turn/crack)
      resting bitch | (strut/strutting) .. like | swan (in/about/around/off/out) | swanning | swans | flounce
      like (he/she/they) (own/owns/invented/invents/run)
      think .. (own/invented/runs) .. (place/it/education/school/teaching)
      jumped-up .. (gauleiter/nobody/clerk/twerp/prat/pen) | jumped up .. (gauleiter/nobody/clerk/twerp/prat)
      gauleiter | napoleon | hitler | stalin | mussolini | kim jong | dictator | dictatorship | voldemort
      trunchbull | umbridge | david brent | brent | mr bean | cruella | tin pot | tinpot | stasi | gestapo
      reign of terror | rules with | queen bee | her majesty | lady muck | lord muck | his lordship
      prince of | god complex | tighter than | tight fisted | face tripping | slapped arse | bulldog chewing
      smiling assassin | snake in | sucking lemons | sucked .. lemon | stick up .. (arse/bum/backside)
      poker up | broom up | looks like .. (slapped/bulldog/corpse/bag)
    `,
    cy: `wyneb fel`,
  },
  'a place to be pitied': {
    en: `
      go to (rot/die/wither) | goes to (rot/die) | going to the dogs | gone to the dogs | gone downhill
      (going/gone) to (pot/hell)
      more like .. (shame/hell/hole/awful/mare/zoo/shambles/prison/lame/dump/grim/pants/failed/chaos)
      trapped in .. (lift/hell/cult) | boring cult | circle of hell | special place in hell | hell on earth
      ninth circle | seventh circle | sinking ship | titanic | rats .. ship
      clown (car/show/college/school/shoes) | circus | nuthouse | asylum | borstal | gulag | colditz
      alcatraz | shawshank | prison | soul leave | soul leaving | soul destroying | lost the will
      losing the will | life .. never get back | hour .. never get | iq drop | brain cells die | abandon hope
      run away | avoid like | wouldnt send .. (dog/cat/kid/kids/worst) | burn it down | fire .. improvement
      an improvement on | a bomb .. improvement | asylum .. lunatics | lunatics .. asylum | rotten to
    `,
    cy: `mynd i'r cŵn`,
  },
  'wild children, unfit parents': {
    en: `
      raised by (wolves/animals/apes) | dragged up | jeremy kyle | shameless | benefits street
      love island rejects | sterilise | neuter | breeding | shouldnt .. (breed/reproduce/kids/allowed)
      licence to (breed/parent) | license to breed | bred | spawn | (belong/straight/escaped) .. zoo
      (theyre/youre/actual/literal/proper/complete/utter/wild/bunch of/pack of/herd of) .. (animals/savages/beasts/vermin/apes/baboons/cavemen/hooligans/thugs/wild things/monsters)
      (like/were/are/absolute/total/pack/bunch) .. (animals/chimps/monkeys/apes) | feral | gremlins | hyenas
      savages | lord of the flies | crotch goblins | hell spawn | hellspawn | devil .. child | demon
      spawn of satan | satan | demons | toerags | scrotes | asbo | future (criminals/inmates/convicts/chavs)
      prison fodder | thick as mince | no hopers | lost cause | lost causes | beyond help | write off
      bottom of the barrel | dregs | delinquents | cretins | pondlife | knuckle | walking contraception
      best contraception | advert for contraception | wouldnt know .. (toothbrush/soap/book/discipline/bath)
      never (seen/met/heard) .. (toothbrush/soap/book/discipline/flannel/no)
    `,
    cy: `anifeiliaid`,
  },
  'mock praise': {
    en: `
      must be nice
      what a (prince/hero/genius/saint/gem/treasure/peach/charmer/catch/guy/leader/inspiration/delight) 🙄
      (slow/golf) clap | well done .. (most/useless/worst/longest/biggest/again) ..
      award for (most/worst/biggest) | worst .. award | most useless | lumbered with | lucky (me/us) 🙄
      couldnt be (our/my) | imagine being paid | paid .. (hide/sit/nothing/fortune) | hide in .. office
      hides in .. office | never seen .. (office/corridor/work) | does nothing | does nowt | did nothing all
      still .. thinks .. witchcraft | witchcraft | dinosaurs the lot | (is/are/absolute/total/old) .. dinosaur
      (are/were) .. dinosaurs | stone age | stuck in the (past/fifties/eighties/seventies) | carried by
      couldnt care less about | as if (he/she/they) .. (care/cares/knows) | shed get | how .. got .. job
      how .. (he/she/they) .. (got/get/kept/keep) .. job
      (who/whoever) (hired/appointed/promoted) ... (drunk/desperate/blind/firing/sacking/shot/ashamed/high/head/eyes/tested)
      slept .. way | failed | hired .. (cereal/raffle/cracker/blind)
      (degree/qualification/qts/job/certificate) .. (cereal/cracker/raffle/lidl/box) | christmas cracker
    `,
    cy: `chwarae teg 🙄 | da iawn 🙄`,
  },
});

/** Said near them, they are meant kindly. */
export const FONDLY = lexicon({
  'praise after all': {
    en: `
      brilliant | saint | angel | patience of | gentlest | sweetest | softest | kindest | nicest | loveliest
      legend | deserves a (bonus/medal/raise/rest/holiday) | genius
      favour | bless | the kids howled | made my (day/week/year)
      best (thing/head/boss/deputy/ta/teacher/class/school/job) | love (him/her/them/it/my/this/these/our)
      proud | proudest | adore | star | superstar | worth (his/her/their) weight | so (funny/kind/good)
      sunshine | old friend | patient | as they come | my own cooking | says (my/our)
      (my/our/the/in/back) garden
      (my/our) (patio/border/borders/allotment/greenhouse/windowsill/balcony/roses/tomatoes/hydrangea/clematis/seedlings)
      bloom | petals |
      farm animals
      of a (duke/duchess/saint/angel/prince/gentleman/lady/queen/king/diplomat/scholar/poet/lion/god/goddess/olympian/ballerina/philosopher/professor/lamb/ox/surgeon/nightingale)
      miss (him/her/them) | ❤️ | 🥰
      joking | only kidding | topic
    `,
    cy: `gwych | hyfryd | arbennig | caredig | ffantastig`,
  },
});

/** Whom such words may be meant for, where the roles alone do not say it. */
export const AT_SCHOOL = lexicon({
  'people of one’s work': {
    en: `
      our leadership | (our/the/my) .. lead | a head | our .. leader | this (dump/hole/place/school)
      our trust | leadership team | my (nqt/ect/pgce) | our receptionist | (a/the) certain someone
      teaching (year/y) | a headteacher | year (7/8/9/10/11) | (7a/7b/8a/8b/9a/9b/9c/9d/10a/10b/11a/11b)
      these parents
      (mum/mam/dad/mother/father) from (1a/1b/2a/2b/3a/3b/4a/4b/4c/5a/5b/5c/6a/6b/6c/year/reception/nursery)
      (bottom/top/middle) set | that (set/class/lot/year)
      (my/our) (boss/mentor/trainee/student/lot/bottom/class/form/office/governors/receptionist/job/workplace)
      (our/my) .. (department/trust/exec/ceo/mentor/technician/receptionist/cook/cleaner/caretaker/partner)
      (woman/man/bloke/person) who runs
      (mothers/dads/mums/fathers/parents/mams) at .. (gate/gates/school/place) | the parents | these kids
      kids i teach | jumped up .. in the (school)? office | in the school office | the pta | the ptfa | smt
      the trust | the academy | our place | governors
    `,
    cy: `dirprwy | pennaeth | prifathro | prifathrawes | ysgol ni | ein hysgol | hysgol ni | yr ysgol ma`,
  },
});
