import type { Attaching } from '../../core/platform.ts';
import { closest } from '../shared/find.ts';
import type { TikTokMap } from './map.ts';

/** Videos and pictures come by an input or are dropped on the area around it; nothing else on the site takes any. */
export function attaching({ anchors }: TikTokMap): Attaching[] {
  return [{ what: anchors.files.what, act: 'publish', at: (target) => closest(target, anchors.files) }];
}
