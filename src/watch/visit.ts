import type { SignedIn } from '../core/platform.ts';
import type { Warning } from '../core/telling.ts';
import { holds } from '../core/verdict.ts';
import type { Arrival } from '../messages.ts';
import type { Act } from './act.ts';
import type { Asked } from './asked.ts';

/** Opening the site may be an act of its own: in working hours, on a school's device. */
export function visit(
  arrival: Arrival,
  signedIn: () => SignedIn,
  asked: Asked,
  warn: (act: Act, warning: Warning) => void,
): void {
  if (!arrival.watches.includes('visit')) return;
  whenReadable(() => {
    const account = signedIn();
    if (account === 'signed out') return;
    const act: Act = {
      action: { kind: 'visit' },
      account: account === 'unknown' ? {} : account,
      key: 'visit',
      element: document.documentElement,
      by: { unpressed: true },
    };
    asked.ask(act).then(
      ({ level, warning }) => warning && holds(level) && warn(act, warning),
      () => undefined,
    );
  });
}

/** Who is signed in, and whom a dialog could be shown to, is only known once the page is there. */
function whenReadable(then: () => void): void {
  if (document.readyState !== 'loading') then();
  else document.addEventListener('DOMContentLoaded', then, { once: true });
}
