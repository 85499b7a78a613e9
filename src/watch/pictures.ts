import type { Action, ActionOf, PictureFacts } from '../core/action.ts';
import type { Attaching, Reader } from '../core/platform.ts';
import { filesOf, piecesOf } from './file-pieces.ts';
import type { Ports } from './ports.ts';

/** A page shows what was added to it from a place of the browser's own; taken away again, that is gone too. */
const PREVIEW = 'img[src^="blob:"], img[src^="data:image/"], video[src^="blob:"], [style*="blob:"]';

/** Pictures that were added here and wait to be sent: what they say of themselves, and no more. */
export interface Pictures {
  /** Files may have been chosen, pasted or dropped. */
  added(event: Event, target: Element): void;
  /** The act, with the pictures that would go along. */
  along(action: Action): Action;
  /** An act goes ahead, and takes its pictures along. */
  went(kind: Action['kind']): void;
}

interface Waiting {
  facts: readonly PictureFacts[];
  /** Where it was added, and what is around that: a site may put a form in its place. */
  places: readonly Element[];
  /** The page has shown a preview since. */
  shown: boolean;
}

export function keepPictures(
  ports: Ports,
  reader: () => Reader,
  added: (pictures: readonly PictureFacts[], place: Element) => void,
  gone: (place: Element) => void,
): Pictures {
  const waiting = new Map<Attaching['act'], Waiting>();

  async function read(act: Attaching['act'], files: readonly File[], target: Element): Promise<void> {
    const places = around(seen(target));
    const asked = await Promise.all(files.map(piecesOf));
    const fresh = await ports.ask({ type: 'pictures', files: asked });
    const facts = [...(still(act)?.facts ?? []), ...fresh];
    waiting.set(act, { facts, places, shown: false });
    added(fresh, standing(places) ?? target);
  }

  /** What was added and neither sent nor taken away. */
  function still(act: Attaching['act']): Waiting | undefined {
    const there = waiting.get(act);
    if (!there) return undefined;
    const shows = document.querySelector(PREVIEW) !== null;
    there.shown ||= shows;
    if (shows || (!there.shown && standing(there.places))) return there;
    forget(act);
    return undefined;
  }

  function forget(act: Attaching['act']): void {
    const there = waiting.get(act);
    if (waiting.delete(act)) for (const place of there?.places ?? []) gone(place);
  }

  return {
    added(event, target) {
      const files = filesOf(event);
      const adding = files.length ? reader().attaching?.find((a) => a.at(target)) : undefined;
      const place = adding?.at(target);
      if (adding && place) read(adding.act, files, place).catch(() => undefined);
    },
    along(action) {
      if (!waiting.size || !canTake(action)) return action;
      const pictures = still(action.kind)?.facts;
      return pictures ? { ...action, pictures } : action;
    },
    went(kind) {
      if (sends(kind)) forget(kind);
    },
  };
}

/** The same reader, but what it reads takes the pictures along. */
export function alongWith(pictures: Pictures, reader: Reader): Reader {
  const reading = <T, A extends unknown[]>(part: T & { read(...of: A): Action | undefined }): T => ({
    ...part,
    read(...of: A) {
      const action = part.read(...of);
      return action && pictures.along(action);
    },
  });
  return {
    ...reader,
    controls: reader.controls.map(reading),
    composers: reader.composers.map(reading),
  };
}

type Sending = ActionOf<Attaching['act']>;

function sends(kind: Action['kind']): kind is Attaching['act'] {
  return kind === 'publish' || kind === 'message' || kind === 'comment';
}

function canTake(action: Action): action is Sending {
  return sends(action.kind);
}

/** A few steps: further out begins what has nothing to do with it. */
const AROUND = 3;

function around(place: Element): Element[] {
  const places = [place];
  for (let at = place.parentElement; at && places.length <= AROUND; at = at.parentElement) {
    if (at.matches('body, main, [role="main"], [role="dialog"]')) break;
    places.push(at);
  }
  return places;
}

const standing = (places: readonly Element[]) => places.find((place) => place.isConnected);

/** A file input is often hidden; what the person sees is around it. */
function seen(place: Element): Element {
  for (let at: Element | null = place; at; at = at.parentElement)
    if (at.getBoundingClientRect().height > 0) return at;
  return place;
}
