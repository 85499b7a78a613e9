import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlatformId } from '../../src/core/person.ts';
import { isPupil } from '../standins/acts/people.ts';
import { type Act, acts, type LogEntry, timesDone } from '../standins/acts.ts';
import { commit, prepare, type Way, waysOf } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { browsers, everything } from './browsers.ts';
import type { Driver, Opening, Tab } from './driver.ts';
import { decide, focusedIn, type Hand, warned, warningOn } from './person.ts';
import { calmSchool, closedSchool, othersSchool, setUp } from './school.ts';
import { type Seen, seenBy, spy, watch } from './spy.ts';

/** What Sian does, all day; the words and people that the school's policy speaks about, and others. */
const headline = ['connect', 'accept', 'publish', 'comment', 'edit-profile', 'message', 'tag'];
/** What opens or closes: a checkbox is another by the time of its click. */
const switches = ['set-privacy', 'set-audience'];
/** What a policy says nothing about, unless the account is the school’s own, or a candidate is looked at. */
const everyday = ['react', 'share', 'remove-comment', 'go-live', 'search', 'view'];

interface Tried {
  act: Act;
  words: string;
  way: Way;
  hand: Hand;
}

/**
 * The acts on one site that a school's policy speaks about, in one real browser: one by mouse and the next by keyboard,
 * and in the other browser the other way round (LANYARD_ALL: each by both).
 */
export function scenarios(site: PlatformId, open: (opening: Opening) => Promise<Driver>): void {
  let browser: Driver;
  const turn = browsers.findIndex(([, one]) => one === open);
  beforeAll(async () => {
    browser = await open({ pages: standinFor, before: spy });
    await begin(browser, calmSchool);
  });
  afterAll(() => browser?.close());

  describe('is held, and decided about', () => {
    test.for(of(concerned, headline))('%s', ([, t]) => held(t));
  });

  describe('is nobody’s business', () => {
    let untouched = 0;
    let done = 0;
    test.for(of(free, [...headline, ...switches, ...everyday]))('%s', async ([, t]) => {
      const tab = await ready(browser, t);
      await commit(tab.hands, t.act, t.way);
      await expect.poll(() => times(tab, t), { message: 'times done' }).toBe(1);
      expect(await warningOn(tab)).toBeUndefined();
      const got = acted(await seenBy(tab), t.way);
      expect(got.length, 'what the page got of the act').toBeGreaterThan(0);
      done += 1;
      if (got.every((e) => e.trusted)) untouched += 1;
      await tab.close();
    });

    // These hands do not rest between the last letter and the press; on a busy machine a few are faster than
    // the answer, and get a repeat of their press instead (quick-hand.test.ts).
    test('nearly always by its own trusted event', () => {
      expect(untouched / done).toBeGreaterThanOrEqual(0.8);
    });
  });

  heldFor('is held, and changes nothing until it is decided about', closedSchool, switches);
  heldFor('is held in the school’s name, or towards a candidate', othersSchool, everyday);

  test('asked for nothing else in all that time', () => {
    expect(browser.strays).toEqual([]);
  });

  function of(wordsFor: (act: Act) => string | undefined, kinds: readonly string[]) {
    const all = tried(site, wordsFor, kinds);
    return everything ? all.flat() : all.map((ways, i) => ways[(i + turn) % ways.length]!);
  }

  /** Not every site has acts of every kind. */
  function heldFor(name: string, school: unknown, kinds: readonly string[]): void {
    const all = of(concerned, kinds);
    if (!all.length) return;
    describe(name, () => {
      beforeAll(() => begin(browser, school));
      test.for(all)('%s', ([, t]) => held(t));
    });
  }

  async function held(t: Tried): Promise<void> {
    const tab = await ready(browser, t);
    await rememberFocus(tab);
    await commit(tab.hands, t.act, t.way);
    const warning = await warned(tab);
    expect(focusedIn(warning)?.name).toMatch(/^Go back/);
    expect(acted(await seenBy(tab), t.way), 'what the page got of the act').toEqual([]);
    expect(await log(tab)).toEqual([]);

    await decide(tab, t.hand, 'Go back');
    expect(await log(tab)).toEqual([]);
    expect(await seenBy(tab)).not.toContainEqual(expect.objectContaining({ key: 'Escape' }));
    await expect.poll(() => focusIsBack(tab, t), { message: 'the focus is back' }).toBe(true);

    await commit(tab.hands, t.act, t.way);
    await decide(tab, t.hand, 'Carry on');
    expect(await log(tab)).toEqual([]);
    await watch(tab, place(t));
    await commit(tab.hands, t.act, t.way);
    await expect.poll(() => times(tab, t), { message: 'times done' }).toBe(1);
    expect(await warningOn(tab)).toBeUndefined();
    expect((await seenBy(tab)).every((e) => e.trusted)).toBe(true);
    await tab.close();
  }
}

/** A school's file as it came, and nothing said so far. */
async function begin(browser: Driver, school: unknown): Promise<void> {
  const options = await browser.open('options.html');
  await setUp(options, school);
  await options.close();
}

async function ready(browser: Driver, t: Tried): Promise<Tab> {
  const tab = await browser.open(t.act.url);
  await prepare(tab.hands, t.act, t.words);
  await watch(tab, place(t));
  return tab;
}

/** Acts with somebody: with Katie. Acts with words: with words that concern the school. */
function concerned(act: Act): string | undefined {
  if (act.person && !isPupil(act.person)) return undefined;
  if (act.kind === 'search') return 'Katie Smith';
  if (!act.box) return act.speaks === false ? undefined : '';
  if (act.person) return 'See you then';
  return act.field === 'jobTitle' ? 'Teacher' : 'Hafod Lane';
}

/** The same with Marcus, with words that concern nobody, and what closes instead of opening. */
function free(act: Act): string | undefined {
  if (switches.includes(act.kind)) return act.speaks === false ? '' : undefined;
  if (act.person && isPupil(act.person)) return undefined;
  return act.box ? 'Gardening' : '';
}

/** Each act by mouse and by keyboard, with the words that make it what is wanted. */
function tried(
  site: PlatformId,
  wordsFor: (act: Act) => string | undefined,
  kinds: readonly string[],
): [name: string, tried: Tried][][] {
  return acts
    .filter((act) => act.site === site && kinds.includes(act.kind))
    .map((act): [string, Tried][] => {
      const words = wordsFor(act);
      if (words === undefined) return [];
      const ways = waysOf(act);
      const both: [Hand, Way | undefined][] = [
        ['mouse', ways.find((w) => w === 'mouse')],
        ['keyboard', ways.findLast((w) => w !== 'mouse')],
      ];
      return both
        .filter(([hand]) => (act.by ?? hand) === hand)
        .flatMap(([hand, way]): [string, Tried][] =>
          way ? [[`${way}: Sian wants to ${act.name}`, { act, words, way, hand }]] : [],
        );
    })
    .filter((ways) => ways.length);
}

/** Where the act happens: in the box, or at the control. */
function place({ act, way }: Tried): string {
  return (way === 'key in the box' ? act.box : act.press) ?? 'none';
}

/** The events that are the act itself: the click or submit, and the key where the key itself sends. */
function acted(seen: readonly Seen[], way: Way): Seen[] {
  const keys = way === 'mouse' ? [] : ['Enter', ' '];
  return seen.filter(
    (e) => e.there && (/click|submit/.test(e.type) || (e.type === 'keydown' && keys.includes(e.key ?? ''))),
  );
}

const log = (tab: Tab) => tab.see<LogEntry[]>('window.site.log');
const times = async (tab: Tab, t: Tried) => timesDone(t.act, t.words, await log(tab));

function rememberFocus(tab: Tab): Promise<void> {
  return tab.see('void (window.before = document.activeElement)');
}

/** Where it was before the press, or on what was pressed. */
function focusIsBack(tab: Tab, t: Tried): Promise<boolean> {
  const pressed = JSON.stringify(place(t));
  return tab.see(
    `document.activeElement === window.before || Boolean(document.activeElement?.closest(${pressed}))`,
  );
}
