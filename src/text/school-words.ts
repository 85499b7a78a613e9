/** Words that say what kind of school a name belongs to: they end a name, and alone they name none. */
export const KINDS = new Set(
  `the school schools primary infant infants junior juniors nursery academy college high secondary comprehensive comp
  grammar prep preparatory first middle upper lower sixth form community church of in wales england ce cofe c e rc ciw
  catholic roman anglican voluntary aided controlled va vc special foundation free federation and
  ysgol ysgolion gynradd uwchradd gyfun babanod iau feithrin meithrin gymunedol eglwys yr y`.split(/\s+/),
);

/** What may stand between a name and the end of it: " C of E Primary School". */
export const KIND_AFTER =
  /^(?:[\s,-]+(?:c ?of ?e|c\.? ?e\.?|church (?:in|of) (?:wales|england)|r\.?c\.?|roman|catholic|community|village|voluntary|aided|controlled|special|free|first|middle|upper|lower|the))*[\s-]+(?:(?:primary|primry|primery|infants?'?|juniors?'?|nursery|prep|high|secondary|comprehensive|grammar|first|middle|upper|lower|and|&)[\s-]+)*(?:primary|primry|primery|infants|juniors|nursery|academy|college|high|secondary|comprehensive|comp|sixth form|federation|schools?|skool|sch)(?![\p{L}\p{N}])/iu;
export const KIND_BEFORE =
  /(?<![\p{L}\p{N}])ysgol(?:\s+(?:gynradd|uwchradd|gyfun|babanod|iau|feithrin|gymunedol|eglwys|yr?))*\s+$/iu;

/** The kinds that tell two schools of one name apart. */
export const YOUNG = /\b(?:primary|infants?|juniors?|prep|gynradd|babanod)\b/i;
export const OLD = /\b(?:secondary|high|comprehensive|comp|upper|grammar|college|sixth|uwchradd|gyfun)\b/i;

/** Said near a word with other meanings, these make it the school. */
const LIFE = new Set(
  `school schools schoolchildren teacher teachers teaching teach taught class classes classroom classrooms pupil pupils
  headteacher headmaster headmistress staffroom governor governors pta ptfa ofsted estyn reception assembly assemblies
  lesson lessons homework marking senco alnco playground uniform sats ks1 ks2 ks3 ks4 gcse gcses eyfs inset
  timetable ppa cpoms sencos ta tas ect nqt hlta lsa slt
  ysgol ysgolion disgybl disgyblion athro athrawes athrawon dosbarth dosbarthiadau gwers gwersi pennaeth
  prifathro prifathrawes llywodraethwyr`.split(/\s+/),
);

/** Is this word, or "Year 6", "Y6", "Bl 6" here, school life? */
export function isSchoolLife(word: string, next: string | undefined): boolean {
  if (LIFE.has(word.replace(/['’][rni]$/, '')) || /^y(?:r|ear)?1?\ds?$/.test(word)) return true;
  if (next === undefined) return false;
  if (/^(?:year|yr|blwyddyn|bl)$/.test(word)) return /^(?:1?\ds?|one|two|three|four|five|six)$/.test(next);
  if (/^(?:head|deputy|governor|staff)$/.test(word) && /^(?:of|at)$/.test(next)) return true;
  if (word === 'our' && /^(?:head|deputy)$/.test(next)) return true;
  if (word === 'parents' && /^(?:evenings?|eve)$/.test(next)) return true;
  return word === 'staff' && /^(?:meeting|room|training|briefing)$/.test(next);
}
