import { useState } from 'react';
import { DraftBox, useDraft } from '../shared/draft.jsx';
import { Icon } from '../shared/icons.jsx';
import { faceOf } from '../shared/pictures.jsx';
import { go } from '../shared/route.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { me } from './me.js';
import { Button } from './Press.jsx';
import { ReplyMenu } from './ReplyMenu.jsx';

/** The box for a post or, with `to`, for a reply. `button`: the inline and the layered one differ in name. */
export function Composer({ button, to, focus = false }) {
  const draft = useDraft();
  const [toast, setToast] = useState(false);
  const send = () => {
    if (!draft.words.trim()) return;
    did(to ? 'commented' : 'posted', to ? { text: draft.words, who: to.name } : { text: draft.words });
    draft.empty();
    if (button === 'tweetButton') go('/home');
    else setToast(true);
  };
  const hint = to ? 'Post your reply' : 'What is happening?';
  const word = say(to ? 'Reply' : 'Post', 'x');
  return (
    <div className="composer">
      <div data-testid={`UserAvatar-Container-${me.handle}`}>
        <img className="face" alt="" src={faceOf(me.name || '?')} />
      </div>
      <div className="body">
        <div data-testid="tweetTextarea_0_label">
          <div data-testid="tweetTextarea_0RichTextInputContainer">
            <DraftBox
              draft={draft}
              by="Ctrl+Enter"
              send={send}
              hint={hint}
              ariaLabel="Post text"
              webDriverTestID="tweetTextarea_0"
              focus={focus}
            />
          </div>
        </div>
        {!to && <ReplyMenu />}
        <div data-testid="toolBar" className="line tools">
          <Button label="Add photos or video" look="quiet">
            <Icon name="picture" />
          </Button>
          <input
            type="file"
            data-testid="fileInput"
            accept="image/jpeg,image/png,image/webp,image/gif,video/mp4"
            multiple
            tabIndex={-1}
            className="out-of-sight"
          />
          <Button id={button} look="accent" disabled={!draft.words.trim()} onPress={send}>
            {word}
          </Button>
        </div>
      </div>
      {toast && (
        <div role="alert" data-testid="toast" className="out-of-sight">
          Your post was sent.
        </div>
      )}
    </div>
  );
}
