import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlatformMap } from '../src/core/platform.ts';
import facebook from '../src/platforms/facebook/index.ts';
import instagram from '../src/platforms/instagram/index.ts';
import tiktok from '../src/platforms/tiktok/index.ts';
import x from '../src/platforms/x/index.ts';
import { readFile } from '../src/school/read.ts';
import { isSelector } from '../src/school/selector.ts';

const anchor = { what: 'the box of a post', find: ['[data-testid="postBox"]'], seen: '2026-11' };
const file = (platforms: unknown) => readFile({ lanyard: 1, school: { name: 'Hafod Lane' }, platforms });
const wrongIn = (platforms: unknown) =>
  file(platforms).problems.map(({ path, words }) => `${path}: ${words.en}`);

describe('a mended map', () => {
  test('is taken with its anchors and labels', () => {
    const map = { x: { anchors: { box: anchor }, labels: { post: { en: ['Post'], cy: ['Postio'] } } } };
    expect(file(map).file?.platforms).toEqual(map);
    expect(wrongIn(map)).toEqual([]);
  });

  test('a bad selector is named by its path, and the whole key keeps its last good value', () => {
    const bad = { x: { anchors: { box: { ...anchor, find: ['[data-testid="postBox"]', 'div[role='] } } } };
    expect(wrongIn(bad)).toEqual([
      expect.stringMatching(/^platforms\.x\.anchors\.box\.find\[1\]: .*not a selector/),
    ]);
    expect(file(bad).file?.platforms).toBeUndefined();
    expect(file(bad).refused).toContain('platforms');
  });

  test.each([
    ['no selector at all', { ...anchor, find: [] }, 'find'],
    ['no word of what it is', { ...anchor, what: undefined }, 'what'],
    ['no month', { ...anchor, seen: 'today' }, 'seen'],
  ])('%s is named by its path', (_, wrong, at) => {
    expect(wrongIn({ x: { anchors: { box: wrong } } })).toEqual([
      expect.stringMatching(new RegExp(`^platforms\\.x\\.anchors\\.box\\.${at}:`)),
    ]);
  });

  test('what it may say is anchors and labels, and nothing that runs', () => {
    const more = { x: { anchors: { box: { ...anchor, read: 'alert(1)' } }, script: 'alert(1)' } };
    expect(JSON.stringify(file(more).file?.platforms)).not.toContain('alert');
  });
});

describe('a selector', () => {
  const own = [facebook, instagram, tiktok, x].flatMap(({ id, map }) => {
    const anchors: PlatformMap['anchors'] = map.anchors;
    return Object.entries(anchors).flatMap(([name, { find }]) =>
      find.map((selector): [string, string] => [`${id}.${name}`, selector]),
    );
  });

  test.each(own)('of ours is one: %s %s', (_, selector) => {
    expect(isSelector(selector)).toBe(true);
  });

  test.each([
    '',
    '   ',
    'div[role=',
    'div >',
    '> div',
    'a,,b',
    'a,',
    ':nth-child(2)',
    '::before',
    ':has()',
    ':not(',
    '[href="]',
    'div{color:red}',
    '<script>',
    '.1a',
    'a:visited:hover()',
    '[data-x=1]',
  ])('none: %j', (text) => {
    expect(isSelector(text)).toBe(false);
  });

  test('whatever is written, an answer comes', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isSelector(text) === 'boolean'));
    const like = fc.array(fc.constantFrom(...`:not( :has( ) [ ] = " ' > + ~ , . # a b * \\ | ^`.split(' ')), {
      maxLength: 40,
    });
    fc.assert(fc.property(like, (parts) => typeof isSelector(parts.join('')) === 'boolean'));
  });
});
