import { lexicon } from '../sense.ts';
import { DOORS, PARTS } from './jobs.ts';

/** What keeps a school shut. */
export const WAYS_IN = lexicon({
  'doors and what guards them': {
    en: `
      panic (button/alarm) | security (gate/light/door/guard) | visitor (system/gate)
      sign-in (system/screen) | site alarm | the magnet lock | maglock |
      gate code | door code | side gate |
      intercom | the cupboard | school ipads | laptop (trolley/cupboard) | (staff/school) car park
      server room
      (side/front/back/fire/main/staff/kitchen/hall/nursery/boiler/bottom/top/car/school)? (buzzer/store/storeroom/shutter/shutters/reception/bolt/hatch/key/doors/door/gate/gates/window/windows/fence/shutter/entrance/turnstile/barrier/keypad/intercom/alarm/cctv/cameras/camera/padlock/lock/fob)
      (${PARTS}) (door/gate/entrance) | get into (school/the/work) | get in | let yourself in
    `,
    cy: `cod y (drws/giât/larwm) | drws | giât | gât | larwm | camerâu | cctv`,
  },
});

/** A code said outright, or as good as. */
export const CODE_TOLD = lexicon({
  'as a riddle': {
    en: `
      (lockdown/evacuation/emergency) .. (word/code/phrase)
      (${DOORS}) (code/number/pin/combination) .. (year/backwards/birthday/same/postcode/still/reversed/date/anniversary/forwards)
      code (word/words/phrase) .. (is/was) | password .. (door/gate) .. is
      (code/number/combo/combination) .. (is/=its) .. (year/same/still) .. (as/built/school/opened/the)
    `,
    cy: `cod .. (drws/giât/larwm)`,
  },
});

/** It does not keep anybody out. */
export const NOT_SHUT = lexicon({
  'broken or open': {
    en: `
      (been/is/are/s) (dead/dodgy/useless/knackered/stuck) | dead since
      only place .. (cctv/camera/cameras) | (not/hasnt/never) .. latch | hasnt latched | shoulder it
      wedge .. open |
      (knackered/buggered/bust/broken) so | so we (just)? (buzz/let/wave) | buzz everybody | buzz everyone
      buzz anyone | let everyone in | no passcode | no password | never locked | isnt locked | propped open
      (hasnt/hasn't/havent/doesnt/dont/didnt/never/wont/cant/isnt/arent/not) .. (lock/locked/shut/close/closed/closing/locking/work/working/latch/catch/recording/record/set/on/fixed/monitored)
      (been/is/are/s/still/always/keep/leave/left/has) .. (off/broken/bust/knackered/buggered/open/unlocked/down/goosed/kaput/fake/dummies/faulty)
      on the latch | propped | wedged | wide open
      (wander/walk/stroll/climb/nip/waltz/squeeze/get) (in/through/over/straight) | gap in | hole in
      stick holding | needs fixing | jemmy | shove hard | give it .. (shove/kick/push)
      nobody .. (checks/watching/watches/noticed)
    `,
    cy: `wedi torri | (ddim/heb) .. (cloi/cau/gweithio/gloi/gau) | ar agor`,
  },
});

/** The way to open it, told. */
export const TRICK = lexicon({
  'how it opens': {
    en: `
      gets you (in/into/through) | will get you (in/into/through) | lets you (in/into/through)
      (opens/open/pops/gives/goes) .. (if/when/by/with)
      (reach/press/dial/lift/push/kick/wiggle/jiggle/pull/slide/shove/hit/type/enter/buzz/ring) .. (through/green/button/left/right/handle/bolt/latch/under/over/top/bottom/twice/then/hash/star)
      lets (anyone/anybody/everyone/you) in | just (reach/press/dial/lift/push/kick/wiggle/pull/climb/squeeze)
      dial # | unlocked (at/over/on/all) | leave .. (unlocked/open) | left .. (unlocked/open) | locked out
      climb (in/over/through) | anyone can | no (alarm/caretaker/security/lock/key) | no ones setting
      (no/nobody/noone/not) .. (set/setting/sets) | (isnt/not/never/hasnt) .. (set/armed/manned/alarmed)
    `,
    cy: `agor os`,
  },
});

/** Keys and passes. */
export const KEYS = lexicon({
  'keys and passes': {
    en: `spare set | master set | (key/keys/lanyard/fob/swipe/=badge/pass/keyring/bunch)`,
    cy: `allwedd | allweddi | goriad | goriadau`,
  },
});

/** Where somebody would find them. */
export const HIDDEN = lexicon({
  'where they lie': {
    en: `
      in my (handbag/bag/pocket/purse/coat/car/glovebox) | on the hook | by the (meter/bin/bins)
      the (drainpipe/flowerpot/mat/gnome) |
      (under/underneath/behind/beneath/inside/above/beside) (the/a/that/my/our)
      on (top/the) .. (hook/ledge/shelf/nail/sill/frame)
      in the .. (tin/jar/biscuit/drawer/cupboard/pot/tray/box/tin/mug/planter/tin/shed/meter) | kept in
      lives (in/under/behind/on) | hidden | top drawer | left with
    `,
    cy: `o dan | tu ôl | yn y drôr`,
  },
  'gone astray': {
    en: `(lose/lost/mislaid/dropped/left/missing/find/found/nicked/stolen/seen)`,
    cy: `colli | golli`,
  },
});

/** Nobody else about. */
export const ALONE = lexicon({
  'on one’s own': {
    en: `
      (just/only) me (and/in/til/till/until) |
      lock up solo | late lock up | solo | locking up | the only
      (only/just) (me/us/ones/one/person/two/three)
      on (my/me/her/his/our/their) (own/todd/tod/jack/larry/lonesome) | by (my/me/her/him)self
      by (myself/meself/herself/himself) | all alone | (nobody/noone) (else/about/around/here/there)
      no one (else/about/around) | last (one/person) (out/here/in/to) | lone | last to leave | single handed
      solo | first (in/one) | lock up | (locking/locks) up | opening up
    `,
    cy: `dim ond fi | ar fy mhen fy hun | ar ben fy hun | neb arall`,
  },
});

export const ON_SITE = lexicon({
  'in the place': {
    en: `
      late lock up | lock up | locking up | early shift | open up
      (in/at/of/up/on/to) .. (the/this/our/whole/entire)? (building/school/site/premises/office/nursery/work)
      (lock/locking) up .. (school/building/site/office)
      (school/building/site) .. (empty/deserted/alone/unattended)
    `,
    cy: `yn yr (ysgol/adeilad/swyddfa)`,
  },
});

export const REGULARLY = lexicon({
  when: {
    en: `
      every | each | most | until | til | after (school/hours/dark/five/six/4/5/6) | night | nights | evening
      evenings | weekend | saturday | sunday | holidays | half term | late
      (mondays/tuesdays/wednesdays/thursdays/fridays/monday/tuesday/wednesday/thursday/friday) | usually
      always | from (4/5/6/7/four/five/six) | again | till
    `,
    cy: `bob | tan | nos | gyda'r nos`,
  },
});
