import { LIKE_SURNAMES } from './like-surnames.ts';
import { NICKNAMES } from './nicknames.ts';
import { remembering } from './remembering.ts';
import { ENGLISH_SPELLINGS, SPELLINGS } from './spellings.ts';

/** Other ways to write or shorten a first name, by our own table and the common one. */
export function variantsOf(name: string): readonly string[] {
  return remembered(name);
}

/** Other ways to write a surname: only where it comes from another alphabet or language. Clark is not Clarke. */
export function surnameSpellings(name: string): readonly string[] {
  const known = others(name, tables().spelled);
  const same = samePrefix(name);
  return same && !known.includes(same) ? [...known, same] : known;
}

/** Mac and Mc, Saint and St: written either way. */
function samePrefix(name: string): string | undefined {
  const [, prefix = '', rest = ''] = /^(mac|mc|saint|st)(.{4,})$/.exec(name) ?? [];
  const other = { mac: 'mc', mc: 'mac', saint: 'st', st: 'saint' }[prefix];
  return other && other + rest;
}

/** Surnames often confused with this one. */
export function likeSurnames(name: string): readonly string[] {
  return others(name, tables().like);
}

/** The groups that a name stands in; who else is in them is looked up when somebody asks. */
type Groups = ReadonlyMap<string, readonly (readonly string[])[]>;

interface Tables {
  /** A formal name first, then its short forms: these are nothing to one another. */
  short: Groups;
  spelled: Groups;
  english: Groups;
  like: Groups;
}

const remembered = remembering((name: string): readonly string[] => {
  const { short, spelled, english } = tables();
  const nicknames = (short.get(name) ?? []).flatMap((group) =>
    group[0] === name ? group.slice(1) : group[0]!,
  );
  return [...new Set([...nicknames, ...others(name, spelled), ...others(name, english)])].filter(
    (other) => other !== name,
  );
});

function others(name: string, groups: Groups): readonly string[] {
  return [...new Set(groups.get(name)?.flat())].filter((other) => other !== name);
}

let kept: Tables | undefined;

/** Read once, at the first question: the worker often wakes without being asked about anybody. */
function tables(): Tables {
  kept ??= {
    short: grouped(NICKNAMES.trim().split(/\s+/), /[=,]/),
    spelled: grouped(SPELLINGS.flatMap(lines), ' '),
    english: grouped(lines(ENGLISH_SPELLINGS), ' '),
    like: grouped(lines(LIKE_SURNAMES), ' '),
  };
  return kept;
}

function lines(groups: string): string[] {
  return groups.trim().split(/\n|, /);
}

function grouped(groups: readonly string[], between: string | RegExp): Groups {
  const found = new Map<string, string[][]>();
  for (const written of groups) {
    const names = written.split(between);
    for (const name of names) {
      const known = found.get(name);
      if (!known) found.set(name, [names]);
      else if (known.at(-1) !== names) known.push(names);
    }
  }
  return found;
}
