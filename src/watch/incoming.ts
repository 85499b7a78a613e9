import type { Incoming } from '../core/platform.ts';
import { atLeast } from '../core/verdict.ts';
import type { Act } from './act.ts';
import type { Asked } from './asked.ts';
import { whenIdle } from './idle.ts';
import type { Reading } from './reading.ts';
import type { Stage } from './stage.ts';

/** What was pressed or has come is drawn by then. */
const SETTLED = 400;
/** A page that is never idle is read all the same, after so long. */
const PATIENCE = 1_000;
const PAGE = 'body, main, [role="main"]';
const EDITOR = '[contenteditable]:not([contenteditable="false"]), textarea';
/** A list longer than that is read as far as here. */
const MOST = 100;

/** What reached the person and waits on the page: read when it is seen, noted beside it, never held. */
export interface IncomingNotes {
  /** Something may have come: looks in a quiet moment, where the site has such places at all. */
  look(): void;
  leave(): void;
}

export function keepIncoming(
  reading: Reading,
  open: (act: Act) => void,
  asked: Asked,
  stage: Stage,
): IncomingNotes {
  const known = new Map<Element, Incoming>();
  const inView = new Set<Element>();
  const noted = new Map<Element, string>();
  /** Where the note about an item stands. */
  const places = new Map<Element, Element>();
  const opened = new Set<string>();
  let due: ReturnType<typeof setTimeout> | undefined;
  let notIdle = () => {};
  const seeing = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else leaveAlone(target);
    }
    look();
  });
  let box: Element | undefined;
  const changing = new MutationObserver((changes) => {
    if (due === undefined && !changes.every(isWriting)) look();
  });
  /** The box of a conversation stands in the same place as its messages: each key there is a change, and nothing came. */
  const isWriting = ({ target }: MutationRecord) => {
    if (!box?.contains(target))
      box = (target instanceof Element ? target : target.parentElement)?.closest(EDITOR) ?? undefined;
    return box !== undefined;
  };

  function look(): void {
    if (!reading.reader().incoming?.length || !reading.watches('receive')) return;
    due ??= setTimeout(() => {
      due = undefined;
      notIdle();
      notIdle = whenIdle(read, PATIENCE);
    }, SETTLED);
  }

  function read(): void {
    for (const item of known.keys()) if (!item.isConnected) forgetItem(item);
    for (const incoming of reading.reader().incoming ?? []) find(incoming);
    for (const item of inView) note(item);
  }

  function find(incoming: Incoming): void {
    const items = [...document.querySelectorAll(incoming.find.join())].slice(0, MOST);
    for (const item of items) {
      if (known.has(item)) continue;
      known.set(item, incoming);
      seeing.observe(item);
    }
  }

  /** Lists use their rows again for somebody else: what is in one is read anew each time. */
  function note(item: Element): void {
    const act = reading.received(item, (page) => known.get(item)?.read(item, page));
    if (noted.get(item) === act?.key) return;
    unnote(item);
    if (!act) return;
    observeAround(item);
    if (opened.has(act.key)) return;
    noted.set(item, act.key);
    asked.ask(act).then(
      ({ level, warning }) => {
        const now = noted.get(item) === act.key && item.isConnected;
        if (!now || !warning || !atLeast(level, 'note')) return;
        const place = known.get(item)?.beside?.(item) ?? item;
        places.set(item, place);
        stage.chip(place, warning, () => openOnce(act));
      },
      () => noted.delete(item),
    );
  }

  /** A list where something waits may get more; one that only looks like it is left in peace. */
  function observeAround(item: Element): void {
    const kind = known.get(item);
    const alike = [...known].flatMap(([other, k]) => (k === kind && other !== item ? other : []));
    const list = listAround(item, alike);
    if (list) changing.observe(list, { childList: true, subtree: true, characterData: true });
  }

  function openOnce(act: Act): void {
    opened.add(act.key);
    unnote(act.element);
    open(act);
  }

  function unnote(item: Element): void {
    if (noted.delete(item)) stage.unchip(places.get(item) ?? item);
    places.delete(item);
  }

  function leaveAlone(item: Element): void {
    inView.delete(item);
    unnote(item);
  }

  function forgetItem(item: Element): void {
    leaveAlone(item);
    seeing.unobserve(item);
    known.delete(item);
  }

  return {
    look,
    leave() {
      clearTimeout(due);
      notIdle();
      seeing.disconnect();
      changing.disconnect();
    },
  };
}

/** The smallest place with another of the kind; alone, two steps up. Never the page: a feed that scrolls by is no news. */
function listAround(item: Element, alike: readonly Element[]): Element | undefined {
  const places: Element[] = [];
  for (let at = item.parentElement; at && !at.matches(PAGE) && !at.querySelector(PAGE); at = at.parentElement)
    places.push(at);
  return places.find((place) => alike.some((other) => place.contains(other))) ?? places[1] ?? places[0];
}
