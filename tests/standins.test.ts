import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acts, timesDone } from './standins/acts.ts';
import { waysOf } from './standins/carry-out.ts';
import { standinFor } from './standins/serve.mjs';

describe('the stand-ins', () => {
  it('stand at the addresses of the four sites and nowhere else', () => {
    for (const host of ['www.facebook.com', 'x.com', 'twitter.com', 'www.instagram.com', 'www.tiktok.com']) {
      expect(standinFor(`https://${host}/`)?.body).toContain('<!doctype html>');
    }
    expect(standinFor('https://facebook.com.example/')).toBeUndefined();
    expect(standinFor('https://lanyard.example/')).toBeUndefined();
  });

  it('carry everything inside: nothing is fetched', () => {
    for (const act of acts)
      expect(standinFor(act.url)?.body).not.toMatch(/<(script|img|link)[^>]+(src|href)="(?!data:)/);
  });

  it('are each acted upon in real browsers', () => {
    for (const site of new Set(acts.map((act) => act.site)))
      expect(readFileSync(`tests/e2e/acts-on-${site}.test.ts`, 'utf8')).toContain(`scenarios('${site}'`);
  });

  it('say who is signed in, or that nobody is', () => {
    expect(standinFor('https://x.com/home')?.body).toContain('"screen_name":"sian_outdoors"');
    expect(standinFor('https://x.com/home?as=none')?.body).toContain('"user_id":null');
    expect(standinFor('https://www.tiktok.com/?account=private')?.body).toContain('"isPrivateAccount":true');
  });

  it('speak the language asked for, from right to left where it is read so', () => {
    expect(standinFor('https://x.com/home?lang=ar')?.body).toContain('<html lang="ar" dir="rtl">');
    expect(standinFor('https://x.com/home?lang="><b')?.body).toContain('<html lang="en" dir="ltr">');
  });
});

describe('the acts on them', () => {
  it('name each act once, on its own site', () => {
    expect(new Set(acts.map((act) => `${act.site}: ${act.name}`)).size).toBe(acts.length);
    for (const { site, url } of acts)
      expect(new URL(url).hostname).toMatch(new RegExp(`(^|\\.)${site}\\.com$`));
  });

  it('can all be done with a mouse or a key', () => {
    for (const act of acts) expect(waysOf(act), act.name).not.toEqual([]);
  });

  it('cover the headline acts on every site, towards a pupil and towards a stranger', () => {
    for (const site of ['facebook', 'x', 'instagram', 'tiktok']) {
      for (const kind of ['connect', 'accept', 'publish', 'comment', 'message', 'edit-profile']) {
        const there = acts.filter((act) => act.site === site && act.kind === kind);
        expect(there, `${kind} on ${site}`).not.toEqual([]);
        const people = there.flatMap((act) => act.person?.name ?? []);
        if (!people.length) continue;
        expect(new Set(people)).toEqual(new Set(['Katie Smith', 'Marcus Fenwick']));
      }
    }
  });

  it('count only their own words and their own person in the log', () => {
    const write = acts.find((act) => act.kind === 'message' && act.person?.name === 'Katie Smith');
    if (!write) throw new Error('nobody to write to');
    const log = [
      { did: 'messaged', who: 'Katie Smith', text: 'Hello' },
      { did: 'messaged', who: 'Marcus Fenwick', text: 'Hello' },
    ];
    expect(timesDone(write, 'Hello', log)).toBe(1);
    expect(timesDone(write, 'Goodbye', log)).toBe(0);
  });
});
