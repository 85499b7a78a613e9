import { lexicon } from '../sense.ts';

const THING =
  'shed/sheds/brick/bricks/wall/walls/plank/mop/mops/bucket/buckets/houseplant/cactus/turnip/turnips/potato/potatoes/cabbage/cabbages/lettuce/spoon/spoons/doorstop/cone/bollard/bollards/toaster/toasters/kettle/kettles/hatstand/hoover/bin/bins/radiator/radiators/sponge/sponges/jellyfish/teabag/teabags/puddle/puddles/fridge/sock/socks/mattress/parsnip/parsnips/filing cabinet/filing cabinets/bus shelter/scarecrow/scarecrows/gnome/gnomes/skip/dishcloth/goldfish/amoeba/sloth/sloths/hamster/hamsters/pigeon/pigeons/donkey/donkeys/sheep/corpse/corpses/mannequin/waxwork/waxworks/statue/statues/chair/chairs/door/doors/stapler/staplers/sandwich/sandwiches/custard/porridge/trifle/yoghurt/yoghurts/ashtray/lamp/lamps/slug/slugs/snail/snails/wasp/wasps';
const QUALITY =
  'sense/life/wit/brain/brains/warmth/charm/personality/charisma/backbone/spine/drive/ideas/conversation/say/use/go/energy/vision/integrity/manners/empathy/presence/intellect/grace/initiative/leadership/humour/heart';

/** Contempt with a straight face: no insult in it, and nobody misses it. */
export const DRY_WIT = lexicon({
  'less than a thing': {
    en: `
      (met/seen/known/had/owned/kept/taught/eaten/sat on/talked to/spoken to/worked with/thrown away) .. (${THING}) .. (with/who/that) .. (more/better/sharper/quicker/livelier/nicer/brighter)
      more (${QUALITY}) .. (in/from/than/on) .. (a/my/the/your)? .. (${THING}/morgue/freezer/crypt/graveyard/mortuary/compost)
      (a/the/my) (${THING}) .. (has/have/got/would have/shows/had) more (${QUALITY})
      (outwitted/outsmarted/outshone/outperformed/beaten) by .. (${THING})
      (replace/swap/mistake/mistaken/confuse) .. (with/for) .. (${THING})
      (get/got/had/find/seen/have) more (${QUALITY}) (off/from/out/in) .. 
      (seen/met/heard/known/had) better .. (behaved/organised/run/led/dressed/trained/mannered) .. (than/at/in/on)
      (might/could/would/wouldnt) get one (spine/brain/idea/backbone/thought)
    `,
    cy: `mwy o (synnwyr/fywyd/bersonoliaeth) mewn`,
  },
  'like talking to it': {
    en: `
      like (talking/explaining/posting/emailing/asking/working/chatting/teaching/herding/plaiting/nailing/knitting/pushing/shouting/reasoning/pulling/wading/arguing/dealing) .. (wall/walls/well/brick/bricks/void/lift/jelly/fog/fish/cats/soup/treacle/rope/uphill/bucket/drain/hole/bin/teeth/sand/dark/mud/sheep/custard/answerphone)
      lift (that/which) (stops/stuck/sticks) | stuck between floors | bit of a hum | still buffering
      on dial up
      on dial-up | dial-up | windows (95/98) | stuck on loading | screensaver | one bar of | factory settings
      turning (him/her/them/it) off and on | out of office in | human (equivalent/embodiment/form)
      in human form | (answerphone/voicemail) with
    `,
    cy: `fel siarad (â/gyda/efo) .. (wal/carreg/craig)`,
  },
  'somebody is missed somewhere': {
    en: `
      (village/circus/zoo/panto/crypt/swamp/cave/pond/asylum) .. (missing/wants/short of/looking for/lost/without) .. (somebody/someone/one/its/idiot/clown)
      (somewhere/someplace) .. (village/circus/zoo/farm/panto)
      (escaped/wandered off/on day release/let out) .. (from/again/early)? | care in the community
      (gene pool/lifeguard/chlorine/shallow end/deep end of the) | family tree .. (stick/circle/telegraph)
      evolution (skipped/missed/stopped/took/in reverse/passed)
      (cousins/siblings) .. (marry/married/parents) | bottom of the (gene/barrel)
      (wolves/apes/chimps) would .. (better/ashamed/job)
    `,
    cy: `(pentre/pentref) .. (colli/chwilio)`,
  },
  'little upstairs': {
    en: `
      between (all/the/both/his/her/their) .. ears | going on (upstairs/up there/between)
      (fill/fit/write/written/put/get) .. (on/in/into)? .. (thimble/egg cup/eggcup/postage stamp/matchbox/teaspoon/stamp)
      need (a/an/the/some) .. (map/consultant/committee/manual/working party/diagram/grown-up/grown up/responsible adult/search party/sat nav/satnav/instructions/torch/carer/policy) to (find/open/work/make/boil/tie/get/cross/change/use/turn/leave/wipe/blow/see)
      (none/never/not/hasnt/havent/yet to/nobody) .. (met/meet/troubled/bothered/introduced/acquainted/burdened) .. (fact/facts/comb/deadline/thought/idea/mirror/full stop/vowel/dictionary/bar of soap/doubt/book/original thought/hard work)
      (allergic/stranger) to (work/children/kids/mornings/answering/truth/soap/effort/graft/teaching/manners/deodorant/reality/facts/marking/toothpaste)
      (describe/introduce) (a/the) (child/children/kids/pupil/lesson) to (him/her/them)
      pick .. (child/kid/pupil/teacher/us) .. out of a (line-up/lineup/line up)
      run off (him/her/them) like | (water/rain) off a duck | in one ear
      (idea/thought) .. must have (left/hurt/got/borrowed/read/been)
      must have (left/found/borrowed/nicked/read) it | must have hurt
      first (one/idea/thought) (this/since/in) (year/term/christmas/years)
      lone (brain/braincell) | single (brain/braincell/thought) | rattling around | to let upstairs
      nobody (home/driving)
    `,
    cy: `rhwng (ei/eu) (glustiau/chlustiau/clustiau)`,
  },
  'work, shunned': {
    en: `
      (run/runs/ran/hide/hides/hid/hiding/flee/flees/bolt/bolts) (from/behind) (an/a/the/his/her) .. (email/e-mail/decision/parent/child/phone/question/work/clipboard/laptop/door/desk/deadline/children/kids/responsibility)
      more than .. feet from | two speeds | (one/only) speed .. (slow/stop/dead/asleep/off)
      (slower/speed) (than/of) .. (glacier/moss/paint/continental/tectonic/snail/treacle/tortoise/post/growing)
      (moss/cobwebs) .. (growing/gathering) on (him/her/them)
      paid by the (sigh/meeting/biscuit/yawn/moan/email/cuppa)
      if (sighing/moaning/whinging/meetings/sitting/delegating/dithering) (was/were) .. (olympic/sport/event/paid)
      (gold medal/olympic medal/world champion/black belt/phd/masters/degree/doctorate) (in/at) (moaning/sitting/whinging/sighing/delegating/dithering/nothing/avoiding/being/blaming/gossip/spite/pointing)
      (professional/olympic/world class/world-class/champion) (moaner/victim/ditherer/sulker/skiver/gossip/whinger/delegator)
      (couldn't/wouldn't) (recognise/spot/know) (work/a child/a lesson/an honest day/hard work)
      answer .. (on his lap/on her lap/under his nose/under her nose/in front of him/in front of her)
      rearranging .. deckchairs | (stealing/robbing) a (wage/living/salary) | (biscuit/cake/tea) monitor
    `,
    cy: ``,
  },
  'a figure of fun': {
    en: `
      (start/cause/pick/find) .. (argument/fight/row) .. (empty/phone box/alone/mirror/lift)
      got a word in
      (struggle/struggles) to (look after/raise/boil/keep/mind/water) .. (pot noodle/cactus/goldfish/egg/plant/pet rock/tamagotchi)
      stooges | curly and moe | chuckle brothers | laurel and hardy | dumb and dumber | dad's army | fawlty
      mr blobby | homer simpson | jar jar | frank spencer | del boy
      hyacinth bucket | mrs doyle | hinge and bracket | pinky and | beavis
      (suit/lanyard/clipboard/haircut/lipstick/waistcoat/fleece/tie/perm/job title/fake tan/beard/spreadsheet) with (a/an) (pulse/haircut/lanyard/laptop/job/salary/suit/title/ego/parking/voice)
      more of a (mould/rash/fungus/virus/warning/hostage/verruca/wart/cry for)
      (grow/grows/growing) on you like (a)? (mould/wart/damp/moss/fungus/rash/mildew)
      (welcome/popular/pleasant/charming) as (a)? (rash/verruca/cold sore/wasp/smell/stain/headache/fart/norovirus/nits/ofsted/tax/root canal)
      (dressed/dresses/dress) like .. (and/but) .. (talks/talk/acts/behaves/thinks/smells) like
      (talks/talk/sounds/laughs/laugh/voice) like (a)? .. (closing time/strimmer/foghorn/chainsaw/seagull/dentist/bin lorry/fishwife/drain/hyena)
      mutton dressed | (lipstick) on a pig | god's gift | (farts/poo) (don't/doesn't) smell
      chocolate .. eat (himself/herself) | ego .. (postcode/door/seat/zip/lanyard/parking/room)
      (rather/sooner) (eat/lick/gargle/chew/bath in/staple/swallow/drink/wax/sit on/have) .. than (spend/sit/work/listen/be/share/hear/meet/go to)
      brought up in a barn | a (waste/thief) of (good)? (oxygen/carbon/skin/lanyard/chair/parking space)
    `,
    cy: `(fel/mor) .. tebot siocled | mor ddefnyddiol â | da i ddim byd`,
  },
});
