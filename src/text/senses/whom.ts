import { lexicon } from '../sense.ts';

const OUR = 'our/my/wor/oor/the/this/that/these/those/a/an/some/certain/new/one';
const WORKER =
  'head/heads/headteacher/deputy/deputies/slt/smt/elt/management/managers/manager/leaders/leader/leadership/boss/bosses/governor/governors/trustees/ceo/exec/executive/principal/vice/bursar/receptionist/receptionists/secretary/admin/caretaker/janitor/janny/cook/cooks/cleaner/cleaners/midday/middays/dinnerlady/lunchtime/supervisor/ta/tas/lsa/lsas/hlta/ect/nqt/pgce/trainee/student-teacher/supply/mentor/coach/adviser/advisor/senco/alnco/coordinator/co-ordinator/technician/librarian/counsellor/teacher/teachers/tutor/tutors/colleague/colleagues/workmate/workmates/co-workers/coworkers/assistant/assistants/staff/department/dept/faculty/phase/office/hr/payroll/pta/ptfa/trust/mat/academy/school/workplace/staffroom/class/classes/cohort/form/set/nursery/reception/pupils/pupil/students/kids/children/learners/parents/parent/mums/dads/mams/families/mother/father';
const PLACE =
  'school/work/ours/mine/office/staffroom/class/corridor/department/nursery/reception/place/trust/gate/gates/playground/kitchen/canteen/hall/building/academy/y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11/ks1/ks2/ks3/ks4/eyfs/eight/year';

/** Whom one means by people at one's own school, without a name. */
export const OUR_PEOPLE = lexicon({
  'by what they are': {
    en: `
      (the/this/these/that) (reception/nursery/y1/y2/y3/y4/y5/y6/infant/junior/sixth form/foundation/pre-school) (class/classes/lot/group/kids/intake/cohort)
      the (head/headteacher/deputy/boss/caretaker/senco/governors) (at/of) .. (school/place/dump) .. (work/teach)
      our (${WORKER}) | our .. (${WORKER})
      my (so-called/new/old/useless/lovely/current/delightful/dear/beloved/actual/own)? (mentor/deputy/boss/bosses/ta/tas/lsa/colleague/colleagues/workmates/manager/tutor/trainee/student/department/team/office/school/workplace/governors/trust/academy/headteacher/class/form/pupils)
      my (so-called/new/old/useless/current/delightful/dear/beloved) head
      (${OUR}) .. (${WORKER}) .. (at/in/from/of) (our/my/work)
      (${OUR}) .. (${WORKER}) (at/in) (our/my/this) (place/school/work/academy/gaff/shop/college/primary)
      (the/that/those/these/a) .. (${WORKER}) i (work/teach/share/sit/deal/have/support/answer)
      (children/kids/pupils/class/lot/little _) i teach
      head of (year/department/maths/english/science/pe/sixth/lower/upper/school/history/music/art/drama/geography/languages)
      of a (school/head/deputy/headteacher/class/trust/academy/leader/senco/caretaker/governor/staffroom/department)
      you know who (in/at/from/upstairs) | (a/any/one/single) governor | (school/trust) (sent/sends) |
      (head/heads) pa | (school/office/admin) (cook/lady/ladies/staff/manager/dragon/secretary)
      (key stage/ks/year/phase/subject/maths/english/science/pe/literacy/numeracy/curriculum/safeguarding/attendance/behaviour/pastoral) .. (lead/leads/leader/coordinator/co-ordinator)
      line manager at (school/work) | uwch (dîm/dim) | staff here | everyone here | everybody here
      half the staff | this (building/workplace/school/staffroom/office/place/department/trust)
      (head/deputy/boss/slt/management/senco/teacher/ta/class/parents/school) (ive/i have) ever
      the (parents/kids/children/mums/dads/teachers/staff) (at/in) (our/my/this)
      our catchment | (comes/come/walks/walk) (through/in) (my/our) gate
      (mothers/dads/mums/mams/families) at the (gate/gates/school) | (class/my/our/the) parents group
      (wastes/waste) of (year/form) # | (slt/smt/governors/management)
    `,
    cy: `(pennaeth/dirprwy/staff/athrawon/rhieni/plant) .. (co/yma/ni/ysgol) | ein (pennaeth/dirprwy/staff/hysgol) | yr (ysgol/hysgol) (ma/yma/co/hon) | uwch dîm | tîm arwain | dosbarth # | blwyddyn # | (fy/ein) (nosbarth/nisgyblion/mhennaeth)`,
  },
  'by where they sit': {
    en: `
      (her/him/them/those/someone/somebody/woman/man/bloke/girl/lady/ladies/people/lot/pair/two/one/ones/muppets/idiots/clowns/cretins/fools/witches) (in/on/from/at/behind/up) (the/our/my)? (${PLACE})
      (her/him/the one) next door .. (year/y/class)
      (them/those/people/lot) (upstairs/downstairs/above/at the top/in charge/at head office)
      powers that be | senior (leadership/management/leaders/staff/team)
      the top (at/in) (work/school)
      the (bosses/management/higher ups/higher-ups/big cheese/big cheeses/top brass/suits/grown ups) (at/in)? (work/school)?
      (cretins/idiots/clowns/morons/fools/muppets/people/lot/shower) in (management/leadership/charge/the office/slt)
      (ones/people/lot) i (eat/work/share/sit/have lunch/teach) .. (with)?
      whoever (runs/is running/leads/is in charge of/manages) .. (school/trust/place/department/academy)
      (people/person/man/woman/bloke) .. (runs/running/leads/leading/in charge) .. (school/trust/place/department/academy)
      who (runs/leads) (our/my/this) | my (place/work/job) is | where i (work/teach)
      (work/works/teach/teaches) (for/with/alongside/under) (a/an/the/these/those/such/complete/absolute/total/utter/some/bloody/actual) (idiots/idiot/fools/children/clowns/muppets/people)
      (staffroom/staff room)
      certain (ta/teacher/head/deputy/governor/parent/child/colleague/someone/somebody/class/mum/dad/member)
      (certain/some/a) (member/members) of (staff/slt/my/our) | (the/those) two on reception | front office
      front desk .. (school/work)
    `,
    cy: `pobl (y swyddfa/sy'n rhedeg) | lle (dwi/rwy/dw i) n gweithio`,
  },
});

/** Said of the person just spoken of. */
export const THE_SAME = lexicon({
  'the one before': {
    en: `
      (the/that/this) .. (woman/man/bloke/girl/boy/kid/child/lad/fella/lady/creature/guy/individual/cow/witch/snake/idiot/clown/pair/lot/family)
      every (last/single) one | (each/every one/the lot/all/both/neither/none/some/most/half) of (them/you)
      (he/she/they/him/her/them/hes/shes/theyre) | the lot of | to a man | one and all
      (bunch/pack/pair/shower) of
    `,
    cy: `(hi/fe/fo/nhw) | bob un | pob un`,
  },
});
