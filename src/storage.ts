import { storage } from 'wxt/utils/storage';
import type { School } from './core/school.ts';
import type { Problem } from './school/read.ts';
import type { Sealed } from './people/seal.ts';
import { emptyMemory, type Memory } from './staff/memory.ts';

/** Where a part of the school's file may come from; the first that has it wins. */
export type Source = 'policy' | 'file' | 'options';

/** The file in force: checked, merged, without a name in it. All that a check ever reads. */
export interface InForce {
  school: School;
  sources: Readonly<Record<string, Source>>;
  locked: readonly string[];
  problems: readonly Problem[];
  at: number;
}

/** What each source last gave, good parts only. */
export type Given = Partial<Record<Source, { school: Partial<School>; sealed?: Sealed; at: number }>>;

/** Policy that was there and is gone stays in force for some days. */
export interface PolicySeen {
  at: number;
  goneSince?: number;
  problems: readonly Problem[];
}

// A new shape of an item: raise its version and add the migration from the one before.
export const inForce = storage.defineItem<InForce | null>('local:in-force', { fallback: null, version: 1 });
export const given = storage.defineItem<Given>('local:given', { fallback: {}, version: 1 });
export const policySeen = storage.defineItem<PolicySeen | null>('local:policy', { fallback: null, version: 1 });
/** The key of the sealed list. */
export const listKey = storage.defineItem<string | null>('local:list-key', { fallback: null, version: 1 });
export const memory = storage.defineItem<Memory>('local:memory', { init: emptyMemory, fallback: emptyMemory(), version: 1 });
