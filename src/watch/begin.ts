import type { Platform } from '../core/platform.ts';
import { listen } from './listen.ts';
import type { Ports } from './ports.ts';
import { watch } from './watch.ts';

declare global {
  var __lanyardWatch: AbortController | undefined;
}

/** Starts watching this page. An older watch in the same world (a script put in anew) makes way. */
export function begin(platform: Platform, ports: Ports): void {
  globalThis.__lanyardWatch?.abort();
  const ending = new AbortController();
  globalThis.__lanyardWatch = ending;
  listen(watch(platform, ports, ending), ending.signal);
}
