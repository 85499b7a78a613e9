import { definePlatform } from '../../core/platform.ts';
import about from './about.ts';
import { accept } from './accept.ts';
import { account } from './account.ts';
import { expects } from './expects.ts';
import { follow } from './follow.ts';
import { map } from './map.ts';
import { messageBox, sendMessage } from './message.ts';
import { postBox, sendPost } from './post.ts';
import { editProfile } from './profile.ts';
import { repost } from './repost.ts';
import { search } from './search.ts';

export default definePlatform({
  ...about,
  map,
  reader: (map) => ({
    account: account(map),
    controls: [
      ...follow(map),
      ...accept(map),
      sendPost(map),
      sendMessage(map),
      repost(map),
      editProfile(map),
    ],
    composers: [postBox(map), messageBox(map), search(map)],
    expects: expects(map),
  }),
});
