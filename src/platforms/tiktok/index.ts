import { definePlatform } from '../../core/platform.ts';
import about from './about.ts';
import { accept } from './accept.ts';
import { account } from './account.ts';
import { attaching } from './attaching.ts';
import { commentBox, postComment } from './comment.ts';
import { expects } from './expects.ts';
import { follow } from './follow.ts';
import { incoming } from './incoming.ts';
import { goLive } from './live.ts';
import { map } from './map.ts';
import { messageBox, sendMessage } from './message.ts';
import { ownWords } from './own.ts';
import { privacy } from './privacy.ts';
import { editProfile } from './profile.ts';
import { publish } from './publish.ts';
import { react } from './react.ts';
import { removeComment } from './remove.ts';
import { searchBox, searchButton } from './search.ts';
import { view } from './view.ts';

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
      ...react(map),
      ...removeComment(map),
      ...privacy(map),
      goLive(map),
      view(map),
    ],
    composers: [commentBox(map), messageBox(map), searchBox(map)],
    incoming: incoming(map),
    attaching: attaching(map),
    ownWords: ownWords(map),
    expects: expects(map),
  }),
});
