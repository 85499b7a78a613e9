import type { Person } from '../../core/person.ts';
import type { Page } from '../../core/platform.ts';
import { closest, every, first } from '../shared/find.ts';
import type { TikTokMap } from './map.ts';
import { personOf } from './person.ts';

/** Who made the video that a button stands on, or else the one that is watched. */
export function makerAround(button: Element, page: Page, map: TikTokMap): Person | undefined {
  const video = closest(button, map.anchors.video);
  const link = video && first(video, map.anchors.author);
  return link ? personOf([link]) : makerHere(page, map);
}

/** Who made the video: the address says it; in the feed, the video that is in the middle of the screen. */
export function makerHere({ url, document }: Page, { anchors }: TikTokMap): Person | undefined {
  const handle = url.pathname.match(/^\/@([\w.]+)\/(?:video|photo)\//)?.[1];
  if (handle) return { platform: 'tiktok', handle };
  const videos = every(document, anchors.video).filter((v) => first(v, anchors.author));
  const middle = (document.defaultView?.innerHeight ?? 0) / 2;
  const shown = videos.find((v) => {
    const { top, bottom } = v.getBoundingClientRect();
    return top <= middle && middle < bottom;
  });
  const video = shown ?? (videos.length === 1 ? videos[0] : undefined);
  const link = video && first(video, anchors.author);
  return link && personOf([link]);
}
