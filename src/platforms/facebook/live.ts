import type { Control } from '../../core/platform.ts';
import { pressOn } from '../shared/press.ts';
import type { FacebookMap } from './map.ts';

/** The last step before the camera is on the air; what leads there only opens its page. */
export function goLive(map: FacebookMap): Control {
  return pressOn(map.anchors.button)('go live', 'go-live', map.labels.goLive, () => ({ kind: 'go-live' }));
}
