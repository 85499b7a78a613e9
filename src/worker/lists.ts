import type { Role } from '../core/person.ts';
import { blockOf, type KeptList, keyOf, sealedOf, settle, unlockWith } from '../lists/kept.ts';
import { type AnswerOf, type FromScreens, type ListState, type MessageOf, PARCEL } from '../messages.ts';
import { type Carried, writingOut } from '../people/carried.ts';
import type { ListedPerson } from '../people/listed.ts';
import { isExpired } from '../people/open.ts';
import { countingIn, merging, type Sealed } from '../people/seal.ts';
import { inSlices } from '../people/steps.ts';
import { writtenJson } from '../school/long-blocks.ts';
import { unset } from '../school/merge.ts';
import { given, inForce, listsOf } from '../storage.ts';
import { bench, dropBench } from './bench.ts';
import { removePerson, takePeople } from './force.ts';
import { tellPages } from './inject.ts';
import { showBadge } from './remind.ts';
import { sealingNow } from './sealing.ts';

type Asked = 'exportFile' | 'showKey' | 'unlock' | 'importPeople' | 'sealing' | 'askPerson' | 'removePerson';

/** People of a long list on their way here, in memory only. */
let handed: readonly ListedPerson[] = [];

/** A file on its way out, with its people sealed. */
let goingOut = '';

/** What our own screens may ask about the list of people. */
export const listAnswers: {
  [K in Asked]: (message: MessageOf<FromScreens, K>) => Promise<AnswerOf<FromScreens, K>>;
} = {
  async exportFile({ from = 0 }) {
    if (!from || !goingOut) goingOut = await wholeFile();
    const text = goingOut.slice(from, from + PARCEL);
    const more = from + PARCEL < goingOut.length;
    if (!more) goingOut = '';
    return { text, more };
  },

  async showKey() {
    const [first] = listsOf(await given.getValue());
    return { key: first && (await keyOf(first.mark)) };
  },

  async unlock({ key }) {
    const lists = listsOf(await given.getValue());
    const opened = await unlockWith(key.replace(/\s/g, ''), lists);
    if (opened) {
      await settle(lists, (await inForce.getValue())?.school.unlock ?? 'stay');
      dropBench();
      void tellPages();
      void showBadge();
    }
    return { opened };
  },

  async importPeople({ people, replace, before = 0, more = false }) {
    // What was handed over is gone where the worker has slept in between.
    if (handed.length < before) return { lost: true };
    handed = [...handed.slice(0, before), ...people];
    if (more) return { added: 0 };
    const all = handed;
    handed = [];
    const took = await takePeople(all, replace);
    return took === 'locked' ? { locked: true } : { added: all.length };
  },

  sealing: async () => sealingNow(),

  async askPerson({ name }) {
    return (await bench())?.people.ask({ name }) ?? [];
  },

  removePerson: async ({ name, role }) => ({ removed: await removePerson(name, role) }),
};

async function wholeFile(): Promise<string> {
  const force = await inForce.getValue();
  const { school: named, ...settings } = force?.school ?? unset;
  const school = named.name ? named : undefined;
  const { sealed, key } = await wholeList();
  // Where each session asks for the key, it goes another way than the file.
  const list = sealed && { ...sealed, ...(settings.unlock !== 'each-session' && { key }) };
  const file = { lanyard: 1, school, ...settings, sealed: list };
  return `${writtenJson(file, list?.block ?? '')}\n`;
}

/** All lists of the first one's key as one. */
async function wholeList(): Promise<{ sealed?: Carried; key?: string }> {
  const [first, ...rest] = listsOf(await given.getValue());
  if (!first) return {};
  let sealed = await sealedOf(first);
  const key = await keyOf(first.mark);
  for (const list of rest.filter(({ mark }) => key && mark === first.mark)) {
    const other = await sealedOf(list);
    if (sealed && other && key) sealed = await inSlices(merging(sealed, other, key));
  }
  return { sealed: sealed && (await inSlices(writingOut(sealed))), key };
}

/** How many there are in each role, each person once, and whether the list can be asked. */
export async function stateOfLists(
  lists: readonly KeptList[],
): Promise<{ counts: Partial<Record<Role, number>>; list: ListState }> {
  const counts: Partial<Record<Role, number>> = {};
  for (const mark of new Set(lists.map((list) => list.mark))) {
    for (const [role, n] of Object.entries(
      await countedUnder(
        mark,
        lists.filter((list) => list.mark === mark),
      ),
    ))
      counts[role as Role] = (counts[role as Role] ?? 0) + n;
  }
  return { counts, list: await listState(lists) };
}

async function countedUnder(mark: string, lists: readonly KeptList[]): Promise<Sealed['counts']> {
  const roles = lists.flatMap((list) => Object.keys(list.counts));
  // Lists of different roles hold different people; only others have to be counted name by name.
  const key = new Set(roles).size < roles.length ? await keyOf(mark) : undefined;
  if (!key) return summed(lists);
  const blocks = await Promise.all(lists.map(blockOf));
  return inSlices(
    countingIn(
      blocks.filter((block) => block !== undefined),
      key,
    ),
  );
}

function summed(lists: readonly KeptList[]): Sealed['counts'] {
  const sums: Sealed['counts'] = {};
  for (const { counts } of lists)
    for (const [role, n] of Object.entries(counts)) sums[role as Role] = (sums[role as Role] ?? 0) + n;
  return sums;
}

async function listState(lists: readonly KeptList[]): Promise<ListState> {
  const today = new Date();
  const standing = lists.filter((list) => !isExpired(list, today));
  if (!standing.length) {
    const since = lists
      .flatMap(({ expires }) => expires ?? [])
      .sort()
      .at(-1);
    return since ? { is: 'expired', since } : { is: 'none' };
  }
  const keys = await Promise.all(standing.map(({ mark }) => keyOf(mark)));
  if (keys.some((key) => !key)) return { is: 'locked' };
  const made = standing.map((list) => list.made).sort()[0]!;
  return { is: 'open', made, expires: standing.flatMap(({ expires }) => expires ?? []).sort()[0] };
}
