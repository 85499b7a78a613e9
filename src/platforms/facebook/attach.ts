import type { Attaching } from '../../core/platform.ts';
import { attachings } from '../shared/attaching.ts';
import { closest, first } from '../shared/find.ts';
import { type BoxKind, boxBeside, kindOf } from './box.ts';
import type { FacebookMap } from './map.ts';

const ACTS: Record<BoxKind, Attaching['act']> = {
  post: 'publish',
  share: 'publish',
  comment: 'comment',
  message: 'message',
};

/** A picture goes with the editor that it stands beside; a story and the box on the home page have none yet. */
export function attaching(map: FacebookMap): Attaching[] {
  const { anchors } = map;
  return attachings(anchors, (place) => {
    const form = place.closest('form');
    const editor = place.matches(anchors.editor.find.join())
      ? place
      : ((form && first(form, anchors.editor)) ?? boxBeside(place, map));
    if (editor) return ACTS[kindOf(editor, map)];
    return closest(place, anchors.newPost) ? 'publish' : undefined;
  });
}
