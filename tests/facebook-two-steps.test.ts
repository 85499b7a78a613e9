// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Page } from '../src/core/platform.ts';
import facebook from '../src/platforms/facebook/index.ts';

const form = (inner: string) => `<div role="dialog"><form method="POST">${inner}</form></div>`;
const first = form(
  '<div id="box" role="textbox" contenteditable="true" data-lexical-editor="true"><p>Tea at Hafod Lane</p></div>' +
    '<div id="next" role="button" tabindex="0" aria-label="Next">Next</div>',
);
const second =
  '<div role="button" tabindex="0" aria-label="Edit privacy. Sharing with Friends. ">Friends</div>' +
  '<div id="post" role="button" tabindex="0" aria-label="Post">Post</div>';

function opened(): { page: Page; press(at: string): unknown } {
  const document = new DOMParser().parseFromString(
    `<html lang="en"><body>${first}</body></html>`,
    'text/html',
  );
  const page = { url: new URL('https://www.facebook.com/'), document };
  const { controls } = facebook.reader(facebook.map);
  const press = (at: string) => {
    const target = document.querySelector(at)!;
    for (const control of controls) {
      const element = control.at(target);
      const action = element && control.read(element, page);
      if (action) return action;
    }
    return undefined;
  };
  return { page, press };
}

test('the words of the first step are published by the second, to whom it says', () => {
  const { page, press } = opened();
  const draft = { kind: 'publish', text: 'Tea at Hafod Lane', place: 'timeline' };
  expect(press('#next')).toEqual({ ...draft, audience: 'unknown' });
  page.document.querySelector('form')!.innerHTML = second;
  expect(press('#post')).toEqual({ ...draft, audience: 'friends' });
});

test('a draft that was given up is not published from another dialog', () => {
  const { page, press } = opened();
  press('#next');
  page.document.body.innerHTML = form(second);
  expect(press('#post')).toBeUndefined();
});
