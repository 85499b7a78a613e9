// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Action } from '../src/core/action.ts';
import type { Reader } from '../src/core/platform.ts';
import { keepPictures } from '../src/watch/pictures.ts';
import type { Ports } from '../src/watch/ports.ts';

const post: Action = { kind: 'publish', text: 'Look at these', audience: 'public', place: 'timeline' };
const reader: Reader = {
  account: () => ({ handle: 'sian' }),
  controls: [],
  composers: [],
  attaching: [{ what: 'pictures', act: 'publish', at: (target) => target.closest('input') ?? undefined }],
};
const facts = [{ name: 'IMG_2041.jpg', takenAt: '2026-11-19T10:40:00' }];

// The unit DOM has no such event.
vi.stubGlobal('DragEvent', class extends Event {});

let place: HTMLInputElement;
beforeEach(() => {
  document.body.innerHTML = '<input type="file">';
  place = document.querySelector('input') ?? document.createElement('input');
});

/** A picture was chosen here, and its facts have come back. */
async function chosen(type = 'image/jpeg') {
  const ask = vi.fn(async () => facts);
  const added = vi.fn();
  const gone = vi.fn();
  const pictures = keepPictures({ ask } as unknown as Ports, () => reader, added, gone);
  Object.defineProperty(place, 'files', {
    configurable: true,
    value: [new File(['bytes'], 'IMG_2041.jpg', { type })],
  });
  const event = new Event('change', { bubbles: true });
  place.addEventListener('change', () => pictures.added(event, place));
  place.dispatchEvent(event);
  if (type.startsWith('image/')) await vi.waitFor(() => expect(added).toHaveBeenCalled());
  return { pictures, ask, gone };
}

test('a picture goes along with the post, and with nothing else', async () => {
  const { pictures } = await chosen();
  expect(pictures.along(post)).toEqual({ ...post, pictures: facts });
  const message: Action = { kind: 'message', to: { group: 'Year 4' }, text: 'Hello' };
  expect(pictures.along(message)).toBe(message);
});

test('once it is sent, the next post has none', async () => {
  const { pictures, gone } = await chosen();
  pictures.went('publish');
  expect(pictures.along(post)).toBe(post);
  expect(gone).toHaveBeenCalledOnce();
});

test('a form in the place of the area where it was added still has it', async () => {
  document.body.innerHTML = '<div id="upload"><input type="file"></div>';
  place = document.querySelector('input') ?? place;
  const { pictures } = await chosen();
  place.replaceWith(document.createElement('form'));
  expect(pictures.along(post)).toEqual({ ...post, pictures: facts });
  document.querySelector('#upload')?.remove();
  expect(pictures.along(post), 'gone with all that was around it').toBe(post);
});

test('taken away again, it is gone with its preview', async () => {
  const { pictures } = await chosen();
  const preview = document.body.appendChild(document.createElement('img'));
  preview.src = 'blob:https://x.com/1';
  expect(pictures.along(post)).not.toBe(post);
  preview.remove();
  expect(pictures.along(post)).toBe(post);
});

test('the page may draw its input anew as long as the preview stands', async () => {
  const { pictures } = await chosen();
  document.body.innerHTML = '<img src="blob:https://x.com/1">';
  expect(pictures.along(post)).toEqual({ ...post, pictures: facts });
});

test('a file that is no picture is never read', async () => {
  const { pictures, ask } = await chosen('application/pdf');
  expect(pictures.along(post)).toBe(post);
  expect(ask).not.toHaveBeenCalled();
});
