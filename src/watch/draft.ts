import type { Page, Reader } from '../core/platform.ts';
import { atLeast } from '../core/verdict.ts';
import { type Act, actOfDraft, composerAt } from './act.ts';
import type { Asked } from './asked.ts';
import { isEditable } from './keys.ts';
import type { Stage } from './stage.ts';

/** The chip waits for a pause in typing. */
const PAUSE = 200;
/** A box so long that reading it takes this long (ms) is read less often: never more than a tenth of the time. */
const QUICK = 2;

/** Reads drafts as they are written, asks ahead, and keeps the chip true. */
export interface Drafts {
  touched(target: Element): void;
  /** The same words may get another answer now. */
  renew(): void;
  leave(): void;
}

export function keepDrafts(
  here: {
    reader(): Reader;
    page(): Page;
    /** A reading that throws is no act; nor is one that no rule of this school looks at. */
    safely(read: () => Act | undefined): Act | undefined;
    open(act: Act): void;
  },
  asked: Asked,
  stage: Stage,
): Drafts {
  let at: Element | undefined;
  let last: Act | undefined;
  let reading: ReturnType<typeof setTimeout> | undefined;
  let pausing: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;

  const read = () => {
    reading = undefined;
    const began = performance.now();
    const act = here.safely(() => {
      const found = at?.isConnected ? composerAt(at, here.reader()) : undefined;
      return found && actOfDraft(found.composer, found.box, here.reader(), here.page());
    });
    cost = performance.now() - began;
    if (act?.key === last?.key) return;
    if (last) asked.drop(last);
    last = act;
    clearTimeout(pausing);
    if (!act) return stage.chip(undefined, undefined, () => undefined);
    asked.ask(act).catch(() => undefined);
    pausing = setTimeout(() => show(act), PAUSE);
  };
  const show = (act: Act) => {
    asked.ask(act).then(
      (telling) => {
        if (act.key !== last?.key || !act.element.isConnected) return;
        const speaks = telling.warning && atLeast(telling.level, 'note');
        stage.chip(act.element, speaks ? telling.warning : undefined, () => here.open(act));
      },
      () => undefined,
    );
  };
  return {
    touched(target) {
      if (target !== at && isEditable(target)) at = target;
      if (at) reading ??= setTimeout(read, cost > QUICK ? cost * 10 : 0);
    },
    renew() {
      last = undefined;
      if (at) reading ??= setTimeout(read, 0);
    },
    leave() {
      clearTimeout(reading);
      clearTimeout(pausing);
      at = last = undefined;
    },
  };
}
