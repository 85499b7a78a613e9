import { lexicon } from '../sense.ts';

const ARMS =
  'knife/knives/blade/machete/hammer/axe/bat/baseball bat/cricket bat/crowbar/tyre iron/tyre-iron/pickaxe/spanner/wrench/brick/bricks/gun/shotgun/rifle/pistol/bullet/bullets/acid/bleach/petrol/chainsaw/screwdriver/stanley/poker/golf club/noose/rope/shovel/spade/cheese wire/rat poison/bomb/grenade/knuckleduster/hatchet/sword/crossbow/iron bar/cleaver/rolling pin';
const PART =
  'face/head/skull/teeth/jaw/nose/neck/throat/ribs/legs/leg/arm/arms/fingers/finger/hands/kneecaps/knees/knee/back/spine/eyes/eye/tongue/guts/belly/balls/bollocks/nuts/ears/ear/windpipe/bones/brains/mouth/chops/lights/blood';
const LOW =
  'vermin/scum/filth/filthy/subhuman/parasites/parasite/cockroaches/savages/savage/leeches/infestation/plague/maggots/rats/animals/barbarians/inbreds/degenerates/perverts/groomers/paedos/nonces/rapists/terrorists/thieves/criminals/scroungers/scrounger/spongers/sponger/freeloaders/invaders/abomination/disease/diseased/cancer/disgusting/subnormal/uncivilised/inferior/unnatural/demonic';
const YOURS = 'your/yer/his/her/their/someones/somebodys/whoevers';

/** What is to be done to somebody's body. */
export const HARM = lexicon({
  'a blow, promised or pictured': {
    en: `
      (ill/will/gonna/id/shall/wanna/gunna) ... (break/snap/smash/cave/kick/punch/rip/tear/cut/slice/slit/open/crack/split/stamp/crush/batter/bash/twist/wring/gouge/burn/pull/knock/rearrange/cripple/stove/carve/shatter/smack) (${YOURS}) .. (${PART})
      (going/want/love/ready/about) to .. (break/snap/smash/cave/kick/punch/rip/slit/crack/split/stamp/crush/batter/bash/twist/wring/gouge/knock/rearrange/cripple/carve/smack) (${YOURS}) .. (${PART})
      (=break/=snap/=slit/=rip/=cave) (his/her/their) .. (legs/arms/neck/throat/skull/head/jaw/spine/kneecaps/fingers/face)
      (your/yer/his/her/their) .. (${PART}) (smashed/kicked/caved/ripped/bashed/stamped) (in/off/out/open)
      (hands/belt/rope/noose/wire/fingers) (round/around) (${YOURS}) (neck/throat/windpipe)
      (throat/throats) (cut/slit)
      (${ARMS}) .. (in/into/through/across/over/round) (${YOURS}) .. (face/head/skull/teeth/throat/ribs/legs/back/window/windows/letterbox/door)
      (${ARMS}) through the (letterbox/window/windows)
      (${ARMS}) ... (${YOURS}) .. (name/names/kneecaps/skull/head/face)
      (${ARMS}) .. for (you/him/her/them/whoever) .. (come/comes/step/try/touch/next/waiting/ready)
      =going home (in/on) (a/an) (stretcher/ambulance/box/coffin/bodybag/body bag/hearse/wheelchair)
      =leaving (in/on) (a/an) (stretcher/ambulance/box/coffin/bodybag/body bag/hearse)
      (fish/fishing/dredge/dredging/pull/pulling) (you/him/her/them) (out/from) of the (river/taff/canal/sea/dock/docks/lake/bay/usk/tawe/severn/mersey/thames)
      lying in a (ditch/pool/gutter/box)
      (put/putting) (you/him/her/them) (in/under/through) (the/a/that) (ground/hospital/coffin/box/grave/window/wall/intensive care/wheelchair/ditch/earth/dirt/patio)
      six feet under | under (the/my) patio | concrete (boots/shoes/overcoat) | pushing up daisies
      one dark night
      (nobodys/no ones/none of you/none of them) (walking/getting/coming/leaving) (out/home/alive/away)
      petrol .. (meeting/office/house/hostel/mosque) .. (nobodys/no one/burn/match/lighter)
      (touch/lay/lays/touches/comes near/come near/goes near/go near) .. (again/finger/hand/kids/boy/girl/daughter/son/family/sister) .. (and/ill/theyll/youll/hell/shell/well) .. (dead/kill/shoot/stab/fishing/end/ground/hospital/break/regret/bury/swing/put/pieces/coffin)
      (lay/lays) a finger on .. (kill/shoot/stab/end/break/bury/swing)
      ill (kill/shoot/stab/end/break/bury/swing for) .. (lay/lays) a finger
      (ram/shove/stuff) .. (down/up) (${YOURS}) (throat/neck/arse/gullet) | sleep with the fishes
      guts for garters | (eat/eating/drink/drinking) .. through a (straw/tube)
      (pick/picking/spit/spitting/collect/collecting) (${YOURS}) .. teeth
      (never/wont) (walk/see/breathe/eat solids) again | shallow grave | (dig/digging) (${YOURS}) .. grave
      (acid/petrol/gun/knife/bat/machete/bricks/tyre iron/full tank) .. (and/ive got) .. (her/his/your/their/the) address
      the address of (your/his/her/their)
      smash it in | show your face ... (and/ill) .. (smash/kick/break/end/put)
    `,
    cy: `(lladd/lladda/saethu/crogi/llosgi/trywanu) (nhw/hi/fe/fo/ti/chi) (i gyd)? | (torri/malu) (dy/ei/eu) (ben/goesau/ddannedd/wyneb) | (haeddu/haeddu'i/haeddun) (marw/grogi/saethu)`,
  },
});

/** People for what they are, one or many. */
export const PEOPLES = lexicon({
  'by race, faith, birth, love, body': {
    en: `
      arab | arabs | muslim | muslims | moslem | moslems | jew | jews | jewish | zionist | zionists | hindu
      hindus | sikh | sikhs | pagan | pagans | heathen | heathens | blacks
      black (people/men/women/kids/lads/boys/families/folk) | brown (ones/people/men/lads/kids) | asians
      asian (men/women/lads/kids/families) | africans | nigerians | somalis | indians | pakistanis
      bangladeshis | chinese (people)? | poles | polish (people/lot/workers/families/kids) | romanians
      bulgarians | albanians | eastern europeans | turks | kurds | syrians | afghans | iraqis | iranians
      foreigners | foreign (lot/ones/people/kids/families/workers) | immigrant | immigrants | migrant
      migrants | refugee | refugees | asylum seekers | asylum seeker | illegals | boat people | travellers
      traveller | gypsies | gypsy | gyppo | gyppos | roma | pikeys | tinkers | gays
      gay (people/men/couples/teachers) | lesbian | lesbians | homosexual | homosexuals | bisexuals | queers
      transgender | transgenders | trans (people/women/men/kids/lot) | trannies | the disabled
      disabled (people/kids/children/badge/lot/ones/folk) | autistic (people/kids/children/ones) | spastics
      cripples | wheelchair users | the mentally ill | (special needs/send/sen) (kids/children) | women
      those people | these people | woman drivers | women drivers | girls | feminists | benefit claimants
      dole (people/lot) | (his/her/their/your) (sort/kind/type/lot) | the likes of (them/him/her/you/these)
      diwali | eid | ramadan | hanukkah | boats | that boat | boat | the boats | mosque | mosques
      synagogue
    `,
    cy: `hoywon | mwslemiaid | mwslimiaid | iddewon | mewnfudwyr | ffoaduriaid | sipsiwn | pobl (dduon/hoyw/anabl/drawsryweddol) | tramorwyr | y saeson`,
  },
});

/** What none may say of any of them. */
export const DESPISED = lexicon({
  'less than human, not wanted, better dead': {
    en: `
      (are/is/theyre/be/of/bunch/lot/all/dirty/filthy/bloody/fucking/stinking/pagan/heathen/thieving/violent) .. (${LOW})
      (smell/stink/reek) (worse/of/like)
      (not/isnt/arent/less/never) .. (human/clever/intelligent/civilised/equal/evolved)
      (lower/low) (iq/iqs/intelligence) | the only good | only dead ones | only good (one/ones)
      no such thing as a good | its science | in (their/the) (blood/genes/nature/dna) | genetically
      born (thick/lazy/criminal/violent/evil/thieves)
      (hope/let/should/deserve/deserves/ought/wants/wish/need/needs/couldnt care/couldnt care less/wouldnt care/good/glad) .. (drown/drowns/drowned/sink/sinks/goes under/go under/gassed/shot/burn/burned/burnt/hanged/hang/hung/deported/sterilised/castrated/aborted/exterminated/euthanised/lynched/rounded up/put down/put to sleep/locked up/wiped out/sunk/bombed/nuked/culled/hanging/shooting/gassing)
      (breed/breeding) like | (kick/chuck/throw/boot/ship) (them/em/him/her) .. (out/back)
      get (them/em) out | get out of (britain/wales/england/this country/our) | go back to
      send (them/em/him/her) back | (no place/dont belong/doesnt belong/shouldnt be) (here/in)
      (ruin/ruining/ruined/destroying/invading/infest/infesting/taking over/took over/polluting/swamping/overrun/overrunning) .. (this/our/the/everything/country/town/school/schools)
      finish the job
      (control/controls/run/runs/own/owns) (the lot/everything/the banks/the media/the world/the government)
      hitler | gas chamber | gas chambers | the ovens | final solution | cleansed | be clean when
      hangings too good | burn in hell | rot in hell | i want gone | want (them/em) gone | petrols cheap
      to nobody
      shouldnt .. (be allowed/teach/vote/adopt/marry/breed/exist/drive/be trusted/have) ..
      (should/must) not be allowed | (all/what) they need
      (need/needs/want/wants) .. (seeing to/real man/good man/good shag/curing/sterilising/shooting/gassing/deporting/hanging/drowning)
      (mentally ill/mental illness) | (worse/lower) than (animals/dogs/rats/pigs)
      belong in (the/a) (kitchen/zoo/jungle/cage/circus/asylum/skip/oven) | too (stupid/thick) to
      nothing but (trouble/thieves/criminals/scum/crime) | bring .. (crime/filth/rape/disease)
    `,
    cy: `(sbwriel/anifeiliaid/ffiaidd/afiach/troseddwyr/fermin) | mas o'n gwlad | (mynd/dos/cer) adre | drewi`,
  },
});

/** Somebody's body, as a thing to be had. */
export const HAD = lexicon({
  'sexual, of somebody or to somebody': {
    en: `
      (have/had/put/get/want) (you/her/him) .. on (your/her/his) (knees/back)
      (have/had/take/taking/bend/bending/do) (that/the/our/this/her/him/you/a) .. (over/across/up against) (the/my/a) (photocopier/desk/bonnet/worktop/filing/sink/sofa)
      choking on it
      (id/i'd/would/wanna/gonna) (shag/fuck/bang/ride/bone/rail) (that/the/our/my/this/those) .. (teacher/ta/head/deputy/caretaker/nurse/girl/lad/lass/bloke/woman/mum/mums/dad/milf/barmaid/girls/one/trainee)
      (nice/cracking/fit/tight/peachy/juicy) (arse/ass/tits/boobs/rack/jugs/norks/knockers)
      great (arse/ass/boobs/rack/jugs/norks/knockers)
      (dirty/little/filthy/cheap) (tart/slut/slag/whore/bitch/slapper/hussy/ho)
      (slapper/cocktease/pricktease/thot) | (rough/quick/hard) (shag/shagging/pounding/rogering/fuck)
      a real seeing to | no means yes | asking for it | begging for it
      (want/wanna/love/like) to .. (slap/smack/spank/lick/grope/squeeze/bite/motorboat) (it/that/her/those/them) .. (arse/bum/tits/skirt/leggings/worse/thighs/boobs/hard/all)
      bends over in (that/those)
      in (that/those) (skirt/leggings/blouse/shorts/top/dress) .. (phwoar/would/asking/ride/ruin/wreck)
      id (ruin/wreck/destroy/rail/smash/pound/breed/rattle/drill/plough/empty) (her/him/that/those) | phwoar
      phwoarr | (body/curves/legs) of a (woman/porn/stripper/goddess)
      lucky .. (lad/man/bloke/boy/fella) who gets (in/her/him)
      (shes/hes) (fifteen/fourteen/thirteen/sixteen/15/14/13/16) but
      (show/flash/send/get) .. (your/yer/ya/them) (tits/boobs/nudes/knickers/knob/dick/cock/fanny)
      (tits/boobs/baps) out | sit on my (face/cock/dick) | (cop/copped) a feel | suck my (cock/dick/knob)
      (stiff/stiffy/hard-on/boner/horny) (for/over/thinking/looking) | bashing one out
      get (her/him/em) (drunk/pissed) (and/then/enough) | spike (her/his) drink | roofie
    `,
    cy: `(bronnau/bŵbs) (neis/da/ffantastig) | putain | hŵr | hwren`,
  },
});

/** Near these, the same words are of rope, rabbits and rehearsals. */
export const MEANT_WELL = lexicon({
  'craft, food, weather, praise': {
    en: `
      picture | nail as | painting | clock | bunting
      (fairy/christmas/tree/stage/string/the/traffic) lights | choir | rabbits | head lice | lice | nits
      weeds | greenfly | moles | slugs | wasps | mice | garden | raised beds | allotment | piano | grade
      pearls | necklace | scarf | recipe | mug | cake | sprout | sprouts | turkey | library books | returns
      refund | felt | tea | tent | toilet walk | pantomime | panto | rehearsal | assembly | macbeth
      shakespeare | tudor | tudors | henry | guillotine (the/paper) | medal | pint and | hospice
      solidarity | welcome | allies | proud of | not ok | shame on | racist who | is racist | so angry
      hate crime | stop saying | deserve (better/respect/to be heard/a quiet) | rights | toy | bath
      boat race | rowing | policy | visas | consultation | i am so | lovely | thank | thanks | bless
      joke (shop/book) | ball | goal | shot | try | serve | swing | six | wicket
    `,
    cy: `cacen | diolch | gwely | nadroedd`,
  },
});
