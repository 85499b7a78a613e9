import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { samplePeople, sampleSchool } from '../sample-school.ts';
import { openChromium } from './chromium.ts';
import { setUp } from './school.ts';

test('pic', async () => {
  const b = await openChromium('.output/chrome-mv3', {
    dark: !!process.env.DARK,
    pages: (a) =>
      a.startsWith('https://x.com/')
        ? {
            status: 200,
            contentType: 'text/html; charset=utf-8',
            body: readFileSync(
              '../shared/platforms/pages/x/home_feed_composer_loggedin_2025-02.html',
              'utf8',
            ).replace(/Sample Person 04/g, 'Katie Smith'),
          }
        : undefined,
  });
  const o = await b.open('options.html');
  await setUp(o, { lanyard: 1, ...sampleSchool, hours: undefined, people: samplePeople });
  const t = await b.open('https://x.com/home');
  await t.press('[data-testid="zz"], [aria-label$="@sample_user04"]').catch(async (e) => {
    console.log(String(e));
    console.log(
      await t.see(
        '[...document.querySelectorAll("[data-testid$=-follow]")].map(e=>e.outerHTML.slice(0,200)).join("\\n")',
      ),
    );
  });
  await new Promise((r) => setTimeout(r, 1200));
  console.log(JSON.stringify(await t.dialogs(), null, 1).slice(0, 1500));
  await t.picture('/tmp/pic.png');
  await t.key('Escape');
  await t.see('document.querySelector(\'[data-testid="tweetTextarea_0"]\').focus()');
  await t.type('Knackered after the Year 6 residential with Hafod Lane, best kids ever but never again');
  await new Promise((r) => setTimeout(r, 900));
  await t.picture('/tmp/pic2.png');
  await t.key('Control+Enter');
  await new Promise((r) => setTimeout(r, 900));
  await t.picture('/tmp/pic3.png');
  await b.close();
});
