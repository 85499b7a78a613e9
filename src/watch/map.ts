import type { PlatformMap } from '../core/platform.ts';

/** A school's mended map laid over the built-in one, name by name: what it does not name stays. */
export function laidOver<M extends PlatformMap>(map: M, mended: Partial<PlatformMap>): M {
  return {
    ...map,
    anchors: { ...map.anchors, ...mended.anchors },
    labels: { ...map.labels, ...mended.labels },
  };
}
