import type { Control } from '../../core/platform.ts';
import { closest, usable } from '../shared/find.ts';
import type { TikTokMap } from './map.ts';

/** In a browser one goes live from a page of its own; the way there is the last thing that this site shows. */
export function goLive({ anchors }: TikTokMap): Control {
  return {
    what: 'go live from here',
    act: 'go-live',
    at: (target) => closest(target, anchors.live),
    read: (link) => (usable(link) ? { kind: 'go-live' } : undefined),
  };
}
