import type { ActionOf, PictureFacts } from '../core/action.ts';
import type { Composer, Page, Reader, SignedIn } from '../core/platform.ts';
import type { Arrival } from '../messages.ts';
import { type Act, actOf, actOfDraft, actOfPress, composerAt } from './act.ts';

/** A box that the platform knows. */
export interface Writing {
  composer: Composer;
  box: Element;
}

/** The page as its platform reads it: acts that some rule of this school looks at, and nothing else. */
export interface Reading {
  reader(): Reader;
  page(): Page;
  signedIn(): SignedIn;
  watches(kind: Act['action']['kind']): boolean;
  /** What pressing this would do. */
  pressed(target: Element, clicked?: Element): Act | undefined;
  /** The box that this writes in. */
  composing(target: Element): Writing | undefined;
  /** What sending from this box would do. */
  draftIn(writing: Writing): Act | undefined;
  /** What sending from the box around this would do. */
  drafted(target: Element): Act | undefined;
  /** What waits on the page in this item. */
  received(item: Element, read: (page: Page) => ActionOf<'receive'> | undefined): Act | undefined;
  /** Pictures that were added here. */
  added(pictures: readonly PictureFacts[], place: Element): Act | undefined;
  /** A platform's reading that throws must never break the page, nor lose the orphan unseen. */
  safely<T>(read: () => T): T | undefined;
}

export function keepReading(
  reader: () => Reader,
  arrival: () => Arrival | undefined,
  alive: () => boolean,
): Reading {
  const page = (): Page => ({ url: new URL(location.href), document });
  const watches = (kind: Act['action']['kind']) => arrival()?.watches.includes(kind) ?? true;
  function safely<T>(read: () => T): T | undefined {
    if (!alive()) return undefined;
    try {
      return read();
    } catch {
      return undefined;
    }
  }
  function act(read: () => Act | undefined): Act | undefined {
    const found = safely(read);
    return found && watches(found.action.kind) ? found : undefined;
  }
  const composing = (target: Element) => safely(() => composerAt(target, reader()));
  const draftIn = ({ composer, box }: Writing) => act(() => actOfDraft(composer, box, reader(), page()));
  return {
    reader,
    page,
    safely,
    watches,
    composing,
    draftIn,
    signedIn: () => safely(() => reader().account(page())) ?? 'unknown',
    pressed: (target, clicked) => act(() => actOfPress(target, reader(), { ...page(), clicked })),
    drafted(target) {
      const writing = composing(target);
      return writing && draftIn(writing);
    },
    received: (item, read) =>
      act(() => {
        const action = read(page());
        return action && actOf(action, item, { unpressed: true }, reader(), page());
      }),
    added: (pictures, place) =>
      act(() => actOf({ kind: 'attach', pictures }, place, { unpressed: true }, reader(), page())),
  };
}
