import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Tab } from './driver.ts';

/**
 * A file from the desktop. Firefox without a window has no desktop: its own test hand gives the page the same trusted
 * events. There is no such hand for the clipboard, which keeps no pictures there.
 */
export function fileInto(
  run: (script: string) => Promise<void>,
  inPage: (expression: string) => Promise<unknown>,
): Pick<Tab, 'drop'> {
  return {
    async drop(selector, file) {
      const picture = {
        name: basename(file),
        type: 'image/jpeg',
        data: readFileSync(file).toString('base64'),
      };
      // What the browser's own script packs, a page may not unpack: the page packs it.
      await inPage(`void (window.parcel = (${packed})(${JSON.stringify(picture)}))`);
      await run(`{
        const target = content.document.querySelector(${JSON.stringify(selector)});
        const { x, y } = target.getBoundingClientRect();
        const way = { bubbles: true, cancelable: true, composed: true, clientX: x + 20, clientY: y + 8 };
        for (const type of ['dragenter', 'dragover', 'drop']) {
          const event = new content.DragEvent(type, { ...way, dataTransfer: content.wrappedJSObject.parcel });
          content.windowUtils.dispatchDOMEventViaPresShellForTesting(target, event);
        }
      }`);
    },
  };
}

interface Picture {
  name: string;
  type: string;
  /** In base64. */
  data: string;
}

/** Runs in the page. */
function packed({ name, type, data }: Picture): DataTransfer {
  const parcel = new DataTransfer();
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  parcel.items.add(new File([bytes], name, { type }));
  return parcel;
}
