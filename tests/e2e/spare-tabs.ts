import type { Opening } from './driver.ts';

interface Page {
  mouse: { move(x: number, y: number): Promise<void> };
  url(): string;
  goto(address: string): Promise<unknown>;
  bringToFront(): Promise<unknown>;
  close(): Promise<void>;
}

/** A tab that one test is done with goes to the next one's address: a new one costs as much as a whole page. */
export function spareTabs<P extends Page>({ tabsOfTheirOwn }: Pick<Opening, 'tabsOfTheirOwn'>) {
  const spare: P[] = [];
  return {
    async take(): Promise<P | undefined> {
      const page = spare.pop();
      await page?.bringToFront();
      // From one part of our own page to another there would be no load.
      if (page && !/^https?:/.test(page.url())) await page.goto('about:blank');
      return page;
    },
    /** As a new tab has it: the mouse over nothing. */
    async put(page: P): Promise<void> {
      if (tabsOfTheirOwn) return page.close();
      await page.mouse.move(0, 0);
      spare.push(page);
    },
  };
}
