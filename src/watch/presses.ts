import { holds } from '../core/verdict.ts';
import type { Asked } from './asked.ts';
import { type Hold, stop } from './hold.ts';
import { clicksByItself, isEditable, presses, sends } from './keys.ts';
import type { Listener } from './listen.ts';
import type { Passes } from './passes.ts';
import type { Reading } from './reading.ts';

type Presses = Pick<Listener, 'focus' | 'pointerdown' | 'click' | 'keydown' | 'submit'>;

/** What a person's presses come to: asked ahead while it is still time, held where the answer says so. */
export function keepPresses(reading: Reading, asked: Asked, passes: Passes, hold: Hold): Presses {
  const { pressed, composing, drafted } = reading;
  return {
    focus(target) {
      const act = pressed(target);
      if (act) asked.ask(act).catch(() => undefined);
    },
    pointerdown(event, target) {
      if (event.button !== 0) return;
      hold.begin();
      const act = pressed(target);
      if (!act || passes.has(act.key)) return;
      const actsNow = 'control' in act.by && act.by.control.actsOn === 'pointerdown';
      const telling = asked.known(act);
      if (actsNow) hold.press(event, act);
      else if (telling && holds(telling.level)) hold.keep(event, act);
      else asked.ask(act).catch(() => undefined);
    },
    click(event, target) {
      const act = pressed(target, target);
      const held = hold.held();
      if (held && held.key !== act?.key) hold.release();
      if (act) hold.press(event, act);
    },
    keydown(event, target) {
      if (event.repeat) {
        if (hold.held()) stop(event);
        return;
      }
      const { key } = event;
      hold.begin(key);
      if (key !== 'Enter' && key !== ' ') return;
      // Space sends nothing, and one key in six is one.
      const at = key === 'Enter' ? composing(target) : undefined;
      if (at) {
        const act = sends(event, at.composer, at.box) ? drafted(target) : undefined;
        if (act) hold.press(event, act);
      } else if (presses(event) && !isEditable(target)) {
        const act = pressed(target);
        const telling = act && asked.known(act);
        const waits = clicksByItself(target, key) && !(telling && holds(telling.level));
        if (act && waits) asked.ask(act).catch(() => undefined);
        else if (act) hold.press(event, act);
      }
    },
    submit(event) {
      if (!hold.recent()) return;
      const at = event.submitter ?? document.activeElement;
      const act = at && (composing(at) ? drafted(at) : pressed(at));
      if (act) hold.press(event, act);
    },
  };
}
