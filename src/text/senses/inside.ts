import { lexicon } from '../sense.ts';

/** Those who inspect a school. */
export const INSPECTORS = lexicon({
  inspectors: {
    en: `
      ofsted | estyn | hmi | inspector | inspectors | inspection team | the inspection | the call
      lead inspector | big o | the o word | mocksted
    `,
    cy: `estyn | arolygwyr | arolygydd | arolygiad`,
  },
});

/** That they come: families and papers hear it later. */
export const COMING = lexicon({
  'when they come': {
    en: `
      (had/got/took) (the/a) call | call came
      (monday/tuesday/wednesday/thursday/friday) .. (morning/eight/8/8am) | in with us
      (come/coming/arrive/arriving/land/landing/descend/descending/due/in) .. (tomorrow/monday/tuesday/wednesday/thursday/friday)
      (come/coming/arrive/arriving/due/in) .. (next/this) week | on (our/the) doorstep | window opens
    `,
    cy: `
      (dod/ddod/cyrraedd/mewn/yma) .. (fory/yfory/wythnos/llun/mawrth/mercher/iau/gwener)
      (wedi/newydd) (ffonio/ringio) | ar y ffordd
    `,
  },
});

/** Their telephone call. */
export const RUNG = lexicon({
  'the call came': {
    en: `(had/got/took/getting) (the/that/a) (call/phonecall/ring) | the call came | (phone/phones) (rang/went) | (have/has/just) (rung/phoned/rang)`,
    cy: `wedi (ffonio/ringio) | cael yr alwad | daeth yr alwad`,
  },
});

/** What they said, before the report. */
export const VERDICT = lexicon({
  'a grade or a word of it': {
    en: `
      verbal | verbally | feedback | provisional | off the record | good | outstanding | inadequate
      requires improvement
      special measures | adequate | excellent | exceptional | strong standard | urgent improvement
      follow up | category
    `,
    cy: `rhagorol | da | digonol | adborth | mesurau arbennig`,
  },
});

/** Kept until a day that has not come. */
export const WITHHELD = lexicon({
  'not yet': {
    en: `
      (cant/cannot/not/wont/dont) .. (share/shared/announce/announcing/announced/say/tell/telling/post/public/publish) .. (until/before/yet)
      (until/before) .. (published/announced/letters/letter/assembly/official/parents/election) | whisper it
      bursting | sworn | dont tell | not telling | keep it | official in | hush | shh | embargo
    `,
    cy: `
      (peidiwch/paid/peidwch) .. (gweud/dweud/sôn/son/rhannu) | (ddim/dim) .. (gyhoeddus/cyhoeddus/cyhoeddi)
      neb .. gwybod
      cyn .. (rhieni/llythyr) | heb .. (rhieni/cyhoeddi) | rhwng ni | ges i wybod | cael gwybod
    `,
  },
});

/** Settled by those who govern, in a room the public is not in. */
export const SETTLED = lexicon({
  'settled inside': {
    en: `
      seen the (map/plan/plans/drawings/figures/list/letter) | governors .. (decided/agreed/voted/signed)
      dont say anything
      decision .. (made/taken) | done deal | signed off | in the minutes
    `,
    cy: `
      (llywodraethwyr/cyngor/pennaeth) .. (penderfynu/cytuno/pleidleisio) | wedi penderfynu
      (clywed/glywais/glywes/glywodd)
      ges i wybod | cael gwybod
    `,
  },
});

/** Who may come to the school, and how big it is. */
export const REDRAWN = lexicon({
  'its map and its size': {
    en: `
      catchment | admission number | pan is | our pan | lose .. estate | lose .. catchment
      change of age range
      (move/moving) .. (site/campus) | new (build/campus/site) | federate | federation | amalgamate
      (close/closing/shut/shutting/cut/cutting/lose/losing) .. (easter/summer/christmas/july)
    `,
    cy: `(cau/gau/uno/ffedereiddio/symud) .. (haf/nadolig/pasg/gaeaf/tymor/medi/blwyddyn/flwyddyn) | dalgylch | (athrawon/staff/cymorthyddion) .. (mynd/colli)`,
  },
});

/** A screen, a drive or a sheet that holds what few may read. */
export const KEPT_ON = lexicon({
  'where it is kept': {
    en: `
      cpoms | sims | arbor | bromcom | myconcern | safeguarding (folder/file/log) | personnel (file/folder)
      payroll
      class (list/lists) | (home/their/contact) addresses | medical (needs/notes/forms)
      (sen/send/fsm/pp/at-risk/staffing) (list/lists/folder/register)
      (heads/head/bursars/bursar/sencos/secretarys/pa/deputys) .. (screen/inbox/email/laptop/desk/diary/bag)
      pupil (data/files/records) | staff (files/records/salaries) | references | appraisals | ehcps | idps
      risk assessments
    `,
    cy: `(cofnodion/data/cyfeiriadau/manylion) .. (plant/disgyblion/staff)`,
  },
});

/** Anybody could read it there. */
export const IN_SIGHT = lexicon({
  'open to be read': {
    en: `
      (left/leave/leaves/was/were/is/still) .. (screen/screens/computer/laptop/whiteboard/projector) .. (on/open/unlocked/up)
      (up/open/on) .. (big/staffroom/smart/main) (screen/board/telly/tv/projector)
      (left/leave/leaves) .. (screen/inbox/laptop) .. on
      anyone can (open/see/read/download/view/edit/find) | anybody can (open/see/read/view)
      anyone with the link | link .. anyone
      whole (staff/school/world) can (see/read/open) | public link | in the (recycling/skip/bin) | face up
      unshredded
      not (shredded/locked/encrypted) | no password | lying (around/about) | for all to see | in plain sight
      never needed to know | shouldnt .. (seen/know) | wish i hadnt (seen/read) | on the shared drive
    `,
    cy: `pawb yn gallu gweld | ar y sgrin`,
  },
});

/** What a colleague is paid. */
export const EARNS = lexicon({
  'somebody’s pay': {
    en: `
      what everyone earns | what everyone .. (paid/on/gets) | what they all (earn/get) | whos on what
      who earns what
      (head/deputy/senco/bursar/teacher/ta/caretaker/he/she/hes/shes/business/manager/assistant) .. on (#/£)
      (head/deputy/senco/bursar/teacher/caretaker/she/he) .. (earns/gets/paid) (#/£) | on # grand
    `,
    cy: `ennill £`,
  },
});

/** How one came to see it. */
export const SEEN_BY_CHANCE = lexicon({
  'by chance': {
    en: `
      (left/leave) .. (screen/printer/copier/desk/laptop/inbox/spreadsheet/payslip) | now i know
      i now know | payslip | payroll
      saw .. (spreadsheet/payslip/list/payroll/email/screen) | found out | got sent | spreadsheet
      opened .. by mistake
      cc .. in
    `,
  },
});

/** What guards the network. */
export const GUARDED = lexicon({
  'against intruders': {
    en: `
      firewall | antivirus | anti-virus | web filter | content filter | filtering | backups | the server
      our network
      multi factor | two factor | encryption | cctv | cameras | panic button | lockdown alarm
      visitor (system/book) | site fence
    `,
    cy: `mur gwarchod | camerâu | larwm`,
  },
});

/** It guards nothing now, or not there. */
export const UNGUARDED = lexicon({
  'down or blind': {
    en: `
      (switched/turned/is/are/been) off | wide open | (s/is/are/been) down | disabled | out of action
      not (renewed/updated)
      expired | lapsed | only (cover/covers/point/points/see/sees/do/does/work/works)
      nothing (round/at/on) .. (back/side)
      blind spot | doesnt (cover/reach) | dont (cover/reach) | never (set/covered/works)
      hasnt .. (months/weeks/since)
    `,
    cy: `wedi (diffodd/torri) | ddim yn gweithio`,
  },
});

/** The police or a court, at the school. */
export const POLICE = lexicon({
  'police at work': {
    en: `
      (police/copper/coppers/officer/officers/pcso/detective/detectives) .. (in/with/round/at) .. (safeguarding/dsl/head/deputy/office/school/senco/us)
      social worker .. (in/with/at) .. (dsl/head/office/school) | dsl .. (police/all day/hours/crying)
    `,
    cy: `heddlu .. (ysgol/swyddfa/pennaeth)`,
  },
});

/** Alone with children or after dark, in a part of the school, told of anybody. */
export const BY_ONESELF = lexicon({
  'nobody near': {
    en: `
      (is/s/shes/hes/are/im) .. (alone/solo) | on (her/his/my/their) (own/tod/jack)
      by (herself/himself/myself)
      only (one/person/adult/member) | (nobody/noone) else | no one else | just (me/her/him)
    `,
    cy: `(ar/ei) .. phen ei hun | ar ei ben ei hun | ar fy mhen fy hun | neb arall`,
  },
});

export const IN_A_PART = lexicon({
  'a part of the school': {
    en: `
      portakabin | portacabin | mobile classroom | demountable | terrapin | annexe | annex | the hall
      school hall | music room
      art block | science block | boiler room | nursery block | pool | ict suite | gym | sports hall
      library | breakfast club
      after school club | afterschool club | wraparound | the office | reception
    `,
    cy: `caban | neuadd yr ysgol | clwb brecwast | swyddfa`,
  },
});

/** What makes that worth knowing to somebody who should not. */
export const UNSAFE = lexicon({
  'no help near': {
    en: `
      no (phone/signal/radio/alarm/lock/cameras/cctv) | doesnt lock | dont lock | (unlocked/open)
      every (mon/tue/tues/wed/weds/thur/thurs/fri/monday)
      (evening/evenings/night/nights) | after dark | until (five/six/seven/eight/5/6/7/8)
    `,
    cy: `bob nos | tan (chwech/saith) | gyda'r nos`,
  },
});
