import { FIRST_NAMES } from './first-names.ts';
import { FOND_NAMES } from './fond-names.ts';
import { type Groups, groupsIn } from './groups.ts';
import { LIKE_SURNAMES } from './like-surnames.ts';
import { NICKNAMES } from './nicknames.ts';
import { remembering } from './remembering.ts';
import { ENGLISH_SPELLINGS, SPELLINGS } from './spellings.ts';

/** Other ways to write or shorten a first name, by our own table and the common one. */
export function variantsOf(name: string): readonly string[] {
  return remembered(name);
}

/** A name that has short forms of its own, or that one letter parts from others. */
export function isWholeName(name: string): boolean {
  return FIRST_NAMES.has(name) || hasShortForms(name);
}

/** A formal English first name. */
export function hasShortForms(name: string): boolean {
  return short(name).some((group) => group[0] === name);
}

/** Other ways to write a surname: only where it comes from another alphabet or language. Clark is not Clarke. */
export function surnameSpellings(name: string): readonly string[] {
  const known = others(name, spelled);
  const same = samePrefix(name);
  return same && !known.includes(same) ? [...known, same] : known;
}

/** Mac and Mc, Saint and St: written either way. */
function samePrefix(name: string): string | undefined {
  const [, prefix = '', rest = ''] = /^(mac|mc|saint|st)(.{4,})$/.exec(name) ?? [];
  const other = { mac: 'mc', mc: 'mac', saint: 'st', st: 'saint' }[prefix];
  return other && other + rest;
}

/** Names that this may be the fond form of, in any language: possible at most. */
export function namesBehind(fond: string): readonly string[] {
  return behind(fond);
}

/** Surnames often confused with this one. */
export function likeSurnames(name: string): readonly string[] {
  return others(name, like);
}

/** A formal name first, then its short forms: these are nothing to one another. */
const short = groupsIn([NICKNAMES], ' \n', '=,');
const fond = groupsIn(FOND_NAMES, ' \n', '=,');
const spelled = groupsIn(SPELLINGS, ',\n', ' ');
const english = groupsIn([ENGLISH_SPELLINGS], ',\n', ' ');
const like = groupsIn([LIKE_SURNAMES], ',\n', ' ');

const remembered = remembering((name: string): readonly string[] => {
  const nicknames = short(name).flatMap((group) => (group[0] === name ? group.slice(1) : group[0]!));
  return [...new Set([...nicknames, ...others(name, spelled), ...others(name, english)])].filter(
    (other) => other !== name,
  );
});

const behind = remembering((name: string): readonly string[] =>
  fond(name).flatMap(([formal = '']) => (formal === name ? [] : [formal])),
);

function others(name: string, groups: Groups): readonly string[] {
  return [...new Set(groups(name).flat())].filter((other) => other !== name);
}
