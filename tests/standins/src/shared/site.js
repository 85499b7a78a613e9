/**
 * What the site carried out, in order. A test reads it to see whether an act got through;
 * a person reads it in the panel that `watchLog` fills.
 */
const log = [];
const listeners = new Set();

window.site = { log };

export function did(what, details = {}) {
  log.push({ did: what, ...details });
  for (const listener of listeners) listener();
}

export function watchLog(listener) {
  listeners.add(listener);
}

/** What was asked of the stand-in by its address: ?posts=800&lang=fr&log=hidden */
export const asked = new URLSearchParams(location.search);
