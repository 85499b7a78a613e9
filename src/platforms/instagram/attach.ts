import type { Attaching } from '../../core/platform.ts';
import { attachings } from '../shared/attaching.ts';
import { around, every, nearest } from '../shared/find.ts';
import type { InstagramMap } from './map.ts';
import { messageBoxAt } from './message.ts';

/** In Direct a picture goes with the box that it stands beside; everything in a dialog goes with a new post. */
export function attaching(map: InstagramMap): Attaching[] {
  const { anchors } = map;
  return attachings(anchors, (place) => {
    if (messageBoxAt(place, map)) return 'message';
    if (nearest(place, anchors.dialog)) return 'publish';
    for (const near of around(place)) {
      const boxes = every(near, anchors.editor);
      if (boxes.length) return boxes.length === 1 && messageBoxAt(boxes[0]!, map) ? 'message' : undefined;
    }
    return undefined;
  });
}
