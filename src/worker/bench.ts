import type { Declared } from '../core/declared.ts';
import { nobody, type People } from '../core/person.ts';
import type { Pack } from '../core/policy.ts';
import type { School } from '../core/school.ts';
import { blockOf, type KeptList, keyOf } from '../lists/kept.ts';
import { makeReady } from '../lists/locked-store.ts';
import { isExpired, openBlocks } from '../people/open.ts';
import { packOf, rules } from '../registry.ts';
import { dayHere, recallOffset } from '../school/clock.ts';
import { countsOn, declaredOn } from '../staff/links.ts';
import type { Shown } from '../staff/shown.ts';
import { asWorked } from '../staff/worked.ts';
import { clockOffset, given, inForce, listsOf, own, shown } from '../storage.ts';

/** What acts are judged by just now. */
export interface Ready {
  school: School;
  pack: Pack;
  people: People;
  declared: Declared;
  /** Accounts of the school that the person has said they look after: "facebook:hafodlaneprimary". */
  looksAfter: readonly string[];
  /** The person has agreed that the browser's own language model may be asked. */
  secondOpinion: boolean;
  /** The use of today is approved for work. */
  authorised: boolean;
  rules: typeof rules;
  /** What pages last showed of the person's own accounts. */
  shown: Shown;
  /** A list of people is there, open or locked. */
  listed: boolean;
}

let ready: { day: string; coming: Promise<Ready | undefined> } | undefined;

/** Undefined: no school is set up yet. Opened once and kept while the worker is awake; anew each day, for ages. */
export function bench(at = new Date()): Promise<Ready | undefined> {
  const day = dayHere(at.getTime());
  if (ready?.day !== day) ready = { day, coming: open(at) };
  return ready.coming;
}

/** The school or the list changed. */
export function dropBench(): void {
  ready = undefined;
}

async function open(at: Date): Promise<Ready | undefined> {
  makeReady();
  const [force, sources, mine, there, offset] = await Promise.all([
    inForce.getValue(),
    given.getValue(),
    own.getValue(),
    shown.getValue(),
    clockOffset.getValue(),
  ]);
  if (!force) return undefined;
  recallOffset(offset ?? undefined);
  const pack = packOf(force.school);
  const school = asWorked(force.school, pack, mine);
  const today = dayHere(at.getTime());
  const lists = school.noList ? [] : listsOf(sources);
  return {
    school,
    pack,
    people: together(await Promise.all(byMark(lists).map((some) => opened(some, at)))),
    declared: declaredOn(mine.links, today),
    looksAfter: mine.looksAfter,
    secondOpinion: mine.secondOpinion === true,
    authorised: mine.professional.some(({ from, until }) => countsOn({ on: from, until }, today)),
    rules,
    shown: there,
    listed: lists.length > 0,
  };
}

/** Lists of one key are asked as one. */
function byMark(lists: readonly KeptList[]): KeptList[][] {
  const marks = new Map<string, KeptList[]>();
  for (const list of lists) marks.set(list.mark, [...(marks.get(list.mark) ?? []), list]);
  return [...marks.values()];
}

async function opened(lists: readonly KeptList[], at: Date): Promise<People> {
  const standing = lists.filter((list) => !isExpired(list, at));
  const [first] = standing;
  if (!first) return nobody;
  const [key, ...blocks] = await Promise.all([keyOf(first.mark), ...standing.map(blockOf)]);
  if (!key) return { ...nobody, locked: true };
  return openBlocks(
    blocks.filter((block) => block !== undefined),
    key,
    at,
  );
}

/** Lists from several sources, each under its own key, asked as one. */
function together(lists: readonly People[]): People {
  if (lists.length <= 1) return lists[0] ?? nobody;
  return {
    ask: (person) => lists.flatMap((list) => list.ask(person)),
    inText: (text) => lists.flatMap((list) => list.inText(text)),
    locked: lists.some((list) => list.locked),
  };
}
