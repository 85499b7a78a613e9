import type { Languages, PlatformMap } from '../core/platform.ts';

/** What came from the worker laid over the built-in map, by name and language: what it does not name stays. */
export function laidOver<M extends PlatformMap>(map: M, mended: Partial<PlatformMap>): M {
  return {
    ...map,
    anchors: { ...map.anchors, ...mended.anchors },
    labels: { ...map.labels, ...spoken(map.labels, mended.labels ?? {}) },
  };
}

function spoken(labels: PlatformMap['labels'], more: Languages): Languages {
  return Object.fromEntries(
    Object.entries(more).map(([name, words]) => [name, { ...labels[name], ...words }]),
  );
}
