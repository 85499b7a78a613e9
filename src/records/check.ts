import { bytesOf } from './picture.ts';
import { pictureHash, textHash } from './record.ts';

export type Checked = 'whole' | 'words changed' | 'picture changed' | 'no record';

/** Is a saved record as it was when it was saved? */
export function checked(html: string): Checked {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const content = page.querySelector('#content')?.textContent;
  const hash = page.querySelector('#hash')?.textContent;
  const picture = bytesOf(page.querySelector('#picture')?.getAttribute('src') ?? '');
  const told = /^Picture, SHA-256: ([0-9a-f]{64})$/m.exec(content ?? '')?.[1];
  if (!content?.startsWith('Lanyard record 1\n') || !hash || !told) return 'no record';
  if (textHash(content) !== hash) return 'words changed';
  return picture && pictureHash(picture) === told ? 'whole' : 'picture changed';
}
