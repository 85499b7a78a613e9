import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './driver.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  id: string;
  where: readonly string[];
}

/** What WCAG 2.2 AA forbids on this page, or in a part of it. */
export async function violationsIn(tab: Tab, within = 'html'): Promise<readonly Violation[]> {
  await tab.see(`${axe}; void 0`);
  return tab.see(`(${run})(${JSON.stringify(within)}, ${JSON.stringify(wcag)})`);
}

// What follows runs in the page.

async function run(within: string, tags: readonly string[]): Promise<Violation[]> {
  const { axe } = window as unknown as {
    axe: {
      run(at: string, how: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
  };
  const { violations } = await axe.run(within, { runOnly: { type: 'tag', values: tags } });
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) }));
}
