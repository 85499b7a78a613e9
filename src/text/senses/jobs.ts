/** Who works in a school, for slots of other lexicons. */
export const JOBS =
  'ta/teacher/lsa/hlta/deputy/head/headteacher/senco/alnco/caretaker/cook/cleaner/midday/secretary/mentor/counsellor/staff/colleague/governor/bursar/librarian/technician/tutor/ect/nqt/assistant/receptionist/lecturer/slt/smt/dsl/ceo';
/** Whom a school is for. */
export const CHILDREN =
  'kid/child/children/pupil/student/class/boy/girl/lad/lass/toddler/teenager/reception/y1/y2/y3/y4/y5/y6';
/** Parts of a school that can be closed, locked or merged. */
export const PARTS =
  'school/nursery/class/unit/base/club/field/pool/site/kitchen/library/sixth/department/reception/hub/provision/juniors/infants/primary/academy';
export const DOORS =
  'door/gate/alarm/keypad/safe/entrance/barrier/fob/building/staffroom/office/shutter/padlock/lock/hall/entry';
