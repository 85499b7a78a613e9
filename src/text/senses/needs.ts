import { lexicon } from '../sense.ts';

/** What a child needs, cannot do or does when all is too much: as HOME_LIFE. */
export const NEEDS = lexicon({
  body: {
    en: `
      hearing (loss/test/impaired/aid/aids) | (half/partially/profoundly/bit/going/stone)? (deaf/blind)
      partially sighted | visually impaired | glue ear | sight loss
      downs | down syndrome | cerebral | sickle | leukaemia | tumour | chemo | cancer | epilepsy | epileptic
      seizure | seizures | absences
      diabetic | type (1/one) | insulin | epipen | anaphylaxis | nut allergy | coeliac | asthma | inhaler
      nebuliser | tracheostomy | trachy
      (heart/brain/spine/bowel/bladder/kidney/skin/lung) (op/operation/surgery/condition/defect/problem/murmur/transplant)
      operation | surgery | in (theatre/icu/intensive) | hospital
      (scoliosis/eczema/arthritis/hypermobile/hypermobility/dyspraxia/dyspraxic/cleft/hydrocephalus/shunt)
      crutches | walking (frame/aid) | splint | splints
      (soil/soils/soiling/wets/wetting/wet) (himself/herself/themselves/pants/again)?
      (can't/cannot/cant/doesn't/not/isn't) .. (toilet/toileted/toilet-trained/dry) ..
      toilet (himself/herself/themselves)
      (in/still/wears/wearing) .. (nappies/nappy/pull-ups/pullups) | (nappy/pad) change
      (poo/poos/pooed/wee/wees/weed) (himself/herself/pants/in/on) | changing (him/her)
      (can't/cannot/cant/couldn't) (walk/talk/speak/see/hear/swallow)
      (can't/cannot/cant/couldn't) .. (read or write/a fork/a spoon/dress himself/dress herself/feed himself/feed herself/hold a pencil/a pencil grip)
      (marks/bruises/burns/cuts/scars/scratches/handprint/belt/welts/bruise/fingermarks) .. (arm/arms/leg/legs/back/neck/wrist/wrists/face/thigh/thighs)
      long sleeves .. (heat/june/july/summer) | (walked into/fell into) a door | fell down the stairs again
      black eye | cigarette burns
      wig | wigs | bald .. (chemo/treatment) | no hair | (lost/losing) (his/her/all) .. hair
      white (cane/stick) | guide dog | (artificial/prosthetic/false/new) (leg/arm/hand/eye) | colostomy
      bag change | first steps | (chicken pox/chickenpox/scarlet fever/slapped cheek/norovirus) | nits
      lice | scabies | impetigo | ringworm | threadworm | (her/first) period | started her? period
      pregnant | abortion
      a&e | ambulance | resus | blue lights | rushed to | broke (his/her) (arm/leg/wrist/collarbone)
      (obese/overweight/underweight/skin and bone) | (losing/lost) .. weight
      (hair/teeth) .. (falling/rotten/rotting/out)
      (stinks/reeks) of | unwashed | (weed/spice/ket/vape/fags) .. (pocket/bag/breath)
    `,
    cy: `
      (byddar/fyddar/dall/ddall) | epilepsi | diabetes | canser | ysbyty | llawdriniaeth | cadair olwyn
      asthma | alergedd | alergaidd | clefyd siwgr | beichiog | feichiog
      methu (cerdded/siarad/clywed/gweld/darllen)
    `,
  },
  'mind and learning': {
    en: `
      autism | autistic | asd | adhd | pda | ocd | tourettes | dyslexia | dyslexic | dyscalculia | fasd
      foetal alcohol | global delay | gdd | nonspeaking | preverbal | pre-verbal
      mutism | mute
      (hasn't/hadn't/never/not/didn't/doesn't/won't) (spoken/speak/spoke/talk/talked/uttered/said a word)
      not a word (since/for/in) | stopped (talking/speaking/drawing/eating/singing/smiling/coming)
      (medication/meds/tablets/ritalin/medikinet/concerta/melatonin/prozac) | unmedicated
      (assessment/assessed/diagnosis/diagnosed/undiagnosed/referral/referred) .. | ed psych | ehcp | ehc
      idp | iep | statement | senco .. (about/for)
      (speech/language/play/occupational/art/music) (therapy/therapist/therapists) | elsa | camhs
      counselling | counsellor | nurture (group/room) | thrive
      (anxious/anxiety/panic/panicking/panics) | separation anxiety | self-harm | self-harming | scars
      cuts (himself/herself) | suicidal | (wants/wanted) to die | better off dead | hates (himself/herself)
      worthless | wishes (he/she) (was/wasn't/were)
      eating disorder | not eating | (won't/doesn't/refuses to/hardly) eat | flashbacks | nightmares | ptsd
      trauma | attachment | hypervigilant | flinch | flinches | flinched | rocking | hides under | wobbly
      fragile | vulnerable | struggling | distressed | inconsolable
      (no friends/nobody plays/no-one plays/nobody sits)
      (says/said/thinks/told) .. (stupid/thick/ugly/worthless/nobody likes)
      (cried/cries/sobbed/screamed/screams/crying/sobbing) (for/all) .. (hour/hours/day/morning/solid/lesson)
      (still/couldn't/can't/cannot) .. (read/write) (at/yet/a/his/her) (eleven/twelve/thirteen/fourteen/11/12/13/14/word/name)
      (knows/know) .. (no/none) .. (letters/numbers/sounds) | reading age
      gender | transitioning | pronouns | nonbinary | (below/behind) (expected/age)
      working at (reception/nursery/year) | age of a (two/three/four) year old | special (needs/school)
      additional needs | complex needs | sensory | ear defenders | weighted blanket
    `,
    cy: `
      awtistiaeth | awtistig | adhd | dyslecsia | anghenion (dysgu/arbennig/ychwanegol) | gorbryder
      orbryder | pryder | mud | mudandod | meddyginiaeth | moddion | diagnosis | asesiad | hunan-niweidio
      therapi
    `,
  },
  'when it is all too much': {
    en: `
      restraint | restraints | restrained | restraining | positive handling | team teach
      (held/hold) (him/her) .. (safe/until/till) | safe hold | de-escalate | (in/went into) crisis
      biter | the biter
      (bit/hit/kick/punch/slap/scratch/spit/headbutt/thump/pinch/nip/bite/strangle/grab/whack) (by/me/him/her/us/staff/people/everyone)
      (bit/bites/bitten/biting/punched/headbutted/slapped/kicked) (the/a/another/my/our) (window/wall/door/head/headteacher/ta/deputy/teacher/senco/staff/kid/child/boy/girl/friend/classmate/arm/hand/leg/kids/children/dinner)
      (got/been/being/was/get) (bit/bitten/hit/kicked/punched/slapped/scratched/spat/headbutted/thumped/pinched/nipped/strangled/grabbed/attacked/whacked/clobbered/battered)
      (called/calls/calling) me .. (fat/ugly/cow/bitch/slag/slut/twat/dick/wanker/prick/cunt/bastard/knob/bellend/hag/whore/idiot/paedo/racist/nonce)
      told me to (fuck/f/eff/piss/bog/sod/do) | f'd and | effing | swore at | swears at
      (smash/trash/wreck/demolish) .. (room/classroom/table/desk/chairs/display/shelves/window/corner)
      (tip/upend/overturn/flip) .. (table/tables/desk/desks/chair/chairs)
      (throw/throws/threw/thrown/threw/launched/lobbed/hurled/chucked/flung) .. (chair/chairs/table/scissors/stool/desk/shoe/laptop/ipad/tray/stapler/furniture/rock/stone)
      (the/that/a/for) (chair/knife/window/fire) (thing/incident/business)
      (run/bolt/escape/abscond/leg) .. (off site/out of school/out of class/out of the class/down the road/out the gate/over the fence)
      (climb/scale/jump) .. (fence/roof/gate)
      bolter | flight risk | (kicked/kicks/kicking/kick) off | meltdown | screamed (for/the/until)
      under the (table/desk/coats) | locked (himself/herself) in
      excluded | exclusion | excluding | suspended | suspension | expelled | kicked out
      (chucked/thrown) out | perm ex | permexed | pex | fixed-term | managed move | pru
      alternative provision | (part/reduced) (time/timetable) | isolation | on report | put out of
      (brought/bring/carry/found/had/pulled) .. (knife/blade/machete/weapon) | county lines | arrested
      youth (offending/justice) | drugs | shoplifting | vaping | bullied | bullying | bully | beaten up
      groomed | nudes | sexting
      (not/hasn't/hasnt/haven't/hardly/barely) (been/come) (in/at)? school? .. (week/weeks/month/months/days/since)
      (first/only) .. (day/week) in (since/for/weeks) | (not/never/haven't) seen (him/her) since
      (off/taken off) roll | off rolled | offrolled
      (attendance/truant/truanting/bunking/wagging/mitching/skiving/school-refusing/refuser/emotionally)
      (carried/dragged/peeled/prised/prise/peel/carry) (him/her) .. (in/off/out)
    `,
    cy: `
      (gwahardd/wahardd/gwaharddwyd/diarddel)
      (cnoi/brathu/frathu/taro/cicio/gicio/poeri/dwrn) .. (fi/staff/athro/athrawes/plentyn)
      wedi (cnoi/brathu/taro/cicio) | cyllell | bwlio | fwlio | heddlu | rhedeg i ffwrdd | colli (ei) dymer
    `,
  },
});
