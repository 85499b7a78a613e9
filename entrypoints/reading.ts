import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rules } from '../src/registry.ts';
import { openNext } from '../src/text/sense.ts';

/** How drafts are read, opened by the worker when there is one: src/worker/reading.ts. */
export default defineUnlistedScript(() => {
  globalThis.lanyardReading = {
    checks: Object.fromEntries(rules.map(({ id, check }) => [id, check])),
    openNext,
  };
});
