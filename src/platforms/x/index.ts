import { definePlatform } from '../../core/platform.ts';
import about from './about.ts';
import { accept } from './accept.ts';
import { account } from './account.ts';
import { attaching } from './attaching.ts';
import { expects } from './expects.ts';
import { follow } from './follow.ts';
import { gather } from './gather.ts';
import { hideReply } from './hide.ts';
import { incoming } from './incoming.ts';
import { map } from './map.ts';
import { menus } from './menu.ts';
import { messageBox, sendMessage } from './message.ts';
import { ownWords } from './own.ts';
import { postBox, sendPost } from './post.ts';
import { privacy } from './privacy.ts';
import { editProfile } from './profile.ts';
import { like } from './react.ts';
import { repost } from './repost.ts';
import { search } from './search.ts';
import { suggestions } from './suggestion.ts';
import { view } from './view.ts';

export default definePlatform({
  ...about,
  map,
  reader: (map) => {
    const menu = menus(map);
    return {
      account: account(map),
      controls: [
        ...follow(map),
        ...accept(map),
        ...sendPost(map),
        sendMessage(map),
        menu.opened,
        repost(map, menu),
        like(map),
        hideReply(map, menu),
        editProfile(map),
        ...privacy(map),
        ...gather(map),
        ...suggestions(map),
        view(map),
      ],
      composers: [postBox(map), messageBox(map), search(map)],
      incoming: incoming(map),
      attaching: attaching(map),
      ownWords: ownWords(map),
      expects: expects(map),
    };
  },
});
