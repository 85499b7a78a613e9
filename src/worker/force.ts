import type { Role } from '../core/person.ts';
import { type KeptList, keep, keyOf, sealedOf, settle } from '../lists/kept.ts';
import { readingIn } from '../people/carried.ts';
import type { ListedPerson } from '../people/listed.ts';
import { without } from '../people/seal.ts';
import { inSlices } from '../people/steps.ts';
import { keepingGood, merge as mergeFiles, parted, type Source } from '../school/merge.ts';
import type { Reading } from '../school/read.ts';
import { type Given, given, inForce, listsOf, ownMark, type Part } from '../storage.ts';
import { dropBench } from './bench.ts';
import { tellPages } from './inject.ts';
import { readSealed } from './sealed.ts';
import { joinedTo, sealedHere } from './sealing.ts';

/** What a source gives comes into force; what was refused keeps its last good value. */
export async function take(source: Source, reading: Reading): Promise<void> {
  const sources = await given.getValue();
  const before = sources[source];
  const part: Part = { school: {}, lists: before?.lists ?? [], problems: reading.problems, at: Date.now() };
  if (reading.file) {
    const { school, people, sealed } = parted(reading.file);
    part.school = keepingGood(school, reading.refused, before?.school);
    if (people) part.lists = await sealedAndKept(people, part.lists);
    else if (sealed) part.lists = await keptOf(sealed, part.lists);
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
export async function takePeople(
  people: readonly ListedPerson[],
  replace: boolean,
): Promise<'kept' | 'locked'> {
  const sources = await given.getValue();
  const part: Part = { school: {}, problems: [], lists: [], ...sources.options, at: Date.now() };
  let lists = part.lists;
  for (const role of new Set(people.map((person) => person.role))) {
    const before = replace ? undefined : await joinable(lists, role);
    const sealed = await sealedHere(
      people.filter((person) => person.role === role),
      before,
    );
    if (!sealed) return 'locked';
    const fresh = { role, ...sealed };
    const kept = before ? await joinedTo(before, fresh) : await keep(fresh);
    lists = [...lists.filter((list) => list !== before && !(replace && list.role === role)), kept];
  }
  await enforce({ ...sources, options: { ...part, lists } });
  return 'kept';
}

/** The list of this role that was typed here under the key that is used here now. */
async function joinable(lists: readonly KeptList[], role: Role): Promise<KeptList | undefined> {
  const mark = await ownMark.getValue();
  return lists.find((list) => list.role === role && list.mark === mark);
}

/** Takes somebody off the lists kept on this device. False: nobody of that name and role is on them. */
export async function removePerson(name: string, role: Role): Promise<boolean> {
  const { policy, ...here } = await given.getValue();
  let removed = false;
  const left: Given = policy ? { policy } : {};
  for (const source of ['file', 'options'] as const) {
    const part = here[source];
    if (!part) continue;
    const lists = await Promise.all(part.lists.map((list) => withoutPerson(list, name, role)));
    removed ||= lists.some((list, i) => list !== part.lists[i]);
    left[source] = { ...part, lists };
  }
  if (removed) await enforce(left);
  return removed;
}

async function withoutPerson(list: KeptList, name: string, role: Role): Promise<KeptList> {
  const [sealed, key] = await Promise.all([sealedOf(list), keyOf(list.mark)]);
  const left = sealed && key && without(sealed, key, { name, role });
  return left ? keep({ role: list.role, sealed: left, key }) : list;
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
  const merged = mergeFiles(schools);
  await inForce.setValue(Object.keys(sources).length ? { ...merged, at: Date.now() } : null);
  await settle(listsOf(sources), merged.school.unlock ?? 'stay');
  dropBench();
  void tellPages();
}

function less(school: Part['school'], keys: ReadonlySet<string>): Part['school'] {
  return Object.fromEntries(Object.entries(school).filter(([key]) => !keys.has(key)));
}

/** Names in clear are sealed as they come in. With the key of this device away, what was sealed before stays. */
async function sealedAndKept(
  people: readonly ListedPerson[],
  before: readonly KeptList[],
): Promise<readonly KeptList[]> {
  const sealed = await sealedHere(people);
  return sealed ? [await keep(sealed)] : before;
}

async function keptOf(value: unknown, before: readonly KeptList[]): Promise<readonly KeptList[]> {
  const given = readSealed(value);
  const sealed = given && (await inSlices(readingIn(given.sealed)));
  return sealed ? [await keep({ sealed, key: given.key })] : before;
}
