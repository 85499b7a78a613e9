import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { begin } from '../src/overlay/begin.ts';

/** Put into a page's isolated world on first use: /overlay.js. */
export default defineUnlistedScript(() => {
  begin();
});
