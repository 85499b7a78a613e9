import { definePlatform } from '../../core/platform.ts';
import { accountCentre } from '../shared/account-centre.ts';
import { viewLink } from '../shared/view.ts';
import about from './about.ts';
import { accountOf } from './account.ts';
import { attaching } from './attach.ts';
import { chooseAudience, openProfile } from './audience-choice.ts';
import { commentBox, commentButton } from './comment.ts';
import { contactControls } from './contact.ts';
import { expected } from './expects.ts';
import { incoming } from './incoming.ts';
import { ownIntro } from './intro.ts';
import { goLive } from './live.ts';
import { map } from './map.ts';
import { messageBox, messageButtons } from './message.ts';
import { facesOf } from './person.ts';
import { postActs } from './post.ts';
import { profileButton } from './profile.ts';
import { reactions } from './react.ts';
import { removeComment } from './remove.ts';
import { searchBox } from './search.ts';
import { shareActs } from './share.ts';
import { storyActs } from './story.ts';
import { tagPeople } from './tag.ts';

export default definePlatform({
  ...about,
  map,
  reader(map) {
    const share = shareActs(map);
    const post = postActs(map, share.of);
    const story = storyActs(map);
    return {
      account: (page) => accountOf(page, map),
      controls: [
        ...contactControls(map),
        tagPeople(map),
        chooseAudience(map),
        ...messageButtons(map),
        share.send,
        commentButton(map),
        share.opener,
        share.now,
        post.button,
        story.button,
        ...reactions(map),
        ...removeComment(map),
        profileButton(map),
        accountCentre(map.anchors.button),
        openProfile(map),
        goLive(map),
        viewLink(facesOf(map)),
      ],
      composers: [commentBox(map), post.box, messageBox(map), searchBox(map), story.box],
      incoming: incoming(map),
      attaching: attaching(map),
      ownWords: (page) => ownIntro(page, map),
      expects: (page) => expected(page, map),
    };
  },
});
