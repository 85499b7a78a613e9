import { definePlatform } from '../../core/platform.ts';
import { accountCentre } from '../shared/account-centre.ts';
import { viewLink } from '../shared/view.ts';
import about from './about.ts';
import { accountOf, ownWords } from './account.ts';
import { attaching } from './attach.ts';
import { commentBox, commentButton } from './comment.ts';
import { contactControls } from './contact.ts';
import { expected } from './expects.ts';
import { incoming } from './incoming.ts';
import { map } from './map.ts';
import { messageBoxes, messageButtons } from './message.ts';
import { facesOf } from './person.ts';
import { captionBox, goLive, shareButton } from './post.ts';
import { privacy } from './privacy.ts';
import { profileButton } from './profile.ts';
import { reactions } from './react.ts';
import { removeComment } from './remove.ts';
import { searchBox } from './search.ts';
import { shareControls } from './share.ts';
import { tagPeople } from './tag.ts';

export default definePlatform({
  ...about,
  map,
  reader: (map) => ({
    account: accountOf,
    controls: [
      ...contactControls(map),
      tagPeople(map),
      ...messageButtons(map),
      ...shareControls(map),
      commentButton(map),
      shareButton(map),
      ...reactions(map),
      ...removeComment(map),
      profileButton(map),
      accountCentre(map.anchors.button),
      ...privacy(map),
      goLive(map),
      viewLink(facesOf(map)),
    ],
    composers: [commentBox(map), captionBox(map), ...messageBoxes(map), searchBox(map)],
    incoming: incoming(map),
    attaching: attaching(map),
    ownWords: (page) => ownWords(page, map),
    expects: (page) => expected(page, map),
  }),
});
