import type { Attaching } from '../../core/platform.ts';
import { closest, first } from '../shared/find.ts';
import type { XMap } from './map.ts';

/** Pictures come by a file input that posts, messages and the profile’s own picture all name alike, or into the box. */
export function attaching({ anchors }: XMap): Attaching[] {
  return [
    {
      what: anchors.messageFiles.what,
      act: 'message',
      at: (target) => closest(target, anchors.messageFiles) ?? closest(target, anchors.messageBox),
    },
    {
      what: 'pictures to add to a post',
      act: 'publish',
      at: (target) => {
        const files = closest(target, anchors.fileInput);
        const window = files?.closest('[role="dialog"]');
        if (window && first(window, anchors.saveProfile)) return undefined;
        return files ?? closest(target, anchors.box);
      },
    },
  ];
}
