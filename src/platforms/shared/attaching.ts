import type { Anchor, Attaching } from '../../core/platform.ts';
import { first, nearest } from './find.ts';

const ACTS = ['publish', 'message', 'comment'] as const;

/**
 * Where pictures are added: a file input, an editor they are pasted into, or a dialog with one of these, on which they
 * are dropped. `goesWith` says what they will be sent with, or that it is none of our business.
 */
export function attachings(
  anchors: Readonly<Record<'files' | 'editor' | 'dialog', Anchor>>,
  goesWith: (place: Element) => Attaching['act'] | undefined,
): Attaching[] {
  const placeOf = (target: Element) => {
    const own = nearest(target, anchors.files) ?? nearest(target, anchors.editor);
    const dialog = own ? undefined : nearest(target, anchors.dialog);
    return own ?? (dialog && (first(dialog, anchors.editor) ?? first(dialog, anchors.files)));
  };
  return ACTS.map((act) => ({
    what: `add pictures to a ${act === 'publish' ? 'post' : act}`,
    act,
    at(target) {
      const place = placeOf(target);
      return place && goesWith(place) === act ? place : undefined;
    },
  }));
}
