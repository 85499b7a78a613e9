import { readFileSync } from 'node:fs';
import { extension } from './browser.ts';
import type { Figure } from './figure.ts';
import type { Sides } from './sides.ts';

/** Nothing listens there. */
const control = 'http://127.0.0.1:9/lanyard-bench';

interface NetworkLog {
  events: { params?: { url?: string; initiator?: string } }[];
}

/** Whatever was asked for in all of the above: by the pages beside themselves, by the extension at all. */
export async function requests(sides: Sides): Promise<Figure[]> {
  // One request that must be in the log: a log that misses it would miss ours too.
  await sides.with.ask(control);
  await Promise.all([sides.with.close(), sides.without.close()]);
  const all = outgoing(sides.with.networkLog);
  if (!all.some(({ url }) => url === control)) throw new Error('the network log misses what was asked for');
  const asked = all.filter(({ url }) => url !== control);
  const without = new Set(outgoing(sides.without.networkLog).map(({ url }) => hostOf(url)));
  const new_ = asked.filter(
    ({ url, initiator }) => initiator.includes(extension) || !without.has(hostOf(url)),
  );
  const strays = sides.with.strays.length - sides.without.strays.length;
  return [
    {
      what: 'requests made by the extension in all of this',
      value: new_.length + strays,
      unit: '',
      atMost: 0,
      how: new_.map(({ url }) => url).join(' ') || "by the browser's own network log and by the pages",
    },
  ];
}

function outgoing(file: string): { url: string; initiator: string }[] {
  const { events } = JSON.parse(readFileSync(file, 'utf8')) as NetworkLog;
  if (!events.length) throw new Error('the network log is empty');
  return events.flatMap(({ params: { url, initiator = '' } = {} }) =>
    url && /^(https?|wss?):/.test(url) ? [{ url, initiator }] : [],
  );
}

const hostOf = (url: string) => new URL(url).host;
