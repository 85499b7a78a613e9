import browser from 'webextension-polyfill';
import { type ActionKind, textOf } from '../core/action.ts';
import { actingAs, judge, levelOf } from '../core/judge.ts';
import { withMutualsCounted } from '../core/mutuals.ts';
import { holds } from '../core/verdict.ts';
import type { AnswerOf, FromPage, MessageOf } from '../messages.ts';
import { factsOf } from '../pictures/facts.ts';
import { midnightAfter } from '../school/clock.ts';
import { workTime } from '../school/hours.ts';
import { siteAt, siteNamed } from '../sites.ts';
import { markOf, type Told, tempered } from '../staff/memory.ts';
import { bench, type Ready } from './bench.ts';
import { count } from './health.ts';
import { bringOverlay, tellPages } from './inject.ts';
import { spoken } from './language.ts';
import { leadTo, offerNote } from './lead.ts';
import { learn, noticeAccount, noticeProfile } from './learn.ts';
import { mapFor } from './map.ts';
import { noticeMet } from './met.ts';
import { openReading } from './reading.ts';
import { known } from './remember.ts';
import { doubted, opinionTold } from './second-opinion.ts';
import { tell } from './tell.ts';
import { warm } from './warm.ts';
import { reasons } from './words.ts';

/** Where a message came from. */
export interface From {
  tabId: number;
  frameId: number;
  /** Of the page, while it was there: the tab may be gone by now. */
  url?: string;
}

type Answers = {
  [K in keyof FromPage]: (message: MessageOf<FromPage, K>, from: From) => Promise<AnswerOf<FromPage, K>>;
};

/** What a page's own script may ask. */
export const answers: Answers = {
  async arrive({ platform }) {
    const ready = await bench();
    const lang = spoken(ready?.school);
    if (!ready) return { watches: [], firm: [], lang };
    warm(ready);
    const { school, pack, rules } = ready;
    const on = rules.filter((rule) => levelOf(rule.id, school, pack) !== 'off');
    const kinds = (of: typeof on) => [...new Set(of.flatMap((rule) => rule.on))] as ActionKind[];
    return {
      watches: kinds(on),
      firm: ready.listed
        ? kinds(on.filter((rule) => rule.about === 'people' && holds(levelOf(rule.id, school, pack))))
        : [],
      map: mapFor(platform, ready.school.platforms?.[platform]),
      lang,
    };
  },

  async judge({ platform, account, action: shown }) {
    // Read in one go with what is judged by.
    const knowing = known();
    const coming = bench();
    // While the browser brings what is stored.
    if (textOf(shown)) openReading();
    const ready = await coming;
    if (!ready) return { level: 'off' };
    const action = withMutualsCounted(shown, ready.people);
    const at = new Date();
    warm(ready);
    const time = { ...workTime(at, ready.school.hours), authorised: ready.authorised };
    const official = actingAs(ready.school, platform, account);
    const administers = official && ready.looksAfter.includes(`${platform}:${official.handle}`);
    const { namesSchool } = ready.shown[platform] ?? {};
    const bare = judge(
      action,
      { platform, account: { namesSchool, ...account, administers }, at, time },
      ready,
    );
    const mind = await knowing;
    if (!official) noticeAccount(platform, account, mind, at.getTime());
    void noticeMet(action, platform, bare);
    if (
      bare.level === 'off' &&
      ready.secondOpinion &&
      doubted(markOf(textOf(action), mind), action, tellPages)
    )
      return opinionTold(ready.school.school.name, spoken(ready.school));
    const verdict = tempered(bare, mind, at.getTime(), budgetHours(ready.school.policy?.options?.budget));
    // Links, permissions and approved use end with a day.
    const until = Math.min(verdict.until ?? Number.POSITIVE_INFINITY, midnightAfter(at.getTime()));
    return tell({ ...verdict, until }, action, {
      ...ready,
      lang: spoken(ready.school),
      platformName: siteNamed(platform)?.name ?? platform,
      id: (findings) => JSON.stringify(findings.map((f): Told => [f.rule, markOf(f.cause, mind), f.level])),
    });
  },

  async write() {
    const ready = await bench();
    if (!ready) return undefined;
    openReading();
    warm(ready);
    return undefined;
  },

  async decide({ id, decision }, { tabId, url }) {
    if (decision.do === 'leave') await browser.tabs.remove(tabId);
    if (decision.do === 'report') await leadTo(decision.concern);
    const told = readTold(id);
    const first = told[0];
    if (!first) return undefined;
    const ready = await bench();
    if (ready && decision.do === 'carry-on' && decision.note)
      void offerNote(whySaid(first[0], decision.reason, ready), tabId);
    await learn(told, decision, siteAt(url)?.name, ready?.school.hours);
    return undefined;
  },

  looked({ platform, looks, own }) {
    if (own) void noticeProfile(platform, own);
    return count(platform, looks);
  },

  pictures: async ({ files }) => files.map(factsOf),

  overlay: (_, { tabId, frameId }) => bringOverlay(tabId, frameId),
};

/** In words, for the head: which rule, which clause, which reason was chosen. */
function whySaid(id: string, chosen: string | undefined, { rules, school, pack }: Ready) {
  const lang = spoken(school);
  const rule = rules.find((one) => one.id === id);
  const clause = pack.clauses.find((one) => one.rules.includes(id));
  const reason = (rule?.reasons ?? reasons).find((one) => one.id === chosen);
  return {
    rule: rule?.title[lang] ?? id,
    clause: clause && `${clause.where[lang]}: ${clause.what[lang]}`,
    reason: reason?.words[lang] ?? '',
  };
}

function budgetHours(options: Readonly<Record<string, unknown>> | undefined): number {
  return typeof options?.hours === 'number' ? options.hours : 24;
}

/** The id of a warning is all that has to be known of it when the person decides: the worker may have slept. */
function readTold(id: string): Told[] {
  try {
    const told: unknown = JSON.parse(id);
    return Array.isArray(told) ? told.filter(isTold) : [];
  } catch {
    return [];
  }
}

function isTold(value: unknown): value is Told {
  return Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === 'string');
}
