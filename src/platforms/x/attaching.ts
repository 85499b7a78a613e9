import type { Attaching } from '../../core/platform.ts';
import { closest, first } from '../shared/find.ts';
import type { XMap } from './map.ts';

/** Pictures come by a file input that posts, messages and the profile’s own picture all name alike, or into the box. */
export function attaching({ anchors }: XMap): Attaching[] {
  const written = (target: Element) => {
    const files = closest(target, anchors.fileInput);
    const window = target.closest('[role="dialog"]');
    if (files && window && first(window, anchors.saveProfile)) return undefined;
    return files ?? closest(target, anchors.box);
  };
  const answers = (place: Element) => {
    const window = place.closest('[role="dialog"]');
    return closest(place, anchors.inlineReply) ?? (window && first(window, anchors.post));
  };
  return [
    {
      what: anchors.messageFiles.what,
      act: 'message',
      at: (target) => closest(target, anchors.messageFiles) ?? closest(target, anchors.messageBox),
    },
    {
      what: 'pictures to add to an answer',
      act: 'comment',
      at: (target) => {
        const place = written(target);
        return place && answers(place) ? place : undefined;
      },
    },
    { what: 'pictures to add to a post', act: 'publish', at: written },
  ];
}
