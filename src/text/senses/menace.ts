import { lexicon } from '../sense.ts';

const THEM = 'him/her/them/you/u/the/that/those/his/their/your/every/everyone/bastard/someone';

/** Harm wished or promised, in other words than "I will". */
export const MENACE = lexicon({
  'what I shall do': {
    en: `
      (going/gonna/will/ill/wanna) .. (kill/murder/strangle/stab/batter/lamp) whoever (did/stole/hit/scratched/keyed/took/broke/nicked/parked)
      i will end you | ill end you | shovel and .. (garden/boot/woods) .. try me | try me mate
      getting (your/his/her/their) (legs/arms/jaw/face/head) (broke/broken/smashed/kicked)
      push (him/her/them/you) under (a/the) (bus/train/tram)
      (happily/gladly/love) .. (push/throw/shove/drown/strangle/throttle/run/punch/slap) (him/her/them/you) ..
      away from .. breaking (his/her/their/your) | breaking (his/her/their/your) (jaw/nose/legs/neck/arm/face)
      (going/goes) in the (canal/river/boot/skip/ground/sea) | head on a (stick/spike/pole/plate)
      (gonna/going/will/ill/im) .. regret (it/this) | find (u/you) and
      (youd/hed/shed/theyd) look better .. (no/without) (teeth/legs/face/head/jaw)
      take .. round the back and (shoot/batter/kick/do/sort) | shoot .. like a dog
      rip (his/her/their/your) (head/face/arms/throat)
      smash (his/her/their/your) .. (face/head/skull/teeth/jaw/nose/legs/hands/kneecaps/windows/car/house/door/phone/up)
      knock (his/her/their/your/you) (teeth/block/out/head) | spark (him/her/you/them)
      bury (him/her/you/them) | feed (him/her/you/them) to
      watch (him/her/them) (hang/burn/die/suffer/drown/bleed/squirm)
      pay (good/any) money to (watch/see) (him/her/them) (hang/burn/die/suffer/drown) | keep talking and
      say that again and | touch .. again and | touches .. again (he/she/and)
      last thing (you/he/she) .. (do/see) | swing for (${THEM}) | (putting/put) .. windows (through/in)
      put .. windows (through/in)
      (ill/im/gonna/going/id/well) .. (cut/shank/stab/do/end/finish/bury/batter/deck/lamp/chin/knife/gut/skin/burn/ruin/destroy/throttle/strangle/drown) you
      ill cut you | ill do time for | (leave/leaving/leaves) in .. (ambulance/box/bodybag/coffin/hearse)
      wont see .. (christmas/morning/tomorrow/daylight) | eating through .. straw | pick .. teeth (up/off/out)
      teeth .. (down/floor) .. (throat)? | (youre/hes/shes/theyre/your) (a)? (dead/marked) (man/woman/meat)
      dead meat | see to (it/him/her/them) (that/personally)
      (me/i) and my (brothers/boys/lads/mates/cousins) .. (round/see/sort/find/visit/pay)
      (pay/paying) (him/her/them/you) .. visit
      come round (yours/and/there/your) .. (sort/smash/batter/windows)
      know (where/what) (you/he/she/they) (live/lives/park/drive/drives/work/school) .. (sleep/watch/careful/shame/tyres/brakes)
      sleep with one eye | (cut/slash) .. (brakes/tyres) | accidents happen | shame if (something/anything)
      (hunt/track) .. (down) .. (and)? | find (you/ya/him/her/them) .. down | make (you/him/her/them) (suffer/bleed/pay/beg)
      will pay for this | beg for mercy | on sight | getting (banged/sparked/battered/filled)
      (hang/shoot/gas/drown/burn) the (bastards/scum/traitors/nonces/perverts/cunts/fuckers/bitch)
      (hanging/noose/birch) for (him/her/them/scum/you)
      get (your/his/her/their) (head/face/teeth/jaw/legs) (kicked/smashed/caved/stamped/bashed/broken)
      getting (knocked/decked) | throw (acid/him/her/them) | bring .. (knife/bat/machete/petrol)
    `,
    cy: `
      mynd i ladd (y/r/ei/r) (diawl/bastard/gelyn/mhen) | mynd i hanner .. ladd | (lladda/ladda) i
      torri (dy/ei/eu) (goesau/gwddf/ben)
    `,
  },
  'what should be done to them': {
    en: `
      (needs/need) a (bullet/slap/noose/kicking/hiding) | should have (strangled/drowned/smothered/aborted)
      strangled .. in the cot | (in/at) .. (cot/birth) | target practice | use them for target
      find where (he/she/they) (live/lives) | want castrating | wants castrating
      want (shooting/hanging/drowning/castrating/gassing) | drowning at birth | dealt with at birth
      put out of .. misery | should have been (aborted/drowned/strangled/smothered) | at birth
      (deserve/need) (a/the)? (good/proper/hard)? (slap/punch/kicking/hiding/leathering/thrashing/battering/bullet/noose/rope/hanging/shooting/stabbing/lynching/flogging/whipping/strangling/drowning/beating/braining/birching/gassing)
      (need/needs) (his/her/their/your) .. (legs/arms/neck/jaw/kneecaps/fingers/head/teeth) .. (break/broken/snap/kick/knock/smash)
      (bring/brought) back .. (noose/rope/gallows/birch/gas/chambers/cane/camps/guillotine) ..
      no trial .. (rope/bullet/noose) | string (him/her/them/em) up
      (hung/hang/hanged) .. (from/lamp/lamppost/rope/trial/traitor) | (up/against) the wall .. shot
      firing squad | line (them/em) up | (shoot/gas/drown/hang/burn/nuke/exterminate/bomb/sink/torch) them
      (gas/drown/hang/nuke/bomb) (the/em/them) (lot/all) | sink the boats | torch the
      (burn/burning) .. with (them/him/her/everyone) (in/inside)
      (someone/somebody/anyone) .. (want/wants/ought/needs/should) .. (smash/shoot/stab/kneecap/torch) (him/her/them)
      (with/take/taking/got) (a/the/my) baseball bat .. (him/her/them/his/their/your/you/round/waiting/ready)
      (him/her/them/you/head/legs/car/windows) .. with (a/the/my) baseball bat
      round (his/her/their/your) (house/place/gaff)? with (a/the/my) baseball bat | teach .. lesson with
      mow them down | put down like | neck wringing | wring .. neck
      (lynch/kneecap/castrate/scalp/crucify/decapitate/behead/guillotine/waterboard)
      shouldnt be (alive/breathing) | waste of oxygen | bullet in (him/her/them/his/her/their/the)
      drop a bomb | nuke (the/them)
    `,
    cy: `(crogi/grogi/saethu/llosgi) (nhw/pawb)`,
  },
  'ill wished': {
    en: `
      wouldnt (shed/cry) .. tear if (he/she/they) .. (fell/died/went/got/choked/dropped) | house burns down
      burns down with | hope your house burns | under a train | plane goes down
      goes down with (him/her/them) | stop breathing | rot you | hope .. plane .. (crash/down)
      hope .. (brakes/parachute/ship) .. (fail/sinks) | never wake up | (miserable/painful/slow) death
      (hope/wish/pray/praying) ... (die/dies/dead/cancer/choke/rot/burn/suffer/aids/covid/crash/crashes/stroke/paralysed/raped/stabbed/shot) ..
      hope ... (run/ran) over
      hope (your/his/her/their) (kids/mum/family/child/baby/dog) ... (die/over/cancer/ill/hurt/suffer)
      get (cancer/aids/covid/leukaemia/raped/stabbed/shot) ..
      die (slowly/screaming/alone/in) .. (pain/fire/hole)? | rot in (hell/prison/piss) | burn in hell
      drop dead | end yourself | (hang/neck) yourself | unalive | rope yourself
      do .. (world/us) a favour .. (jump/die/end/top) | jump off a (bridge/cliff/roof) | drink bleach
      walk into (traffic/sea) | piss on .. grave | dance on .. grave | karma .. (cancer/crash/tumour)
    `,
    cy: `gobeithio .. (marw/farw/canser)`,
  },
});

/** Groups of people for what they are, disowned. */
export const HATEFUL = lexicon({
  'put down for what they are': {
    en: `
      (queers/gays/blacks/muslims/jews/immigrants/foreigners/travellers/trannies) make me (sick/ill/puke/vomit) |
      (black/asian/muslim/irish/polish/gay/jewish/english/welsh/gypsy/foreign) (bastard/bastards/cunt/cunts/scum/gits/bitch/bitches/fuckers/wankers/twats)
      (people/they/immigrants/travellers/muslims/these) .. breed like rabbits | (live/living) off our taxes
      no place in (this/our) (country/town/street)
      got the job (because/cos) .. (black/asian/muslim/woman/gay/disabled/trans)
      only got .. (because/cos) .. (black/asian/muslim/a woman/gay/trans/disabled) | poofter
      dont belong here | infestation | infesting | ban the people
      ban (muslims/jews/gays/immigrants/migrants) | disown (her/him)
      (black/muslim/asian/indian/paki/gypsy) (lad/boy/girl/man/bloke) .. disown | banana boat
      back on .. (boat/camel/plane) | are a (drain/plague/disease/infestation/cancer/burden)
      (done/gassed/burned/finished) in the (camps/ovens) | in the (camps/ovens)
      (trans/gay/queer/muslim) .. (weirdos/perverts/freaks/nonces/paedos/groomers)
      theyre all (nonces/perverts/paedos/terrorists/thieves/rapists/criminals) | all (nonces/paedos/groomers)
      (all/them) (poles/romanians/gypsies/blacks/muslims) .. (thieves/same/scum) | need (is)? (a)? real man
      need is a good (man/shag)
      real man would | pray the gay | is a (mental/choice) illness | a choice not | (women/women's) .. shut up
      know their place | at birth
      (trannies/benders/poofs/shirtlifters/gayers/gyppos/mongs/spastics/retards/windowlickers/window-lickers/chinks/darkies/towelheads)
      window licker | shirt lifter
      (bloke/blokes/man/men/lad/lads/boys) in (a)? (dress/frock/skirt/lipstick/wig) .. (mental/sick/ill/nonce/perv/pervert/near/toilets/loos/asylum/women)
      (pretending/pretend) to be (women/woman/men/girls)
      belong in .. (mental/asylum/loony/cage/zoo/jungle/oven/ovens/camps)
      (jews/jewish/zionists/rothschilds) .. (run/control/own/behind) .. (bank/banks/media/world/everything/government/it)
      (black/asian/muslim/polish/romanian/gypsy/irish/chinese/indian/african/gay/disabled/autistic/fat) (people/men/women/kids/folk) .. (lazy/thick/violent/dirty/smell/stink/steal/thieves/built/genetically/born/naturally/criminals)
      (muslims/jews/blacks/asians/gypsies/travellers/poles/gays/immigrants/refugees) .. (vermin/cockroaches/animals/filth/plague/disease/breed/breeding/ruin/replace/replacing/invading/cancer/thieves/rapists)
      great replacement | replacement .. (is/theory) real
      not (really/proper/properly) (british/english/welsh)
      back to (your/their/his/her) .. (hut/huts/cave/tree/trees/desert/camel/swamp/jungle)
      hope ... (plane/boat/ferry) .. (doesnt/never/not) (land/lands/dock/make)
      go back to the (jungle/trees/zoo/desert/camel/cave)
      go back to (africa/asia/pakistan/india/poland/jungle/bongo/mosque/your/wherever) | speak english or
      (cant/can't) even speak english
      (pikey/pikeys/gypsies/travellers) .. (nick/steal/torch/lock/thieving/scum)
      should .. (sterilised/gassed/deported/rounded/aborted/institutionalised)
      (women/woman/girls) .. place is .. (kitchen/bedroom/home) | her place is | know (her/their) place
      on her knees | where she belongs
      (women/gays/muslims/immigrants/blacks/jews/travellers/disabled/trannies/foreigners) .. shouldnt .. (vote/drive/breed/exist/speak/breathe)
      (gay/gays/lesbians/trans/muslims/blacks/travellers/homosexuals) (men/people/women)? shouldnt .. (near/around) .. (kids/children)
      shouldnt .. (vote/drive/near/allowed) .. (women/trans/gays/mongs/kids)
      (gays/trans/trannies/homosexuals) .. near (kids/children) | that's so gay | thats so gay | so gay
      no homo | bumders | bummers | gayboy | bender | lezzer | man hating dyke | feminazi | feminazis
    `,
    cy: `(pobl/bobl) (ddu/hoyw) .. (diog/budr/drewi)`,
  },
  'as bodies': {
    en: `
      pair (shes/she) got | id be all over (that/her) | all over that | dress like that want | that want it
      want it (really/badly) | asking for it dressed | climb (her/him) like | her .. bent over (that/the/my)
      bend (her/him) | (do/have) (her/him) over | id do (her/him/that) | id hit that | id smash that
      good seeing to | get (her/him) on .. (knees/back) | sit on (my/his) face
      rate (her/his) (arse/tits/body/rack) | shame about the face | body off baywatch
      (smash/destroy/wreck/ruin) .. (back doors/doors) | back doors in
      id (ruin/destroy/wreck/rail/smash/bang/rattle/break/spread/empty) (her/him/that/those)
      (rail/bang/rattle) her | asking for it | begging for it
      (wants/needs/needing/gagging) .. (shag/shagging/seeing/raping/filling/sorting)
      (tits/boobs/arse/rack/jugs/norks/bazookas/knockers/ass) .. (on/out) (her/that/those) | 🍆 💦 | 🍆💦 | 🍆
      spit roast | spitroast | wreck that | would .. (her/that) .. brains out | jailbait | legal (yet/in) ..
      old enough to (bleed) | rub one out | wank (to/over) | upskirt | nonce | dirty (slut/slag/whore/bitch)
      little (slut/slag/whore) | loose (slag/woman) | village bike | town bike | had more (cock/dick)
      daddy issues
    `,
    cy: `hwren | slebog`,
  },
});

/** Said near such words, they are play, craft or kindness. */
export const PLAYFUL = lexicon({
  'no menace': {
    en: `
      the cat | that plant | (on/at) the =swing | =swings | =swing (set/dance/band/by) | plane .. on time
      kitten | visited the | to the station | baskets
      calories | weddings | photo | shop | size | drawer | party | cake | final | spurs | arsenal | liverpool
      wrong size | pictures | straight | match | league | game | goal | hug | kisses | surprise | tudors
      topic | henry | drawn and quartered | panto | charity | bless | weeds | slugs | cwtch | tickle | chess
      mario kart | kettle | prosecco | recipe | carols | curtains | frames
    `,
    cy: `gêm | parti | cacen`,
  },
});
