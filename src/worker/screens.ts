import browser from 'webextension-polyfill';
import type { Role } from '../core/person.ts';
import type { AnswerOf, AnyFromScreens, FromScreens, MessageOf, SchoolState, TabState } from '../messages.ts';
import { merge } from '../people/seal.ts';
import { eraseRecords } from '../records/keep.ts';
import { unset } from '../school/merge.ts';
import { readFile } from '../school/read.ts';
import { siteAt, siteNamed } from '../sites.ts';
import { eraseAll, type Given, given, inForce, listsOf, own } from '../storage.ts';
import { bench, dropBench } from './bench.ts';
import { removePerson, take, takePeople, takeTyped } from './force.ts';
import { tellPages } from './inject.ts';
import { spoken } from './language.ts';
import { ownAnswers } from './own.ts';
import { makeRecord } from './record.ts';

type Answers = {
  [K in keyof FromScreens]: (message: MessageOf<FromScreens, K>) => Promise<AnswerOf<FromScreens, K>>;
};

/** What our own screens may ask. */
export const screenAnswers: Answers = {
  state: async () => stateOf(await given.getValue()),

  async saveSchool({ patch }) {
    const reading = readFile(patch);
    if (reading.file) await takeTyped(reading);
    return { problems: reading.problems };
  },

  async importFile({ text }) {
    const reading = readFile(text);
    if (reading.file) await take('file', reading);
    return { problems: reading.problems };
  },

  async exportFile() {
    const [force, sources] = await Promise.all([inForce.getValue(), given.getValue()]);
    const [first, ...rest] = listsOf(sources);
    const same = rest.filter((list) => list.key === first?.key);
    const sealed = first && {
      ...same.reduce((all, { sealed }) => merge(all, sealed, first.key), first.sealed),
      key: first.key,
    };
    const { school: named, ...settings } = force?.school ?? unset;
    const school = named.name ? named : undefined;
    return { text: `${JSON.stringify({ lanyard: 1, school, ...settings, sealed }, null, 2)}\n` };
  },

  async importPeople({ people, replace }) {
    await takePeople(people, replace);
    return { added: people.length };
  },

  async askPerson({ name }) {
    return (await bench())?.people.ask({ name }) ?? [];
  },

  removePerson: async ({ name, role }) => ({ removed: await removePerson(name, role) }),

  tab: ({ tabId }) => tabState(tabId),

  makeRecord: ({ tabId }) => makeRecord(tabId),

  async erase() {
    await Promise.all([eraseAll(), eraseRecords()]);
    dropBench();
    void tellPages();
    return undefined;
  },

  ...ownAnswers,
};

async function stateOf(sources: Given): Promise<SchoolState> {
  const [force, { language }] = await Promise.all([inForce.getValue(), own.getValue()]);
  const counts: Partial<Record<Role, number>> = {};
  for (const { sealed } of listsOf(sources)) {
    for (const [role, n] of Object.entries(sealed.counts))
      counts[role as Role] = (counts[role as Role] ?? 0) + n;
  }
  const told = Object.entries(sources).map(([source, { problems, at, school, lists }]) => [
    source,
    { problems, at, keys: [...Object.keys(school), ...(lists.length ? ['people'] : [])] },
  ]);
  const { school = unset, sources: from = {}, locked = [] } = force ?? {};
  return {
    school,
    sources: from,
    locked,
    given: Object.fromEntries(told),
    counts,
    lang: language ?? spoken(school),
    on: Boolean(force),
  };
}

async function tabState(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const site = siteAt(tab?.url);
  if (!site) return { is: 'elsewhere' };
  const who: unknown = await browser.tabs.sendMessage(tabId, { type: 'who' }).catch(() => undefined);
  if (!isWho(who)) return { is: 'silent', name: site.name };
  return {
    is: 'watched',
    platform: who.platform,
    name: siteNamed(who.platform)?.name ?? site.name,
    account: who.account,
  };
}

function isWho(
  value: unknown,
): value is { platform: string; account: Extract<TabState, { is: 'watched' }>['account'] } {
  return typeof value === 'object' && value !== null && 'platform' in value && 'account' in value;
}

/** Our own pages are built with us: what they send is checked for its kind and size only. */
export function readFromScreen(message: unknown): AnyFromScreens | undefined {
  const known =
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    typeof message.type === 'string' &&
    Object.hasOwn(screenAnswers, message.type);
  return known ? (message as AnyFromScreens) : undefined;
}

export function answerScreen(message: AnyFromScreens): Promise<unknown> {
  const answer = screenAnswers[message.type] as (message: AnyFromScreens) => Promise<unknown>;
  return answer(message);
}
