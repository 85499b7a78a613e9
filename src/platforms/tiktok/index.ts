import { definePlatform } from '../../core/platform.ts';
import about from './about.ts';
import { accept } from './accept.ts';
import { account } from './account.ts';
import { commentBox, postComment } from './comment.ts';
import { expects } from './expects.ts';
import { follow } from './follow.ts';
import { map } from './map.ts';
import { messageBox, sendMessage } from './message.ts';
import { editProfile } from './profile.ts';
import { publish } from './publish.ts';
import { searchBox, searchButton } from './search.ts';

export default definePlatform({
  ...about,
  map,
  reader: (map) => ({
    account: account(map),
    controls: [
      follow(map),
      ...accept(map),
      postComment(map),
      sendMessage(map),
      publish(map),
      editProfile(map),
      searchButton(map),
    ],
    composers: [commentBox(map), messageBox(map), searchBox(map)],
    expects: expects(map),
  }),
});
