import type { School } from './core/school.ts';
import { forgetLists, type KeptList, keep, type List } from './lists/kept.ts';
import { type Carried, sealedFrom } from './people/carried.ts';
import type { Justification } from './report/note.ts';
import type { Offset } from './school/clock.ts';
import type { Merged, Source } from './school/merge.ts';
import type { Problem } from './school/problem.ts';
import type { DiaryEntry } from './staff/diary.ts';
import type { Health } from './staff/health.ts';
import { broughtForward, emptyMemory, type Memory } from './staff/memory.ts';
import { nothingOwn, type Own } from './staff/own.ts';
import type { Shown } from './staff/shown.ts';
import { item } from './stored.ts';

/** The file in force: checked, merged, without a name in it. All that a check ever reads. */
export interface InForce extends Merged {
  at: number;
}

/** What a source last gave, good parts only. */
export interface Part {
  school: Partial<School>;
  /** Names typed here are kept a list for each role, so that one can be replaced. */
  lists: readonly KeptList[];
  problems: readonly Problem[];
  at: number;
}
export type Given = Partial<Record<Source, Part>>;

/** Policy as it was last seen, to know whether it is new, and since when it is gone. */
export interface PolicySeen {
  digest: string;
  at: number;
  goneSince?: number;
}

/** Every list there is, once: a file that was exported here brings back what is here already. */
export function listsOf(sources: Given): KeptList[] {
  const lists = Object.values(sources).flatMap((part) => part.lists);
  return [...new Map(lists.map((list) => [list.id, list])).values()];
}

// A new shape of an item: add the migration from the one before.
export const inForce = item<InForce | null>('local:in-force', { fallback: null });
export const given = item<Given>('local:given', {
  fallback: {},
  // Since 2: lists lie in a locked store of their own, and their keys with them.
  migrations: { 2: lockedAway },
});
export const policySeen = item<PolicySeen | null>('local:policy', {
  fallback: null,
});
/** What the browser answered when it was last asked for policy: for the diagnostics. */
export type PolicyAsked = { at: number } & (
  | { answer: 'keys'; keys: readonly string[] }
  | { answer: 'nothing' }
  | { answer: 'error'; why: string }
);
export const policyAsked = item<PolicyAsked | null>('session:policy-asked', { fallback: null });
/** Which key names typed or imported on this device are sealed with, by its mark. */
export const ownMark = item<string | null>('local:list-mark', { fallback: null });
export const memory = item<Memory | null>('local:memory', {
  fallback: null,
  migrations: { 2: (before: Memory | null) => before && broughtForward(before) },
});
/** What the member of staff decides for themself: no school's file and no policy reaches it. */
export const own = item<Own>('local:own', { fallback: nothingOwn });
/** Which acts were there on the pages of each site, and which were missing. */
export const health = item<Health>('local:health', { fallback: {} });
/** Only written while the person keeps a diary. */
export const diary = item<readonly DiaryEntry[]>('local:diary', { fallback: [] });
/** The last that pages showed of one's own accounts, to notice a change. */
export const shown = item<Shown>('local:shown', { fallback: {} });

/** How far the school's clock is ahead of UTC, to be known at the next wake. In memory only. */
export const clockOffset = item<Offset | null>('session:clock-offset', { fallback: null });

/** Why somebody carried on, until it is written to the head or the browser closes: never on disk. */
export const justification = item<Justification | null>('session:justification', {
  fallback: null,
});

/** Somebody spoke of an indecent picture of a child: no page is recorded, until they say otherwise or the browser closes. */
export const recordsOff = item<boolean>('session:records-off', { fallback: false });

/** The person's memory; a new one the first time. */
export async function remembered(): Promise<Memory> {
  const there = await memory.getValue();
  if (there) return there;
  const fresh = emptyMemory();
  await memory.setValue(fresh);
  return fresh;
}

/** A list as settings held it before it had a store of its own. */
type WrittenList = Omit<List, 'sealed'> & { sealed: Carried };

async function lockedAway(before: Record<string, { lists: readonly WrittenList[] }>): Promise<Given> {
  const after: Record<string, unknown> = {};
  for (const [source, part] of Object.entries(before)) {
    const lists = part.lists.flatMap((list) => {
      const sealed = sealedFrom(list.sealed);
      return sealed ? [keep({ ...list, sealed })] : [];
    });
    after[source] = { ...part, lists: await Promise.all(lists) };
  }
  return after as Given;
}

export async function eraseAll(): Promise<void> {
  await forgetLists();
  await Promise.all(
    [
      inForce,
      given,
      policySeen,
      ownMark,
      memory,
      own,
      health,
      diary,
      shown,
      justification,
      recordsOff,
      clockOffset,
    ].map((item) => item.removeValue()),
  );
}
