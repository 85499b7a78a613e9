// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checked } from '../src/records/check.ts';
import { close, newKey, open } from '../src/records/cipher.ts';
import { pageOf } from '../src/records/page.ts';
import { bytesOf, dataUrlOf } from '../src/records/picture.ts';
import { contentOf, type DeviceRecord, hashOf, pictureHash } from '../src/records/record.ts';
import { localStamp, utcStamp } from '../src/records/stamp.ts';

const picture = Uint8Array.from({ length: 20_000 }, (_, i) => i % 251);
const record: DeviceRecord = {
  id: '00000000-0000-4000-8000-000000000001',
  at: Date.UTC(2026, 10, 20, 10, 40, 5, 123),
  zone: 'Europe/London',
  address: 'https://x.com/home',
  title: 'Home',
  site: 'X',
  picture: pictureHash(picture),
  person: 'K. S.',
  did: 'I did not answer.\nI told the head at 11.',
};

describe('the number of a record', () => {
  test('is the same for the same record, everywhere and always', () => {
    expect(contentOf(record)).toBe(
      [
        'Lanyard record 1',
        'Number: 00000000-0000-4000-8000-000000000001',
        'Local time: 2026-11-20 10:40:05 Europe/London (UTC+00:00)',
        'UTC: 2026-11-20T10:40:05.123Z',
        'Site: X',
        'Address: https://x.com/home',
        'Title: Home',
        `Picture, SHA-256: ${record.picture}`,
        'Person: K. S.',
        'What I did: I did not answer.\nI told the head at 11.',
      ].join('\n'),
    );
    // By another hand: what anybody's own tool would say.
    expect(hashOf(record)).toBe(createHash('sha256').update(contentOf(record)).digest('hex'));
  });

  test.each([
    ['another moment', { at: record.at + 1 }],
    ['another address', { address: 'https://x.com/homes' }],
    ['another title', { title: 'Home!' }],
    ['another picture', { picture: pictureHash(picture.subarray(1)) }],
    ['another person', { person: 'K. T.' }],
    ['other words', { did: 'I answered.' }],
  ])('is another one with %s', (_, change) => {
    expect(hashOf({ ...record, ...change })).not.toBe(hashOf(record));
  });

  test('cannot be led astray by a page whose title looks like a line of ours', () => {
    const sly = {
      ...record,
      title: 'Home\nPerson: somebody else',
      address: 'https://x.example/\r\nUTC: 1970',
    };
    expect(contentOf(sly).split('\n')).toHaveLength(contentOf(record).split('\n').length);
  });
});

describe('the time of a record', () => {
  test.each([
    [
      'a winter morning',
      '2026-11-20T10:40:05Z',
      'Europe/London',
      '2026-11-20 10:40:05 Europe/London (UTC+00:00)',
    ],
    ['summer time', '2026-07-01T23:30:00Z', 'Europe/London', '2026-07-02 00:30:00 Europe/London (UTC+01:00)'],
    ['midnight', '2026-11-20T00:00:00Z', 'Europe/London', '2026-11-20 00:00:00 Europe/London (UTC+00:00)'],
    [
      'behind UTC',
      '2026-11-20T01:00:00Z',
      'America/St_Johns',
      '2026-11-19 21:30:00 America/St_Johns (UTC-03:30)',
    ],
  ])('%s is told on the device’s own clock, with its zone', (_, at, zone, told) => {
    expect(localStamp(Date.parse(at), zone)).toBe(told);
    expect(utcStamp(Date.parse(at))).toBe(at.replace('Z', '.000Z'));
  });
});

describe('what lies on the device', () => {
  test('opens with its key, and is not readable without', async () => {
    const key = await newKey();
    const closed = await close(new TextEncoder().encode('Katie Smith'), 'a words', key);
    expect(new TextDecoder().decode(await open(closed, 'a words', key))).toBe('Katie Smith');
    expect(new TextDecoder().decode(closed.data)).not.toContain('Katie');
    expect(await open(closed, 'a words', await newKey())).toBeUndefined();
  });

  test('does not open as another record, nor when one bit was changed', async () => {
    const key = await newKey();
    const closed = await close(picture, 'a picture', key);
    expect(await open(closed, 'b picture', key)).toBeUndefined();
    new Uint8Array(closed.data)[7]! ^= 1;
    expect(await open(closed, 'a picture', key)).toBeUndefined();
  });

  test('is under a key that no script can take out', async () => {
    const key = await newKey();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});

describe('a saved record', () => {
  const html = pageOf(record, dataUrlOf(picture), 'en');

  test('stands by itself: no script, nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script|<link|https?:\/\/(?!x\.com)/);
    expect(html).toContain("default-src 'none'");
  });

  test('is found whole', () => {
    expect(checked(html)).toBe('whole');
    expect(checked(pageOf(record, dataUrlOf(picture), 'cy'))).toBe('whole');
  });

  test('with a page’s own marks in it is found whole, and runs nothing', () => {
    const odd = { ...record, title: '</pre><img src=x onerror=alert(1)> & "co"', did: '<b>\n\n' };
    const page = pageOf(odd, dataUrlOf(picture), 'en');
    expect(page).not.toContain('onerror=alert(1)>');
    expect(checked(page)).toBe('whole');
  });

  test('with one word changed is found out', () => {
    expect(checked(html.replace('I did not answer', 'I did answer'))).toBe('words changed');
  });

  test('with another picture is found out', () => {
    const other = picture.slice();
    other[100]! ^= 1;
    expect(checked(html.replace(dataUrlOf(picture), dataUrlOf(other)))).toBe('picture changed');
  });

  test.each(['', '<p>Hello</p>', '<pre id="content">Lanyard record 1\n</pre><code id="hash">0</code>'])(
    'is not: %s',
    (text) => {
      expect(checked(text)).toBe('no record');
    },
  );
});

test('a picture goes into an address and comes out again, byte for byte', () => {
  expect(bytesOf(dataUrlOf(picture))).toEqual(picture);
  expect(bytesOf('data:text/html;base64,AAAA')).toBeUndefined();
  expect(bytesOf('data:image/png;base64,A')).toBeUndefined();
});
