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
const headings: Readonly<Record<Exclude<Use, 'ignore'>, readonly string[]>> = {
  name: [
    'name',
    'names',
    'fullname',
    'pupil',
    'pupils',
    'pupilname',
    'student',
    'studentname',
    'child',
    'childname',
    'childsname',
    'staffname',
    'employee',
    'parentname',
    'contactname',
    'governor',
    'displayname',
    'legalname',
    'surnameforename',
    'surnameforenames',
    'surnamefirstname',
    'nameofpupil',
    'enw',
    'enwllawn',
    'enwdisgybl',
    'enwrdisgybl',
    'disgybl',
  ],
  forename: [
    'forename',
    'forenames',
    'firstname',
    'firstnames',
    'first',
    'givenname',
    'givennames',
    'legalforename',
    'legalfirstname',
    'legalgivenname',
    'pupilforename',
    'studentforename',
    'enwcyntaf',
    'enwaucyntaf',
  ],
  middle: ['middle', 'middlename', 'middlenames', 'enwcanol', 'enwaucanol'],
  surname: [
    'surname',
    'lastname',
    'last',
    'familyname',
    'legalsurname',
    'legallastname',
    'legalfamilyname',
    'pupilsurname',
    'studentsurname',
    'cyfenw',
  ],
  preferred: [
    'preferred',
    'preferredname',
    'preferredforename',
    'preferredfirstname',
    'preferredgivenname',
    'knownas',
    'chosenname',
    'chosenforename',
    'calledname',
    'enwadwaenir',
    'enwdewisol',
  ],
  preferredSurname: ['preferredsurname', 'preferredlastname', 'preferredfamilyname', 'chosensurname'],
  nickname: ['nickname', 'nicknames', 'aka', 'alias', 'aliases', 'othernames', 'llysenw', 'llysenwau'],
  born: ['dob', 'dateofbirth', 'birthdate', 'born', 'dyddiadgeni'],
  leaves: ['leaves', 'leaving', 'leavingyear', 'yearofleaving', 'classof', 'blwyddyngadael'],
  adultFrom: ['adultfrom', 'eighteenon', 'adult'],
  until: ['until', 'to', 'enddate', 'hyd'],
  profiles: ['profiles', 'profile', 'socialmedia', 'accounts'],
  facebook: ['facebook', 'facebookprofile'],
  instagram: ['instagram', 'insta', 'instagramhandle'],
  tiktok: ['tiktok', 'tiktokhandle'],
  x: ['x', 'twitter', 'xhandle', 'twitterhandle', 'xtwitter'],
};

const useOf = new Map<string, Use>();
for (const use of USES) {
  if (use !== 'ignore') for (const heading of headings[use]) useOf.set(heading, use);
}

/** What a heading says its column holds. */
export function useNamed(heading: string): Use {
  return (
    useOf.get(
      heading
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z]/g, ''),
    ) ?? 'ignore'
  );
}

const NAMING: readonly Use[] = ['name', 'forename', 'surname', 'preferred'];

/** Can people be read out of these columns? */
export function namesIn(uses: readonly Use[]): boolean {
  return uses.some((use) => NAMING.includes(use));
}
