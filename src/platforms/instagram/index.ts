import { type Composer, definePlatform, type Expectation, type Page } from '../../core/platform.ts';
import { closest, first } from '../shared/find.ts';
import about from './about.ts';
import { accountOf } from './account.ts';
import { commentBox, commentButton } from './comment.ts';
import { contactControls } from './contact.ts';
import { type InstagramMap, map } from './map.ts';
import { messageBoxes, messageButton } from './message.ts';
import { captionBox, shareButton } from './post.ts';
import { profileButton } from './profile.ts';

export default definePlatform({
  ...about,
  map,
  reader: (map) => ({
    account: accountOf,
    controls: [
      ...contactControls(map),
      messageButton(map),
      commentButton(map),
      shareButton(map),
      profileButton(map),
    ],
    composers: [commentBox(map), captionBox(map), ...messageBoxes(map), searchBox(map)],
    expects: (page) => expected(page, map),
  }),
});

function searchBox(map: InstagramMap): Composer {
  return {
    what: 'search Instagram',
    act: 'search',
    at: (target) => closest(target, map.anchors.search),
    sends: ['Enter'],
    read(box) {
      const query = 'value' in box && typeof box.value === 'string' ? box.value.trim() : '';
      return query ? { kind: 'search', query } : undefined;
    },
  };
}

function expected({ url, document }: Page, map: InstagramMap): Expectation[] {
  if (/^\/direct\/t\//.test(url.pathname)) {
    return [{ what: 'the message box', act: 'message', there: Boolean(first(document, map.anchors.editor)) }];
  }
  if (url.pathname.startsWith('/accounts/edit')) {
    return [{ what: 'the own bio', act: 'edit-profile', there: Boolean(first(document, map.anchors.bio)) }];
  }
  return [];
}
