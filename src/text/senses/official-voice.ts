import { lexicon } from '../sense.ts';
import { JOBS } from './jobs.ts';

const POST = `(principal/${JOBS.split('/')
  .filter(
    (job) =>
      !['cook', 'cleaner', 'mentor', 'assistant', 'technician', 'tutor', 'ceo', 'colleague'].includes(job),
  )
  .join('/')})`;

/** One’s post at school, put on to speak in: enough alone. */
export const OFFICIALLY = lexicon({
  'in so many words': {
    en: `
      ${POST} hat on | wearing my ${POST} hat | in my (capacity/role/position) as .. ${POST}
      (confirm/confirming/apologise/apologising/answer/answering/announce/say/speaking/respond/responding) (for/from/on behalf of) (the/our/my) (school/nursery/staff/office/staffroom)
      (the/our) (official)? (line/position/view/answer/word/policy) (on this/here/at/is/from) .. (school/us/staff/teachers/head)
      official (word/line/answer) from | from us (teachers/staff/all in/lot in)
      every one of us (who/in/at/behind) .. (work/works/teach/teaches/school/gates/staffroom/classroom)
      i teach (at/in/here) .. our (line/policy/position/rule)
      we (welcome/include/value/cherish/educate/teach/celebrate) (every/all/each/any) (child/children/pupil/pupils/families)
      as someone who (runs/leads/heads) (a/this/our) school
      as your (kids/kid's/kids'/child's/children's/son's/daughter's) .. ${POST} | for the whole staff
      (speak/speaking/answer/thanks/sorry) for the whole school
      the whole staff team | on (the/our) (school's/schools/governors'/staff's) behalf
      as (their/its) .. (lead/coordinator) | (straight/direct) from (us/the school)
      on behalf of (all the/the/all our/our/all my/my fellow) (teachers/governors/tas/office/dinner)
      at our school (children/pupils/parents/families/everyone/students/nobody) (may/must/can/should/will/are/do/wear)
      (not/isn't/wasn't) our policy (im/i'm/i/at/to)
      (our/the school's) (uniform/behaviour/homework/snow) policy is
      as (someone/somebody/one) who (works/teaches/worked) (at/in/for) .. (school/nursery/primary/academy) .. (i/we) (can/promise/assure)
      (taking/answering/answer/take) .. questions (on/about) .. (admissions/school/uniform/places/reception)
      i'm the (head/headteacher/deputy/principal) here | i am the (head/headteacher/deputy) here
      as your (head/headteacher/deputy/senco/governor/governors/school/principal)
      saying this as .. ${POST} | (speaking/speak/talking) for (colleagues/staff)
      speaking for .. (colleagues/staff/governors) | says its .. ${POST}
      (to/dear) all? our (parents/families) | all our families from
      from the (year/y1/y2/y3/y4/y5/y6/reception/nursery/sen/office/eyfs/ks1/ks2) # team
      from the (reception/nursery/office/eyfs) team | we have decided as a .. (staff/school/team)
      as a (staff/school) team | us (teachers/staff) at | we at school
      (school/nursery) (will/is) be? (closed/open/closing/shut) (tomorrow/today/monday/at/due/for/until) (due/because/stay)
      (school/nursery) (will/is) be? (closed/shut/closing) (tomorrow/today)
      (parents/families) .. (kindly/please) (note/read/remember/collect)
      please .. our school (gates/gate/office/policy/doors/uniform)
      (school/nursery/office/staff) would like (parents/families/everyone/to)
      (my/this) school (proudly/fully/always/warmly/firmly)? (=supports/=stands/=opposes/=welcomes/=condemns/=rejects) (with/by/against/its/all/the/every)
      our school (proudly/fully/always/warmly/firmly) (=supports/=backs/=believes/=stands/=opposes/=welcomes)
    `,
    cy: `ar ran .. (ysgol/staff/llywodraethwyr) | ni fel (staff/ysgol/athrawon)`,
  },
});

/** One’s post, said before what follows; with words to parents it is the school that speaks. */
export const IN_ONES_POST = lexicon({
  'said first': {
    en: `
      as (a/an/the/your/one)? .. ${POST} | as (chair/vice) .. governors | ${POST} here
      i'm (a/the/an) .. ${POST} (at/in/of/from) | i am (a/the/an) .. ${POST} (at/in/of/from)
      i (work/teach) (at/in) .. (school/nursery/academy/primary) | ${POST} at .. here
    `,
    cy: `fel (athro/athrawes/pennaeth/llywodraethwr/staff)`,
  },
});

/** Posts of that name outside a school. */
export const OTHER_POSTS = lexicon({
  'at one’s hobby or in another trade': {
    en: `
      (yoga/piano/dance/driving/swimming/swim/guitar/pilates/ski/sunday/ballet/violin/drum/surf/pottery/self-appointed) (teacher/head/deputy/principal)
      (family/household/chief/club/company/party/press/union) (secretary/head/counsellor/governor/librarian/teacher/staff)
      prison (governor/staff) | bank staff | hospital (staff/governor) | bar staff | cabin staff
      medical secretary | (hotel/dental/doctors/salon) receptionist | flight deputy
    `,
  },
});

/** Spoken by one's office. */
export const BY_OFFICE = lexicon({
  'said outright': {
    en: `
      in that (capacity/role/position) | take (it/this/that) as official | officially
      in an official capacity
      with my (school/work/governor's/teacher's/head's) hat | as (such/one) i (would/urge/ask/invite)
      speaking for .. colleagues | (i/we) speak for
    `,
  },
});

/** What the school did, and that it should be known: only together. */
export const SCHOOL_DID = lexicon({
  done: {
    en: `
      the school (did/has/have/hasn't/didn't/never/took/acted/followed/informed/reported/told/contacted/was/will/won't/does/doesn't)
      the school (is/are/isn't) (refunding/sending/closing/opening/looking/aware/dealing/investigating)
      (phones/boiler/heating/lines/gates/emails) .. at (school/the school)
    `,
    cy: `mae'r ysgol wedi | wnaeth yr ysgol`,
  },
});
export const FOR_THE_RECORD = lexicon({
  'let it be known': {
    en: `
      i work there | i (work/teach) (there/here/in/at) (so/and) (you/i/we) | no need to worry
      don't (worry/panic) (everyone/parents/folks/all)
      correct (the/this) (thread/record/post/rumour/rumours) | on (the)? record | for the record
      set .. straight
      we took (it/this/that) .. seriously | we took .. seriously
      we (acted/informed/followed/investigated/apologise/regret)
      we (would/will/can) (like/confirm/assure) | we'd like | we (had/have) no (choice/comment)
      our (statement/apologies)
      bear with us | (email/ring/call/contact) the (office/school) | sorry for any
      thank you for your patience
      not true (we/the) | the rumour | the rumours
    `,
    cy: `hoffem | hoffen ni`,
  },
});

/** What one says to everybody’s parents. */
export const TO_PARENTS = lexicon({
  'told or asked': {
    en: `
      assure (all/you/parents/families/everyone) | (want/wish) to (assure/remind/thank) (all/you/parents/families/everyone)
      (i/we) (promise/assure/guarantee/apologise) | reassure | can confirm | to confirm | clarify
      clear this up | clear .. up | set the record straight | remind (parents/families/everyone/you)
      (i'd/id/we'd/wed/i/we) (would)? ask (you/parents/families/everyone)
      (asking/urge/advise/inviting/reminding) (you/parents/families) | (our/the) (position/stance) is
      we (do/will) not (give/set/allow/tolerate/accept/teach/open/close)
      we (don't/wont) (give/set/allow/tolerate/accept/teach/open/close) | is not cancelled | isn't cancelled
      we are (open/closed) | were (open/closed) | we're (open/closed) | not to park
      dear (parents/families)
      all parents | your (child/children/kids) (will/should/must/need)
    `,
    cy: `hoffwn | hoffem | gofyn i rieni | cadarnhau | diolch i'r rhieni`,
  },
});

/** The school itself is heard. */
export const SCHOOL_SPEAKS = lexicon({
  'a message of it': {
    en: `
      (message/word/reply/reminder/statement/update/response/announcement/apology/news/greetings/thanks) from (the/our/your)? (school/staff/governors/headteacher/head/slt/pta/office)
      (message/word/reply/reminder/statement/update/response/news/greetings) from (all/everyone/everybody) .. (school/staff/team/office)
      from (all/everyone/everybody) .. school | from the team .. school | official .. from school
      school's official line | we are a (school/nursery/academy) (that/which/where/who)
      we're a (school/nursery/academy) (that/which/where/who) | we as a (school/staff)
      we the (staff/teachers/governors) | as staff we | as (governors/teachers) of .. school we
      (the/our) school's (view/position/line/stance/answer/opinion) (is/on)
      (the/our) school (apologises/regrets/wishes/asks/reminds/advises/recommends/congratulates/thanks) (you/all/everyone/parents/families/for/the/that)
      (the/our) school would (like/love) to | (the/our) school does not (support/tolerate/accept/endorse)
    `,
    cy: `neges .. gan .. (ysgol/staff/athrawon/swyddfa/llywodraethwyr/pennaeth) | neges gan .. ysgol | safbwynt yr ysgol`,
  },
});

/** What stands after the name of a school that takes a side or speaks. */
export const TAKES_A_SIDE = lexicon({
  'said or held': {
    en: `
      (does/will/would) not (tolerate/accept/support/endorse/believe/allow/condone/agree/comment)
      (will/would) (never/always) (tolerate/accept/support/endorse/allow/agree/be)
      (doesn't/wont/never) (tolerate/accept/support/endorse/believe/allow/condone/agree/comment)
      (=stands/stand) (with/by/against/behind) | is (proud/pleased/delighted/sorry/sad/honoured) to
      =believes | =supports | =backs | =opposes | =condemns | =welcomes | =rejects | =apologises
      =recommends
      =objects | =endorses | (=takes/=take) .. seriously | would like to | wishes (you/all/everyone)
      has always (stood/supported/opposed)
      (=thanks/=congratulates) | will be (closed/open)
    `,
    cy: `yn (erbyn/cefnogi/gwrthwynebu/credu/ymddiheuro/falch)`,
  },
});
