/** Verbs that go their own way. */
const IRREGULAR = `
be is are was were been being am
break broke broken breaking|bring brought|buy bought|catch caught|choose chose chosen|come came|cut cutting
do does did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt|fight fought
find found|flog flogged flogging|forget forgot forgotten|get got gotten getting|give gave given|go goes went gone|grow grew grown|hang hung
have has had having|hear heard|hide hid hidden|hit hitting|hold held|hurt|keep kept|know knew known|lead led|leave left
lend lent|let letting|lie lied lying lies|lose lost|make made|mean meant|meet met|nick nicked|pay paid|put putting|read|ride rode ridden|ring rang rung
run ran running|say said|see saw seen|sell sold|send sent|shake shook shaken|shoot shot|shut shutting|sit sat sitting|sleep slept
smell smelt|speak spoke spoken|spend spent|stand stood|steal stole stolen|stick stuck|stink stank|strike struck|swear swore sworn|take took taken
teach taught|tell told|think thought|throw threw thrown|wake woke woken|wear wore|win won winning|write wrote written
child children|man men|woman women|wife wives|knife knives|thief thieves`;

const OWN = new Map(
  IRREGULAR.trim()
    .split(/[|\n]/)
    .map((line) => line.trim().split(/\s+/))
    .map(([word = '', ...others]) => [word, others]),
);

/** An English word in the forms it is used in: sell, sells, selling, sold; party, parties. */
export function formsOf(word: string): readonly string[] {
  const bare = word.replaceAll("'", '');
  if (bare.length < 3 || /\d/.test(bare)) return [bare, ...(OWN.get(bare) ?? [])];
  const stem = bare.replace(/e$/, '');
  const hard = /[^aeiou][aeiou][bdgklmnprt]$/.test(bare) && bare.length < 7 ? bare + bare.at(-1) : stem;
  const past = OWN.has(bare)
    ? []
    : [/y$/.test(bare) ? `${bare.slice(0, -1)}ied` : '', `${hard}ed`, `${stem}ed`];
  const plural = /(?:s|x|z|ch|sh)$/.test(bare)
    ? `${bare}es`
    : /[^aeiou]y$/.test(bare)
      ? `${bare.slice(0, -1)}ies`
      : `${bare}s`;
  const going = [`${bare}ing`, `${hard}ing`, `${stem}ing`, `${stem}in`.length > 5 ? `${stem}in` : ''];
  return [...new Set([bare, plural, ...going, ...past, ...(OWN.get(bare) ?? [])])].filter((form) => form);
}

/** The word itself and what its way of its own makes of it: every form of it begins as one of these, but for the last letter. */
export function stemsOf(word: string): readonly string[] {
  const bare = word.replaceAll("'", '');
  return [bare, ...(OWN.get(bare) ?? [])];
}
