import { LIKE_SURNAMES } from './like-surnames.ts';
import { NICKNAMES } from './nicknames.ts';
import { ENGLISH_SPELLINGS, SPELLINGS } from './spellings.ts';

/** Other ways to write or shorten a first name, by our own table and the common one. */
export function variantsOf(name: string): readonly string[] {
  return tables().given.get(name) ?? none;
}

/** Other ways to write a surname: only where it comes from another alphabet or language. Clark is not Clarke. */
export function surnameSpellings(name: string): readonly string[] {
  const known = tables().surname.get(name) ?? none;
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
  return tables().like.get(name) ?? none;
}

type Links = Map<string, string[]>;

const none: readonly string[] = [];

interface Tables {
  given: Links;
  surname: Links;
  like: Links;
}

let kept: Tables | undefined;

/** Read once, at the first question: the worker often wakes without being asked about anybody. */
function tables(): Tables {
  kept ??= read();
  return kept;
}

function read(): Tables {
  const given: Links = new Map();
  const surname: Links = new Map();
  const like: Links = new Map();

  for (const entry of NICKNAMES.trim().split(/\s+/)) {
    const [formal = '', shorts = ''] = entry.split('=');
    for (const short of shorts.split(',')) {
      link(given, formal, short);
      link(given, short, formal);
    }
  }
  for (const groups of SPELLINGS) {
    linkGroups(given, groups);
    linkGroups(surname, groups);
  }
  linkGroups(given, ENGLISH_SPELLINGS);
  linkGroups(like, LIKE_SURNAMES);
  return { given, surname, like };
}

function linkGroups(links: Links, groups: string): void {
  for (const group of groups.trim().split(/\n|, /)) {
    const names = group.split(' ');
    for (const one of names) for (const other of names) link(links, one, other);
  }
}

function link(links: Links, from: string, to: string): void {
  if (from === to) return;
  const known = links.get(from);
  if (!known) links.set(from, [to]);
  else if (!known.includes(to)) known.push(to);
}
