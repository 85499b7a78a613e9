import { type Browser, extension } from './browser.ts';

/** One stretch of work in a page, as the browser's own trace tells it; milliseconds. */
export interface Work {
  name: string;
  start: number;
  lasts: number;
  /** Of that, on the processor: what others on the machine took away is not in it. */
  works: number;
  /** A script that the extension brought ran here. */
  ours: boolean;
  /** The type of event that was dispatched. */
  type?: string;
}

interface Traced {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  tid: number;
  pid: number;
  args: { data?: { url?: string; type?: string }; name?: string };
}

/** What the pages' main threads did meanwhile, in order. */
export async function traced(browser: Browser, during: () => Promise<void>): Promise<Work[]> {
  const { pipe } = browser;
  const found: Traced[] = [];
  const stop = pipe.on<{ value: Traced[] }>('Tracing.dataCollected', ({ value }) => found.push(...value));
  await pipe.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'],
    },
  });
  await during();
  const complete = pipe.once('Tracing.tracingComplete');
  await pipe.send('Tracing.end');
  await complete;
  stop();
  const mains = new Set(
    found.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map(threadOf),
  );
  return found
    .filter((e) => e.ph === 'X' && mains.has(threadOf(e)))
    .map((e) => ({
      name: e.name,
      start: e.ts / 1000,
      lasts: (e.dur ?? 0) / 1000,
      works: (e.tdur ?? Number.NaN) / 1000,
      ours: e.args.data?.url?.startsWith(`chrome-extension://${extension}/`) ?? false,
      type: e.args.data?.type,
    }))
    .sort((a, b) => a.start - b.start || b.lasts - a.lasts);
}

/** Our own script's calls, the outermost only: what they call is in them. */
export function ownCalls(work: readonly Work[]): Work[] {
  let end = 0;
  return work.filter((w) => {
    if (!w.ours || w.name !== 'FunctionCall' || w.start < end) return false;
    end = w.start + w.lasts;
    return true;
  });
}

const threadOf = ({ pid, tid }: Traced) => `${pid} ${tid}`;
