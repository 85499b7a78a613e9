import type { Tab } from './tab.ts';

/** What a tab's main thread has done so far, in milliseconds on the processor: what others took away is not in it. */
export interface Cost {
  script: number;
  task: number;
}

/** What it did during something. */
export async function costOf(tab: Tab, during: () => Promise<void>): Promise<Cost> {
  await tab.session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await soFar(tab);
  await during();
  const after = await soFar(tab);
  return { script: after.script - before.script, task: after.task - before.task };
}

async function soFar(tab: Tab): Promise<Cost> {
  const { metrics } = await tab.session.send<{ metrics: { name: string; value: number }[] }>(
    'Performance.getMetrics',
  );
  const named = (name: string) => (metrics.find((m) => m.name === name)?.value ?? Number.NaN) * 1000;
  return { script: named('ScriptDuration'), task: named('TaskDuration') };
}
