import type { Page, Platform, Reader, SignedIn } from '../core/platform.ts';
import type { Telling, Warning } from '../core/telling.ts';
import { holds } from '../core/verdict.ts';
import type { AnyToPage, Arrival } from '../messages.ts';
import { type Act, actOfDraft, actOfPress, composerAt, concerns } from './act.ts';
import { keepAsked } from './asked.ts';
import { keepDrafts } from './draft.ts';
import { keepHold, stop } from './hold.ts';
import { keepHover } from './hover.ts';
import { clicksByItself, isEditable, presses, sends } from './keys.ts';
import type { Listener } from './listen.ts';
import { laidOver } from './map.ts';
import { keepOwnKeys } from './own-keys.ts';
import { keepPasses } from './passes.ts';
import type { Ports } from './ports.ts';
import { keepStage } from './stage.ts';
import { visit } from './visit.ts';

/** Stands beside the person on one page: reads what they are about to do, holds it where the school's policy speaks. */
export function watch(platform: Platform, ports: Ports, ending: AbortController): Listener {
  let arrival: Arrival | undefined;
  let reader: Reader = platform.reader(platform.map);
  let deciding: Act | undefined;
  let repeating = false;
  const page = (): Page => ({ url: new URL(location.href), document });
  const stage = keepStage(ports, () => arrival?.lang ?? 'en');
  const passes = keepPasses();
  const ownKeys = keepOwnKeys();
  const asked = keepAsked(async ({ account, action }) => {
    const telling: Telling = await ports.ask({ type: 'judge', platform: platform.id, account, action });
    if (telling.warning) stage.prepare();
    return telling;
  });
  const hold = keepHold(asked, passes, { warn, free, unanswered });
  const drafts = keepDrafts(
    { reader: () => reader, page, safely: (read) => matters(safely(read)), open: openDraft },
    asked,
    stage,
  );

  const hover = keepHover(askAhead);

  ports.hear(answer, ending.signal);
  arrive();
  window.addEventListener('pageshow', (event) => event.persisted && changed(), { signal: ending.signal });

  /** An act that no rule of this school looks at is none of our business. */
  function matters(act: Act | undefined): Act | undefined {
    return !act || (arrival && !arrival.watches.includes(act.action.kind)) ? undefined : act;
  }

  function signedIn(): SignedIn {
    return safely(() => reader.account(page())) ?? 'unknown';
  }

  function askAhead(target: Element): void {
    const act = pressed(target);
    if (act) asked.ask(act).catch(() => undefined);
  }

  function pressed(target: Element, clicked?: Element): Act | undefined {
    return matters(safely(() => actOfPress(target, reader, { ...page(), clicked })));
  }

  function warn(act: Act, warning: Warning): void {
    if (deciding) return;
    deciding = act;
    stage
      .warn(warning)
      .then(async (decision) => {
        decided();
        const told = ports.ask({ type: 'decide', id: warning.id, decision }).catch(() => undefined);
        if (decision.do === 'carry-on') passes.give(act.key);
        if (decision.do === 'carry-on' || decision.do === 'wrong') stage.say('pressAgain');
        await told;
        forget();
      })
      .catch(() => {
        decided();
        stage.say('heldUnchecked');
      });
  }

  function decided(): void {
    deciding = undefined;
    hold.release();
  }

  /** Allowed after all: the same press, repeated at once, so that no allowed act is lost. A key cannot be repeated. */
  function free(act: Act): void {
    if (!repeat(act)) stage.say('checkedPressAgain');
  }

  function unanswered(act: Act): void {
    const firm = !arrival || arrival.firm.includes(act.action.kind);
    if (firm) {
      hold.release();
      stage.say('heldUnchecked');
    } else stage.say(repeat(act) ? 'notChecked' : 'notCheckedPressAgain');
    if (!ports.alive()) orphaned();
  }

  function repeat(act: Act): boolean {
    hold.release();
    const { element, by } = act;
    const same = 'control' in by && by.control.actsOn !== 'pointerdown' && element.isConnected;
    if (!same || !(element instanceof HTMLElement) || pressed(element)?.key !== act.key) {
      passes.give(act.key);
      return false;
    }
    repeating = true;
    element.click();
    repeating = false;
    return true;
  }

  function openDraft(act: Act): void {
    const warning = asked.known(act)?.warning;
    if (warning) warn(act, warning);
  }

  /** The extension was updated, disabled or removed under the living page. */
  function orphaned(): void {
    if (ending.signal.aborted) return;
    ending.abort();
    drafts.leave();
    stage.leave();
    stage.say('reload');
  }

  function arrive(): void {
    ports.ask({ type: 'arrive', platform: platform.id }).then(
      (answer) => {
        arrival = answer;
        reader = platform.reader(laidOver(platform.map, answer.map ?? {}));
        visit(arrival, signedIn, asked, warn);
      },
      () => undefined,
    );
  }

  /** What was asked ahead may be answered otherwise now; the draft at hand is asked about anew. */
  function forget(): void {
    asked.forget();
    drafts.renew();
  }

  function changed(): void {
    forget();
    arrive();
  }

  function answer(message: AnyToPage): unknown {
    if (message.type === 'changed') return changed();
    return { platform: platform.id, account: signedIn() };
  }

  return {
    shows: stage.up,
    shield(event) {
      const stillDown = hold.stillDown(event);
      const overlay = stage.hitBy(event);
      if (overlay) {
        event.stopImmediatePropagation();
        ownKeys.hit(event);
        if (stillDown) event.preventDefault();
        else overlay.pressed(event);
        return true;
      }
      if (repeating) return true;
      if (!event.isTrusted) {
        if (deciding && concerns(event.target, deciding.element)) stop(event);
        return true;
      }
      if (ownKeys.keep(event, deciding !== undefined)) return true;
      return hold.tail(event);
    },
    over: (target) => hover.over(target),
    focus: askAhead,
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
      drafts.touched(target);
    },
    keydown(event, target) {
      if (event.repeat) {
        if (hold.held()) stop(event);
        return;
      }
      hold.begin(event.key);
      if (event.key !== 'Enter' && event.key !== ' ') return;
      const composing = safely(() => composerAt(target, reader));
      if (composing) {
        if (!sends(event, composing.composer, composing.box)) return;
        const { composer, box } = composing;
        const act = matters(safely(() => actOfDraft(composer, box, reader, page())));
        if (act) hold.press(event, act);
      } else if (presses(event) && !isEditable(target)) {
        const act = pressed(target);
        const telling = act && asked.known(act);
        const waits = clicksByItself(target, event.key) && !(telling && holds(telling.level));
        if (act && waits) asked.ask(act).catch(() => undefined);
        else if (act) hold.press(event, act);
      }
    },
    submit(event) {
      if (!hold.recent()) return;
      const at = event.submitter ?? document.activeElement;
      if (!at) return;
      const composing = safely(() => composerAt(at, reader));
      const act = composing
        ? matters(safely(() => actOfDraft(composing.composer, composing.box, reader, page())))
        : pressed(at);
      if (act) hold.press(event, act);
    },
    touched: (target) => safely(() => drafts.touched(target)),
  };

  /** A platform's reading that throws must never break the page, nor lose the orphan unseen. */
  function safely<T>(read: () => T): T | undefined {
    if (!ports.alive()) {
      orphaned();
      return undefined;
    }
    try {
      return read();
    } catch {
      return undefined;
    }
  }
}
