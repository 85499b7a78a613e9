import { type Control, definePlatform, type Expectation, type Page } from '../../core/platform.ts';
import { first, nearest, usable } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import about from './about.ts';
import { accountOf } from './account.ts';
import { isLast, isStrange } from './box.ts';
import { commentBox, commentButton } from './comment.ts';
import { contactControls } from './contact.ts';
import { type FacebookMap, map } from './map.ts';
import { messageBox, messageButton } from './message.ts';
import { postActs } from './post.ts';
import { editOf } from './profile.ts';
import { searchBox } from './search.ts';

export default definePlatform({
  ...about,
  map,
  reader(map) {
    const post = postActs(map);
    return {
      account: (page) => accountOf(page, map),
      controls: [
        ...contactControls(map),
        messageButton(map),
        commentButton(map),
        post.button,
        profileButton(map),
      ],
      composers: [commentBox(map), post.box, messageBox(map), searchBox(map)],
      expects: (page) => expected(page, map),
    };
  },
});

/** "Save" under a panel of the own profile; its editor has no label of its own. */
function profileButton(map: FacebookMap): Control {
  return {
    what: 'save the own profile',
    act: 'edit-profile',
    at(target) {
      const button = nearest(target, map.anchors.button);
      if (!button || !usable(button)) return undefined;
      if (says(button, map.labels.save)) return button;
      const panel = button.closest('form') ?? undefined;
      return panel && isStrange(button, map.labels.save) && isLast(button, panel, map) ? button : undefined;
    },
    read: (control, page) => editOf(control, page, map),
  };
}

function expected({ url, document }: Page, map: FacebookMap): Expectation[] {
  const list: Expectation[] = [];
  if (url.hostname.startsWith('m.')) return list;
  list.push({ what: 'the search box', act: 'search', there: Boolean(first(document, map.anchors.search)) });
  if (/^\/messages\/(e2ee\/)?t\//.test(url.pathname)) {
    list.push({
      what: 'the message box',
      act: 'message',
      there: Boolean(first(document, map.anchors.editor)),
    });
  }
  return list;
}
