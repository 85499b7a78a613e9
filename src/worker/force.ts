import type { Role } from '../core/person.ts';
import type { ListedPerson } from '../people/listed.ts';
import { merge, newKey, seal, without } from '../people/seal.ts';
import { keepingGood, merge as mergeFiles, parted, type Source } from '../school/merge.ts';
import type { Reading } from '../school/read.ts';
import { type Given, given, inForce, type List, listKey, type Part } from '../storage.ts';
import { dropBench } from './bench.ts';
import { tellPages } from './inject.ts';
import { readSealed } from './sealed.ts';

/** What a source gives comes into force; what was refused keeps its last good value. */
export async function take(source: Source, reading: Reading): Promise<void> {
  const sources = await given.getValue();
  const before = sources[source];
  const part: Part = { school: {}, lists: before?.lists ?? [], problems: reading.problems, at: Date.now() };
  if (reading.file) {
    const { school, people, sealed } = parted(reading.file);
    part.school = keepingGood(school, reading.refused, before?.school);
    if (people) part.lists = [await sealedHere(people)];
    else if (sealed) part.lists = [readSealed(sealed) ?? before?.lists ?? []].flat();
    else if (source !== 'options' && !reading.refused.includes('people')) part.lists = [];
  } else part.school = before?.school ?? {};
  await enforce({ ...sources, [source]: part });
}

/** What is typed in the options page. It takes the place of the same key in the imported file, where that is not locked. */
export async function takeTyped(reading: Reading): Promise<void> {
  const { locked = [] } = (await inForce.getValue()) ?? {};
  const typed = Object.entries(reading.file ?? {}).filter(([key]) => !locked.includes(key));
  const sources = await given.getValue();
  if (sources.file) {
    const school = less(sources.file.school, new Set(typed.map(([key]) => key)));
    await given.setValue({ ...sources, file: { ...sources.file, school } });
  }
  await take('options', { ...reading, file: { ...sources.options?.school, ...Object.fromEntries(typed) } });
}

/** Adds people to the lists kept on this device; with `replace` they take the place of all in their roles. */
export async function takePeople(people: readonly ListedPerson[], replace: boolean): Promise<void> {
  const sources = await given.getValue();
  const part: Part = { school: {}, problems: [], lists: [], ...sources.options, at: Date.now() };
  const lists = [...part.lists];
  for (const role of new Set(people.map((person) => person.role))) {
    const fresh = { role, ...(await sealedHere(people.filter((person) => person.role === role))) };
    const at = lists.findIndex((list) => list.role === role && list.key === fresh.key);
    if (at < 0) lists.push(fresh);
    else
      lists[at] = replace ? fresh : { ...fresh, sealed: merge(lists[at]!.sealed, fresh.sealed, fresh.key) };
  }
  await enforce({ ...sources, options: { ...part, lists } });
}

/** Takes somebody off the lists kept on this device. False: nobody of that name and role is on them. */
export async function removePerson(name: string, role: Role): Promise<boolean> {
  const sources = await given.getValue();
  const part = sources.options;
  if (!part) return false;
  let removed = false;
  const lists = part.lists.map((list) => {
    const left = without(list.sealed, list.key, { name, role });
    if (left) removed = true;
    return left ? { ...list, sealed: left } : list;
  });
  if (removed) await enforce({ ...sources, options: { ...part, lists } });
  return removed;
}

/** A source has nothing to say any more. */
export async function drop(source: Source): Promise<void> {
  const { [source]: _, ...rest } = await given.getValue();
  await enforce(rest);
}

/** Puts the merged file in force and lets every open page know. */
export async function enforce(sources: Given): Promise<void> {
  const schools = Object.fromEntries(Object.entries(sources).map(([source, part]) => [source, part.school]));
  await given.setValue(sources);
  await inForce.setValue(Object.keys(sources).length ? { ...mergeFiles(schools), at: Date.now() } : null);
  dropBench();
  void tellPages();
}

function less(school: Part['school'], keys: ReadonlySet<string>): Part['school'] {
  return Object.fromEntries(Object.entries(school).filter(([key]) => !keys.has(key)));
}

async function sealedHere(people: readonly ListedPerson[]): Promise<List> {
  const key = (await listKey.getValue()) ?? newKey();
  await listKey.setValue(key);
  return { sealed: seal(people, key), key };
}
