import type { Audience } from '../../core/action.ts';
import type { Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, first, usable } from '../shared/find.ts';
import type { TikTokMap } from './map.ts';
import { audienceSaid } from './privacy.ts';

export function publish(map: TikTokMap): Control {
  const { anchors } = map;
  return {
    what: anchors.postVideo.what,
    act: 'publish',
    at: (target) => closest(target, anchors.postVideo),
    read: (button, page) => {
      if (!usable(button)) return undefined;
      const caption = first(page.document, anchors.caption);
      return {
        kind: 'publish',
        text: caption ? wordsIn(caption).trim() : '',
        audience: audienceChosen(page, map),
        place: 'video',
      };
    },
  };
}

function audienceChosen({ document }: Page, map: TikTokMap): Audience {
  const chosen = first(document, map.anchors.visibility);
  return (chosen && audienceSaid(chosen, map)) ?? 'unknown';
}
