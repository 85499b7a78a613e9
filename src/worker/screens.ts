import browser from 'webextension-polyfill';
import type { AnswerOf, AnyFromScreens, FromScreens, MessageOf, SchoolState, TabState } from '../messages.ts';
import { eraseRecords } from '../records/keep.ts';
import { unset } from '../school/merge.ts';
import { readFile } from '../school/read.ts';
import { siteAt, siteNamed } from '../sites.ts';
import { eraseAll, type Given, given, inForce, listsOf, own } from '../storage.ts';
import { dropBench } from './bench.ts';
import { take, takeTyped } from './force.ts';
import { lostNow } from './health.ts';
import { tellPages } from './inject.ts';
import { spoken } from './language.ts';
import { listAnswers, stateOfLists } from './lists.ts';
import { ownAnswers } from './own.ts';
import { practise } from './practice.ts';
import { makeRecord } from './record.ts';

type Answers = {
  [K in keyof FromScreens]: (message: MessageOf<FromScreens, K>) => Promise<AnswerOf<FromScreens, K>>;
};

/** A long file on its way here, in memory only. */
let handed = '';

/** What our own screens may ask. */
export const screenAnswers: Answers = {
  state: async () => stateOf(await given.getValue()),

  async saveSchool({ patch }) {
    const reading = readFile(patch);
    if (reading.file) await takeTyped(reading);
    return { problems: reading.problems };
  },

  async importFile({ text, before = 0, more = false }) {
    // What was handed over is gone where the worker has slept in between.
    if (handed.length < before) return { problems: [], lost: true };
    handed = handed.slice(0, before) + text;
    if (more) return { problems: [] };
    const reading = readFile(handed);
    handed = '';
    if (reading.file) await take('file', reading);
    return { problems: reading.problems };
  },

  tab: ({ tabId }) => tabState(tabId),

  makeRecord: ({ tabId }) => makeRecord(tabId),

  practise,

  async erase() {
    await Promise.all([eraseAll(), eraseRecords()]);
    dropBench();
    void tellPages();
    return undefined;
  },

  ...ownAnswers,
  ...listAnswers,
};

async function stateOf(sources: Given): Promise<SchoolState> {
  const [force, { language }] = await Promise.all([inForce.getValue(), own.getValue()]);
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
    ...(await stateOfLists(listsOf(sources))),
    lang: language ?? spoken(school),
    lost: await lostNow(),
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
    lost: (await lostNow()).filter(({ platform }) => platform === who.platform),
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
