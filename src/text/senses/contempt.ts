import { lexicon } from '../sense.ts';

const LOW =
  'slug/plank/scarecrow/rottweiler/fishwife/spanner/spanners/sock/lettuce/potato/turnip/cabbage/houseplant/toaster/brick/wall/fridge/freezer/corpse/zombie/robot/dalek/cyberman/vulture/hyena/piranha/shark/wasp/hornet/ferret/weasel/stoat/rat/toad/slug/snail/sloth/donkey/mule/goat/cow/pig/sow/hog/hippo/walrus/gorilla/baboon/chimp/monkey/lemming/sheep/goldfish/amoeba/jellyfish/leech/tick/flea/cockroach/maggot/gargoyle/troll/goblin/ogre/witch/witches/cauldron/vampire/dementor/undertaker/headsman/hangman/warden/gestapo/stasi/dictator/despot/tyrant/pharaoh/emperor/napoleon/nero/stalin/toddler/teenager/drunk/tramp/clown/jester/muppet/puppet/puppets/mannequin/dummy/lump/doormat/sponge/mop/rag/dishcloth/flannel/nappy/bin/skip/dustbin/drain/sewer/cesspit/swamp/puddle/fart/burp/rash/verruca/wart/boil/haemorrhoid/pile/tumour/migraine/headache/toothache/fungus/mould/virus/plague/disease/sieve/colander/teapot/fireguard/ashtray/lampshade/doorstop/doorknob/paperweight/speedbump/traffic/cone/bollard/wardrobe/shed/hearse/coffin/graveyard/morgue/tortoise/dinosaur/fossil/relic/dodo/mammoth/caveman/neanderthal/fax/telegram/anaesthetic/sedative/laxative/paint/concrete/sandpaper/razor/knives/thunder/storm/lemon/vinegar/bulldog/gonk/gnome/garden/parrot/seagull/pigeon/magpie/foghorn/megaphone/siren/drill/kazoo';
const QUALITY =
  'manners/effort/hope/talent/charisma/sense/use/brain/brains/clue/personality/humour/idea/ideas/backbone/spine/shame/morals/class/charm/warmth/empathy/leadership/vision/intelligence/interest/imagination/standards/discipline/respect/compassion/integrity/competence/ability/skill/skills/boundaries/decency/patience/self-awareness/awareness/loyalty/trust/tact/taste/hygiene/ambition/energy/enthusiasm/passion';

/** Contempt as a way of putting things, whatever the picture. */
export const BELITTLED = lexicon({
  'likened to something low': {
    en: `
      waste of a (parking/chair/desk/salary/wage/seat/lanyard) | waste of (parking/salary/wage)
      clowns like this | like this lot |
      (people skills/charm/warmth/personality/bedside/charisma) of a | like theyve lost | like they've lost
      like watching | on valium | proof that god | (argument/fight) in an empty room | conveyor belt of
      guards .. like | with a hangover | mor ddefnyddiol .. tebot | if .. was petrol | couldnt drive ..
      in love with a .. and so (scared/bad) | so scared of a child
      contribution today .. (sighing/nothing/breathing/moaning/tea) | what is .. for exactly
      what (does/do/is) (he/she/they/mr/mrs/ms) .. (do/for) (exactly/all/day) | absolute state of
      the state of (our/my/this) | couldnt teach .. (dog/fish/parrot)
      (thickest/dimmest/rudest/laziest/loudest) (kids/parents/class/children) | have left us | has left us
      misery
      like .. (a/an/the/some/explaining/talking/herding/watching/working/teaching/being/living/listening) .. (${LOW})
      (of/as) (a/an) .. (${LOW}) | (explain/talk/teach) .. to (a/an) .. (${LOW})
      than (a/an) .. (${LOW})
      (argue/argument/arguing/talk/talking/reason/reasoning/deal/compare/compared/conversation/replace/replaced) .. with (a/an) .. (${LOW})
      (${LOW}) in .. (form/cardi/cardigan/heels/suit/tie/lanyard/lipstick/boots/dress)
      (weekend/nightmare/migraine) in human form | (${LOW}) of a (man/woman/head/teacher/human/boss)
      cross .. with a | crossed with
      more .. than (our/my/the/his/her) .. (head/deputy/slt/caretaker/senco/ta/class/governors/boss/office)
      there are .. with more | has a .. bypass
      (charisma/humour/personality/empathy/fun/manners/sense) bypass
      could be used as (${LOW}/anaesthetic/torture) | should come with a (warning/mute)
      needs a (mute/muzzle/lead/handler/babysitter/bib/hobby/shrink/exorcist/lobotomy/map)
      in need of an exorcist | proof that | living proof
      what happens when (nobody/noone/parents/you) .. (no/dont/never) | poster (boy/girl/child) for
      patron saint of | waste of (a/good/perfectly/carpet/wall)
      (three/two/pack/coven/bunch/gang/nest/shower/gaggle/collection/parade/procession/army/swarm/herd) .. (witches/harpies/clowns/snakes/vipers/busybodies/gossips/hyenas/vultures/donkeys/muppets/misfits/has-beens/dinosaurs/zombies/sheep/yes-men/jobsworths/nobodies/failures)
      neither use nor ornament | (waste/steal/stealing) .. oxygen | chocolate fireguard
    `,
    cy: `fel .. (mochyn/buwch/mwnci/dafad/bwgan/hwch/malwen)`,
  },
  'wanting in something': {
    en: `
      employ clowns | twp fel | dwp fel |
      (zero/no/nil/minus/without/lack/lacks/lacking/devoid/absence/little/any/ounce/shred/scrap/iota) .. (${QUALITY})
      zero (${QUALITY}) | so little (${QUALITY}) | not (a/an) (ounce/shred/scrap/iota/jot)
      without (doing/lifting/knowing/having/saying) .. (single/useful/finger/clue/thing/hand)
      never .. (set/sets) foot | never done .. (day/hand) | never (lifts/lifted) .. finger
      (try/tried/trying) (parenting/teaching/leading/working/reading/listening/thinking/managing/soap/washing)
      need to try | (wouldnt/couldnt) .. recognise | couldnt get .. (job/arrested) | cant get .. (job/through)
      (couldnt/cant/could/wouldnt) .. find .. (own/arse/backside/way/bum/feet)
      (couldnt/barely) .. (lead/run/organise) | could (not/never/hardly) .. (lead/run/organise)
      how hard (is/can) it
      is it that hard | would it kill (them/him/her) | god help (that/the/those/them/him/her/us/any)
      heaven help | bless .. (cotton/dense/thick/dim) | barely (literate/functional/human/conscious/house)
      (allergic/averse) to (work/soap/effort/books/planning/children/manners/reading)
      failing (children/kids/pupils/staff/upwards) | proudly failing | failed .. (children/kids)
    `,
    cy: `heb .. (syniad/glem/ymennydd) | mor (anghwrtais/dwp/ddiog/dwl) | thwp | twp | anghwrtais | da i ddim`,
  },
  'tired of, or laughing at': {
    en: `
      what a joke of a | joke of a (school/place/trust/head) | change the record | moaning again | moans
      whinges | whines | here we go again | not again | oh joy | what a surprise | quelle surprise
      shock horror | esteemed leader | glorious leader | dear leader | supreme leader | fearless leader
      great leader | our betters | the powers that be | leading us off | off a cliff
      in love with .. (own/voice/himself/herself) | sound of .. own voice | loves .. own voice
      own reflection | thinks it's (hers/his) | (fairy/kitten/puppy/angel/dolphin) dies | dies inside
      die inside | died inside | brain cells | make it stop | kill me now | give me strength | lord give
      head meet desk | facepalm | 🤦 | laughing stock | ashamed to (tell/say/work/be/admit)
      embarrassed to (work/say/tell/be) | this (dump/hole/hellhole/shower/circus/zoo)
      (another/someone buy) .. hobby | get a (life/hobby/grip/personality) | something else .. thick
      couldnt make it up | you couldnt make | (knows/know) about as much | knows .. nothing | know nothing
      little (gits/sods/shits/buggers/toerags/horrors/brats) | gits | sods | dimwits | muppet | numpty | (a/absolute/total/complete/utter/right/such) .. plank
      melt | wet weekend | wet lettuce | jobsworth | pain in .. (arse/neck/backside) | does my head in
      do my head in | doing my head in | gets on my | drives me (mad/insane/up) | the bane of | insufferable
      unbearable | odious | loathe | loathsome | vacuous | vapid | spineless | gormless | witless | mediocre
      bungling | hapless | inept | dreary | dismal | drone | droning | waffle | waffles | waffling | drivel
      claptrap | nonsense from | shout like | shouts like | bray | cackle | squawk | shriek
    `,
    cy: `twpsyn | diflas | anobeithiol | dan din`,
  },
});
