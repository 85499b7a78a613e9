import type { CDPSession, Page } from '@playwright/test';
import type { Tab } from './driver.ts';

/** Files that come into a page without an input: from the desktop, from the clipboard. */
export function filesInto(page: Page, wire: CDPSession): Required<Pick<Tab, 'drop' | 'pastePicture'>> {
  return {
    async drop(selector, file) {
      const box = await page.locator(selector).first().boundingBox();
      const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 8];
      const data = { items: [], files: [file], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await wire.send('Input.dispatchDragEvent', { type, x, y, data });
    },
    async pastePicture() {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(async () => {
        const canvas = new OffscreenCanvas(4, 4);
        canvas.getContext('2d')?.fillRect(0, 0, 4, 4);
        const blob = await canvas.convertToBlob({ type: 'image/png' });
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
      });
      await page.keyboard.press('Control+v');
    },
  };
}
