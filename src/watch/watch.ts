import type { Platform } from '../core/platform.ts';
import type { Telling, Warning } from '../core/telling.ts';
import type { AnyToPage, Arrival } from '../messages.ts';
import { type Act, concerns } from './act.ts';
import { keepAsked } from './asked.ts';
import { keepDrafts } from './draft.ts';
import { keepHealth } from './health.ts';
import { keepHold, stop } from './hold.ts';
import { keepHover } from './hover.ts';
import { keepIncoming } from './incoming.ts';
import type { Listener } from './listen.ts';
import { laidOver } from './map.ts';
import { keepOwnKeys } from './own-keys.ts';
import { keepPasses } from './passes.ts';
import { alongWith, keepPictures } from './pictures.ts';
import type { Ports } from './ports.ts';
import { keepPresses } from './presses.ts';
import { keepReading } from './reading.ts';
import { repeated } from './repeat.ts';
import { onRoute } from './route.ts';
import { keepStage } from './stage.ts';
import { visit } from './visit.ts';

/** Stands beside the person on one page: reads what they are about to do, holds it where the school's policy speaks. */
export function watch(platform: Platform, ports: Ports, ending: AbortController): Listener {
  let arrival: Arrival | undefined;
  let deciding: Act | undefined;
  let repeating = false;
  const stage = keepStage(ports, () => arrival?.lang ?? 'en');
  const passes = keepPasses();
  const ownKeys = keepOwnKeys();
  const asked = keepAsked(async ({ account, action }) => {
    const telling: Telling = await ports.ask({ type: 'judge', platform: platform.id, account, action });
    if (telling.warning) stage.prepare();
    return telling;
  });
  const pictures = keepPictures(ports, () => reader, added, stage.unchip);
  let reader = alongWith(pictures, platform.reader(platform.map));
  const reading = keepReading(
    () => reader,
    () => arrival,
    alive,
  );
  const went = (act: Act) => pictures.went(act.action.kind);
  const hold = keepHold(asked, passes, { warn, free, unanswered, went });
  const presses = keepPresses(reading, asked, passes, hold);
  const drafts = keepDrafts(reading, open, asked, stage, () => {
    ports.ask({ type: 'write' }).catch(() => undefined);
  });
  const incoming = keepIncoming(reading, open, asked, stage);
  const health = keepHealth(reading, (looked) => {
    ports.ask({ type: 'looked', platform: platform.id, ...looked }).catch(() => undefined);
  });
  const hover = keepHover(presses.focus);

  ports.hear(answer, ending.signal);
  arrive();
  window.addEventListener('pageshow', (event) => event.persisted && changed(), { signal: ending.signal });
  onRoute(settle, ending.signal);

  function warn(act: Act, warning: Warning): void {
    if (deciding) return;
    deciding = act;
    stage
      .warn(warning)
      .then(async (decision) => {
        decided();
        const told = ports.ask({ type: 'decide', id: warning.id, decision }).catch(() => undefined);
        if (decision.do === 'carry-on') passes.give(act.key);
        const again = decision.do === 'carry-on' || decision.do === 'wrong';
        if (again && !('unpressed' in act.by)) stage.say('pressAgain');
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

  /** Allowed after all: the same press, repeated at once, so that no allowed act is lost. */
  function free(act: Act, pressed: Event): void {
    if (!repeat(act, pressed)) stage.say('checkedPressAgain');
  }

  function unanswered(act: Act, pressed: Event): void {
    const firm = !arrival || arrival.firm.includes(act.action.kind);
    if (firm) {
      hold.release();
      stage.say('heldUnchecked');
    } else stage.say(repeat(act, pressed) ? 'notChecked' : 'notCheckedPressAgain');
    alive();
  }

  function repeat(act: Act, pressed: Event): boolean {
    hold.release();
    const now = 'composer' in act.by ? reading.drafted(act.element) : reading.pressed(act.element);
    repeating = now?.key === act.key;
    const done = repeating && repeated(act, pressed);
    repeating = false;
    if (done) went(act);
    else passes.give(act.key);
    return done;
  }

  /** The person presses a chip: what it has to say, whole. */
  function open(act: Act): void {
    const warning = asked.known(act)?.warning;
    if (warning) warn(act, warning);
  }

  /** Pictures are judged when they are added; nothing is held, since they are on the page by then. */
  function added(facts: Parameters<typeof reading.added>[0], place: Element): void {
    drafts.renew();
    const act = reading.added(facts, place);
    if (act) asked.ask(act).then(({ warning }) => warning && stage.chip(place, warning, () => open(act)));
  }

  /** The extension was updated, disabled or removed under the living page. */
  function alive(): boolean {
    if (ports.alive()) return true;
    if (ending.signal.aborted) return false;
    ending.abort();
    drafts.leave();
    incoming.leave();
    health.leave();
    stage.leave();
    stage.say('reload');
    return false;
  }

  /** The page is new, or at another address. */
  function settle(): void {
    incoming.look();
    health.settle();
  }

  function arrive(): void {
    ports.ask({ type: 'arrive', platform: platform.id }).then(
      (answer) => {
        arrival = answer;
        reader = alongWith(pictures, platform.reader(laidOver(platform.map, answer.map ?? {})));
        drafts.renew();
        visit(arrival, reading.signedIn, asked, warn);
        settle();
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
    return { platform: platform.id, account: reading.signedIn() };
  }

  return {
    ...presses,
    shows: stage.up,
    shield(event) {
      const stillDown = hold.stillDown(event);
      // As long as nothing of ours has been on the page, there is nothing to hit and no key of ours to keep.
      if (!stage.up() && !repeating && event.isTrusted) return hold.tail(event);
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
    moved: hover.moved,
    keydown(event, target) {
      presses.keydown(event, target);
      if (event.ctrlKey || event.metaKey) drafts.hurry();
    },
    click(event, target) {
      presses.click(event, target);
      drafts.touched(target);
      incoming.look();
    },
    touched: (target) => drafts.touched(target),
    added: (event, target) => reading.safely(() => pictures.added(event, target)),
  };
}
