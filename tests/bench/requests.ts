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
  const known = new Set(
    [...sides.with.opened, ...outgoing(sides.without.networkLog).map((r) => r.url)].map(hostOf),
  );
  const asked = all.filter(({ url, initiator }) => initiator.includes(extension) || !known.has(hostOf(url)));
  const strays = sides.with.strays.filter((url) => !sides.without.strays.includes(url));
  const found = [...asked.map(({ url }) => url), ...strays];
  return [
    {
      what: 'requests made by the extension in all of this',
      value: found.length,
      unit: '',
      atMost: 0,
      how: found.join(' ') || "by the browser's own network log, and by the pages' own count",
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
