// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Action, ActionOf } from '../src/core/action.ts';
import type { Account } from '../src/core/person.ts';
import type { Attaching, Page, Platform, Reader } from '../src/core/platform.ts';
import { change, keyed, pressed, write } from './moved/read.ts';
import { wholeMap } from './whole-map.ts';

/**
 * Every platform is tried on the fragments in its own folder: cases/NAME.html is a page of our own writing,
 * cases/NAME.json says what each press on it is.
 */
interface Case {
  /** Address of the page. */
  url: string;
  /** Whom the reader must find signed in; not asked for when absent. */
  signedIn?: Account | 'signed out' | 'unknown';
  /** What the own profile says here; null where the page does not show it; not asked for when absent. */
  ownWords?: readonly string[] | null;
  /** All that has reached the person and waits on this page, in reading order; not asked for when absent. */
  waiting?: readonly ActionOf<'receive'>[];
  /** Where pictures are added, by selector, and what they go with; null where they are not ours to see. */
  attaching?: Readonly<Record<string, Attaching['act'] | null>>;
  acts: readonly {
    /** Reads as a sentence about what a person does. */
    name: string;
    /** Words put into a box before the press: selector of the box, then the words. */
    write?: readonly [box: string, text: string];
    /** Attributes (or `textContent`) that the site changes before the press, by selector; null takes one away. */
    site?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
    /** What was pressed before and opened what floats over the page. */
    opened?: string;
    /** The button that is pressed, or the box in which `key` is. */
    press: string;
    key?: 'Enter' | 'Ctrl+Enter' | 'Shift+Enter';
    /** The act it is; null for nothing. */
    expects: Action | null;
  }[];
}

const platforms = import.meta.glob<Platform>('../src/platforms/*/index.ts', {
  eager: true,
  import: 'default',
});
const answers = import.meta.glob<Case>('../src/platforms/*/cases/*.json', { eager: true, import: 'default' });
const pages = import.meta.glob<string>('../src/platforms/*/cases/*.html', {
  eager: true,
  import: 'default',
  query: '?raw',
});

const selector = z.string().refine(isSelector, 'is not a selector');
const labels = z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/), z.array(z.string().min(1)).min(1));
const map = z.strictObject({
  anchors: z.record(
    z.string(),
    z.strictObject({
      what: z.string().min(3),
      find: z.array(selector).min(1),
      seen: z.string().regex(/^20\d\d(-\d\d)?$/),
    }),
  ),
  labels: z.record(z.string(), labels),
});

const folderOf = (path: string) => path.split('/')[3] ?? '';
const wellFormed = Object.entries(platforms).map(([path, platform]) => ({ id: folderOf(path), platform }));

describe.each(wellFormed)('$id', ({ id, platform }) => {
  const mine = Object.entries(answers).filter(([path]) => folderOf(path) === id);

  test('is a platform whose map is sound data', () => {
    expect(platform.id).toBe(id);
    expect(platform.name).toBeTruthy();
    for (const match of platform.matches) expect(match).toMatch(/^(https|\*):\/\/(\*\.)?[\w.-]+\/\*$/);
    map.parse(wholeMap(platform));
    const reader = platform.reader(wholeMap(platform));
    for (const part of [...reader.controls, ...reader.composers]) expect(part.what).toMatch(/\S \S/);
  });

  // A component's name inside a class ("DivCommentFooter" on TikTok) outlives the hash around it.
  test('has no anchor by hashed class or place among siblings', () => {
    const found = Object.values(platform.map.anchors).flatMap((anchor) => anchor.find);
    expect(
      found.filter((s) => /(^|[\s\w\])])\.[\w-]|:nth-|\[class(?!\*="[A-Z][A-Za-z]+"\])/.test(s)),
    ).toEqual([]);
  });

  test('comes with cases', () => {
    expect(mine.length).toBeGreaterThan(0);
  });

  describe.each(mine.map(([path, value]) => ({ path: path.replace(/\.json$/, ''), value })))(
    '$path',
    ({ path, value }) => {
      const html = pages[`${path}.html`];

      test('has its page', () => expect(html).toBeDefined());

      test('knows who is signed in', () => {
        if (value.signedIn === undefined) return;
        const { reader, page } = opened(platform, value, html ?? '');
        expect(reader.account(page)).toEqual(value.signedIn);
      });

      test('knows what the own profile says', () => {
        if (value.ownWords === undefined) return;
        const { reader, page } = opened(platform, value, html ?? '');
        expect(reader.ownWords?.(page) ?? null).toEqual(value.ownWords);
      });

      test('knows what waits', () => {
        if (value.waiting === undefined) return;
        const { reader, page } = opened(platform, value, html ?? '');
        expect(waiting(reader, page)).toEqual(value.waiting);
      });

      test('knows where pictures are added', () => {
        const { reader, page } = opened(platform, value, html ?? '');
        for (const [at, act] of Object.entries(value.attaching ?? {})) {
          const target = one(page.document, at);
          expect(reader.attaching?.find((a) => a.at(target))?.act ?? null, at).toBe(act);
        }
      });

      test.each(value.acts)('$name', (act) => {
        const { reader, page } = opened(platform, value, html ?? '');
        if (act.write) write(one(page.document, act.write[0]), act.write[1]);
        for (const [at, changes] of Object.entries(act.site ?? {})) change(one(page.document, at), changes);
        if (act.opened) expect(pressed(reader, page, one(page.document, act.opened))).toBeUndefined();
        const target = one(page.document, act.press);
        for (const hit of act.key ? [target] : [target, innermost(target)]) {
          const action = act.key ? keyed(reader, page, hit, act.key) : pressed(reader, page, hit);
          expect(action ?? null).toEqual(act.expects);
        }
      });
    },
  );
});

function opened(platform: Platform, { url }: Case, html: string): { reader: Reader; page: Page } {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return { reader: platform.reader(wholeMap(platform)), page: { url: new URL(url), document } };
}

function waiting(reader: Reader, page: Page): Action[] {
  const found = (reader.incoming ?? []).flatMap(({ find, read }) =>
    [...page.document.querySelectorAll(find.join())].map((item) => ({ item, act: read(item, page) })),
  );
  found.sort((a, b) => (a.item.compareDocumentPosition(b.item) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  return found.flatMap(({ act }) => act ?? []);
}

/** A person points at what is drawn on top: the innermost part that covers a button. */
function innermost(element: Element): Element {
  const last = element.lastElementChild;
  return last ? innermost(last) : element;
}

function one(document: Document, at: string): Element {
  const found = document.querySelectorAll(at);
  expect(found.length, `${at} is there once`).toBe(1);
  return found[0]!;
}

function isSelector(text: string): boolean {
  try {
    document.createElement('div').matches(text);
    return true;
  } catch {
    return false;
  }
}
