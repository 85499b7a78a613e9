/** What a column of the office's table holds. */
export const USES = [
  'ignore',
  'name',
  'forename',
  'middle',
  'surname',
  'preferred',
  'preferredSurname',
  'nickname',
  'born',
  'leaves',
  'adultFrom',
  'until',
  'profiles',
  'facebook',
  'instagram',
  'tiktok',
  'x',
] as const;
export type Use = (typeof USES)[number];

/** Headings of SIMS, Arbor, Bromcom, ScholarPack, Hwb and of sheets made by hand; letters only, lower case. */
const HEADINGS: Readonly<Record<Exclude<Use, 'ignore'>, string>> = {
  name: `
    name names fullname pupil pupils pupilname student studentname child childname childsname staffname
    employee parentname contactname governor displayname legalname surnameforename surnameforenames
    surnamefirstname nameofpupil enw enwllawn enwdisgybl enwrdisgybl disgybl namelegal legalfullname
    fullnamelegal studentfullname pupilfullname learner learnername childfullname guardian guardianname
    primaryguardian parent parentcarer parentcarername carer carername contact contactfullname staff
    staffmember teacher colleague memberofstaff governorname candidate candidatename applicant applicantname
    mother father mum dad rhiant leaver leavername nameoflearner lastnamefirstname surnamefirstnames surnameandforename
    forenameandsurname forenamesurname firstnamelastname enwllawnydisgybl`,
  forename: `
    forename forenames firstname firstnames first givenname givennames legalforename legalfirstname
    legalgivenname pupilforename studentforename enwcyntaf enwaucyntaf fname christianname firstforename
    firstgivenname contactforename contactfirstname parentforename staffforename employeeforename
    givennameslegal forenamelegal firstnamelegal`,
  middle: `
    middle middlename middlenames enwcanol enwaucanol legalmiddlename legalmiddlenames secondname
    secondforename othernamesmiddle middleforename middleforenames`,
  surname: `
    surname lastname last familyname legalsurname legallastname legalfamilyname pupilsurname studentsurname
    cyfenw sname secondsurname contactsurname contactlastname parentsurname staffsurname employeesurname
    surnamelegal lastnamelegal familynamelegal currentsurname`,
  preferred: `
    preferred preferredname preferredforename preferredfirstname preferredgivenname knownas chosenname
    chosenforename calledname enwadwaenir enwdewisol prefname prefforename preferredfullname
    fullnamepreferred namepreferred forenamepreferred firstnamepreferred usualname usualforename usedname
    likestobecalled familiarname goesby`,
  preferredSurname: `
    preferredsurname preferredlastname preferredfamilyname chosensurname surnamepreferred lastnamepreferred
    prefsurname usualsurname knownassurname chosenlastname`,
  nickname: `
    nickname nicknames aka alias aliases othernames llysenw llysenwau alsoknownas formername formernames
    previousname previoussurname maidenname birthname`,
  born: 'dob dateofbirth birthdate born dyddiadgeni bdate birthday',
  leaves: `
    leaves leaving leavingyear yearofleaving classof blwyddyngadael leavesin expectedleavingyear leavingdate
    dateofleaving leavedate expectedleavingdate yearleaving`,
  adultFrom: 'adultfrom eighteenon adult',
  until: 'until to enddate hyd',
  profiles: 'profiles profile socialmedia accounts',
  facebook: 'facebook facebookprofile',
  instagram: 'instagram insta instagramhandle',
  tiktok: 'tiktok tiktokhandle',
  x: 'x twitter xhandle twitterhandle xtwitter',
};

const useOf = new Map<string, Use>();
for (const use of USES) {
  if (use !== 'ignore') for (const heading of HEADINGS[use].trim().split(/\s+/)) useOf.set(heading, use);
}

/** What a heading says its column holds. */
export function useNamed(heading: string): Use {
  const letters = lettersOf(heading);
  return (
    useOf.get(letters) ??
    useOf.get(
      letters.replace(
        /^(?:pupil|student|child|(?:primary|emergency)?contact|guardian|parent|carer|mother|father|mum|dad)s?/,
        '',
      ),
    ) ??
    'ignore'
  );
}

/** What a row of headings says. Beside a legal name, the plain one is what the child is called. */
export function usesNamed(row: readonly string[]): Use[] {
  const uses = row.map(useNamed);
  const legal = (i: number) => lettersOf(row[i]!).includes('legal');
  const isLegal = (use: Use) => uses.some((one, i) => one === use && legal(i));
  const parts = isLegal('forename') || isLegal('surname');
  return uses.map((use, i) => {
    if (!parts || legal(i)) return use;
    if (use === 'forename' && isLegal('forename')) return 'preferred';
    return use === 'surname' && isLegal('surname') ? 'preferredSurname' : use;
  });
}

function lettersOf(heading: string): string {
  return heading
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}

/** Contacts stand beside the pupils whose parents they are: for a list of parents, theirs are the columns to read. */
export function isParents(heading: string): boolean {
  return /^(?:primary|emergency)?(?:contact|guardian|parent|carer|mother|father|mum|dad|rhiant|rhieni)/.test(
    lettersOf(heading),
  );
}

const NAMING: readonly Use[] = ['name', 'forename', 'surname', 'preferred'];

/** Can people be read out of these columns? */
export function namesIn(uses: readonly Use[]): boolean {
  return uses.some((use) => NAMING.includes(use));
}
