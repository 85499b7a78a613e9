// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Telling } from '../src/core/telling.ts';
import type { Act } from '../src/watch/act.ts';
import { keepAsked } from '../src/watch/asked.ts';
import { keepDrafts } from '../src/watch/draft.ts';
import { keepHover } from '../src/watch/hover.ts';
import { clicksByItself, presses, sends } from '../src/watch/keys.ts';
import { laidOver } from '../src/watch/map.ts';
import { keepPasses } from '../src/watch/passes.ts';
import { repeated } from '../src/watch/repeat.ts';
import { keepRhythm } from '../src/watch/rhythm.ts';
import { words } from '../src/watch/words.ts';

const box = () => document.createElement('div');
const act = (key: string): Act => ({
  key,
  action: { kind: 'visit' },
  account: {},
  element: box(),
  by: { unpressed: true },
});
const free: Telling = { level: 'off' };

describe('what was asked ahead', () => {
  test('is asked once, however often the pointer comes by', async () => {
    const put = vi.fn(async () => free);
    const asked = keepAsked(put);
    await Promise.all([asked.ask(act('follow')), asked.ask(act('follow'))]);
    await asked.ask(act('follow'));
    expect(put).toHaveBeenCalledTimes(1);
    expect(asked.known(act('follow'))).toBe(free);
  });

  test('is not known for other words', async () => {
    const asked = keepAsked(async () => free);
    await asked.ask(act('one'));
    expect(asked.known(act('another'))).toBeUndefined();
  });

  test('ends when the clock may change the answer', async () => {
    const asked = keepAsked(async () => ({ level: 'off', until: Date.now() - 1 }));
    await asked.ask(act('one'));
    expect(asked.known(act('one'))).toBeUndefined();
  });

  test('an answer that was under way when something changed is not kept', async () => {
    let reply = (_: Telling) => {};
    const asked = keepAsked(() => new Promise<Telling>((resolve) => (reply = resolve)));
    const asking = asked.ask(act('one'));
    asked.forget();
    reply(free);
    await asking;
    expect(asked.known(act('one'))).toBeUndefined();
  });

  test('deleted words are forgotten', async () => {
    const asked = keepAsked(async () => free);
    await asked.ask(act('deleted'));
    asked.drop(act('deleted'));
    expect(asked.known(act('deleted'))).toBeUndefined();
  });

  test('no answer in time is a refusal, not a wait', async () => {
    vi.useFakeTimers();
    const asked = keepAsked(() => new Promise<Telling>(() => {}));
    const late = expect(asked.ask(act('one'))).rejects.toThrow('no answer in time');
    await vi.advanceTimersByTimeAsync(1_500);
    await late;
    vi.useRealTimers();
  });
});

describe('a draft', () => {
  test('is read in each pause; what kind of box it is in, once until the hand goes elsewhere', async () => {
    vi.useFakeTimers();
    const [editor, button] = [document.createElement('textarea'), box()];
    document.body.append(editor, button);
    const composing = vi.fn(() => ({ composer: { sends: ['Enter'] }, box: editor }));
    const draftIn = vi.fn(() => (editor.value ? act(editor.value) : undefined));
    const begun = vi.fn();
    const reading = { composing, draftIn } as never;
    const drafts = keepDrafts(
      reading,
      vi.fn(),
      keepAsked(async () => free),
      {} as never,
      begun,
    );
    drafts.touched(editor);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(begun, 'before a word is written').toHaveBeenCalledTimes(1);
    draftIn.mockClear();
    for (const words of ['See', 'See you', 'See you there']) {
      editor.value = words;
      drafts.touched(editor);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect([draftIn.mock.calls.length, composing.mock.calls.length]).toEqual([3, 1]);
    expect(begun).toHaveBeenCalledTimes(1);
    drafts.touched(button);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([draftIn.mock.calls.length, composing.mock.calls.length]).toEqual([4, 2]);
    vi.useRealTimers();
  });

  test.each([
    [['Enter'], 'in each pause of the hand', 3],
    [['Ctrl+Enter'], 'once the hand rests', 1],
  ])('that %s sends is read %s', async (sends, _, reads) => {
    vi.useFakeTimers();
    const editor = document.body.appendChild(document.createElement('textarea'));
    const draftIn = vi.fn(() => act(editor.value));
    const reading = { composing: () => ({ composer: { sends }, box: editor }), draftIn } as never;
    const drafts = keepDrafts(
      reading,
      vi.fn(),
      keepAsked(async () => free),
      {} as never,
      vi.fn(),
    );
    drafts.touched(editor);
    await vi.advanceTimersByTimeAsync(1_000);
    draftIn.mockClear();
    for (const words of ['See', 'See you', 'See you there']) {
      editor.value = words;
      drafts.touched(editor);
      await vi.advanceTimersByTimeAsync(words.endsWith('there') ? 1_000 : 200);
    }
    expect(draftIn).toHaveBeenCalledTimes(reads);
    drafts.hurry();
    expect(draftIn, 'nothing is due').toHaveBeenCalledTimes(reads);
    drafts.touched(editor);
    drafts.hurry();
    expect(draftIn, 'Ctrl goes down').toHaveBeenCalledTimes(reads + 1);
    vi.useRealTimers();
  });
});

describe('a pass', () => {
  test('is for one act, once', () => {
    const passes = keepPasses(() => 0);
    passes.give('follow Katie');
    expect(passes.take('follow Osian')).toBe(false);
    expect(passes.take('follow Katie')).toBe(true);
    expect(passes.take('follow Katie')).toBe(false);
  });

  test('ends after thirty seconds', () => {
    let now = 0;
    const passes = keepPasses(() => now);
    passes.give('follow Katie');
    now = 29_999;
    expect(passes.has('follow Katie')).toBe(true);
    now = 30_001;
    expect(passes.take('follow Katie')).toBe(false);
  });
});

describe('a press that was free after all', () => {
  const written = () => {
    const composer = { what: 'a box', act: 'message' as const, at: () => undefined, read: () => undefined };
    const writing: Act = { ...act('send'), by: { composer: { ...composer, sends: ['Enter'] } } };
    document.body.append(writing.element);
    return writing;
  };
  const enter = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13 });

  test('is repeated where the editor takes the key as its own', () => {
    const writing = written();
    const got: KeyboardEvent[] = [];
    writing.element.addEventListener('keydown', (event) => {
      event.preventDefault();
      got.push(event as KeyboardEvent);
    });
    expect(repeated(writing, enter)).toBe(true);
    expect(got.map(({ key, code, keyCode }) => ({ key, code, keyCode }))).toEqual([
      { key: 'Enter', code: 'Enter', keyCode: 13 },
    ]);
  });

  test('sends the form of a line that Enter sends', () => {
    const form = document.createElement('form');
    const line = document.createElement('input');
    form.append(line);
    document.body.append(form);
    const sent = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener('submit', sent);
    expect(repeated({ ...written(), element: line }, enter)).toBe(true);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test('is the person’s to repeat where the page does nothing with a key of ours', () => {
    expect(repeated(written(), enter)).toBe(false);
  });

  test('is not repeated where the box is gone, or nothing was pressed', () => {
    const gone = written();
    gone.element.remove();
    expect(repeated(gone, enter)).toBe(false);
    expect(repeated(act('visit'), enter)).toBe(false);
  });
});

describe('keys', () => {
  const key = (given: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', ...given });
  const composer = (...keys: ('Enter' | 'Ctrl+Enter')[]) => ({
    what: 'a box',
    act: 'publish' as const,
    at: () => undefined,
    read: () => undefined,
    sends: keys,
  });

  test('Enter sends a chat; Shift+Enter is a new line', () => {
    expect(sends(key({}), composer('Enter'), box())).toBe(true);
    expect(sends(key({ shiftKey: true }), composer('Enter'), box())).toBe(false);
  });

  test('Ctrl+Enter and Cmd+Enter send a post; plain Enter is a new line', () => {
    expect(sends(key({ ctrlKey: true }), composer('Ctrl+Enter'), box())).toBe(true);
    expect(sends(key({ metaKey: true }), composer('Ctrl+Enter'), box())).toBe(true);
    expect(sends(key({}), composer('Ctrl+Enter'), box())).toBe(false);
  });

  test('Enter that ends a word of an input method sends nothing', () => {
    expect(sends(key({ isComposing: true }), composer('Enter'), box())).toBe(false);
  });

  test('Enter that picks a name from the open list sends nothing', () => {
    const picking = box();
    const option = box();
    option.id = 'third-name';
    document.body.append(picking, option);
    picking.setAttribute('aria-activedescendant', 'third-name');
    expect(sends(key({}), composer('Enter'), picking)).toBe(false);
    option.remove();
    expect(sends(key({}), composer('Enter'), picking)).toBe(true);
  });

  test('Space on a real button becomes a click of its own; on a drawn one the site acts on the key', () => {
    const drawn = box();
    drawn.setAttribute('role', 'button');
    expect(clicksByItself(document.createElement('button'), ' ')).toBe(true);
    expect(clicksByItself(drawn, ' ')).toBe(false);
    expect(presses(key({ key: ' ' }))).toBe(true);
    expect(presses(key({ key: 'a' }))).toBe(false);
  });
});

test('a mended anchor takes the place of the broken one, and of no other', () => {
  const anchor = (find: string) => ({ what: 'a button', find: [find], seen: '2026-11' });
  const map = { anchors: { post: anchor('.old'), follow: anchor('.follow') }, labels: {} };
  const mended = laidOver(map, { anchors: { post: anchor('.new') } });
  expect(mended.anchors.post.find).toEqual(['.new']);
  expect(mended.anchors.follow.find).toEqual(['.follow']);
});

test('what the page side says by itself is there in Welsh', () => {
  for (const sentence of Object.values(words.cy)) expect(sentence.length).toBeGreaterThan(10);
  expect(Object.keys(words.cy)).toEqual(Object.keys(words.en));
});

describe('the beat of writing', () => {
  /** Keys at these times; each comes as three events. */
  function written(...times: number[]) {
    const rhythm = keepRhythm();
    for (const time of times) for (const event of [0, 1, 3]) rhythm.beat(time + event);
    return rhythm;
  }
  const steady = (every: number) => Array.from({ length: 20 }, (_, n) => n * every);

  test.each([80, 120, 200, 300])('with a key every %i ms, the next key is no pause', (every) => {
    const rhythm = written(...steady(every));
    expect(rhythm.left(19 * every + every, true)).toBeGreaterThan(0);
  });

  test.each([80, 120, 200])('with a key every %i ms, twice as long is one', (every) => {
    const rhythm = written(...steady(every));
    expect(rhythm.left(19 * every + 2 * every, true)).toBeLessThanOrEqual(0);
  });

  test('the first word is read soon, and after a long silence the hand is what it was', () => {
    expect(written(0).left(90, true)).toBeLessThanOrEqual(0);
    expect(written(...steady(100), 60_000).left(60_110, true)).toBeGreaterThan(0);
  });
});

describe('the pointer', () => {
  test('that moves across a page asks nothing; where it rests, once', () => {
    vi.useFakeTimers();
    const ask = vi.fn();
    const hover = keepHover(ask);
    const [passed, rested] = [document.body.appendChild(box()), document.body.appendChild(box())];
    for (let n = 0; n < 10; n++) {
      hover.moved(passed);
      vi.advanceTimersByTime(16);
    }
    hover.moved(rested);
    expect(ask).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(ask.mock.calls).toEqual([[rested]]);
    vi.useRealTimers();
  });
});
