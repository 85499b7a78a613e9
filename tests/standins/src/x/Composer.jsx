import { useRef, useState } from 'react';
import { Icon } from '../shared/icons.jsx';
import { faceOf } from '../shared/pictures.jsx';
import { go } from '../shared/route.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { me } from './me.js';
import { Part } from './Part.jsx';
import { Button } from './Press.jsx';
import { ReplyMenu } from './ReplyMenu.jsx';

/**
 * The box for a post or, with `to`, for a reply; `quoted` stands below what is written about it. `button`: the inline
 * and the layered one differ in name. A thread has a box for each of its posts, and its button moves to the last.
 */
export function Composer({ button, to, quoted, focus = false }) {
  const drafts = useRef([]);
  const [count, setCount] = useState(1);
  const [, again] = useState(0);
  const [toast, setToast] = useState(false);
  const words = () =>
    drafts.current
      .map((draft) => draft.words.trim())
      .filter(Boolean)
      .join('\n\n');
  const keep = (n) => (draft) => {
    const changed = drafts.current[n]?.words !== draft.words;
    drafts.current[n] = draft;
    if (changed) again((times) => times + 1);
  };
  const send = () => {
    const text = words();
    if (!text) return;
    if (to) did('commented', { text, who: to.name });
    else if (quoted) did('shared', { text, who: quoted.name });
    else did('posted', { text });
    for (const draft of drafts.current) draft.empty();
    if (button === 'tweetButton') go('/home');
    else setToast(true);
  };
  const tools = (
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
      {!to && button === 'tweetButton' && (
        <Button id="addButton" label="Add post" look="quiet" onPress={() => setCount(count + 1)}>
          <Icon name="plus" />
        </Button>
      )}
      <Button id={button} look="accent" disabled={!words()} onPress={send}>
        {say(to ? 'Reply' : 'Post', 'x')}
      </Button>
    </div>
  );
  return (
    <div className="composer">
      <div data-testid={`UserAvatar-Container-${me.handle}`}>
        <img className="face" alt="" src={faceOf(me.name || '?')} />
      </div>
      <div className="body">
        {Array.from({ length: count }, (_, n) => (
          <div key={n}>
            <Part
              n={n}
              hint={to ? 'Post your reply' : 'What is happening?'}
              focus={focus}
              send={send}
              keep={keep(n)}
            />
            {n === count - 1 && quoted && <Quoted person={quoted} />}
            {n === count - 1 && !to && <ReplyMenu />}
            {n === count - 1 && tools}
          </div>
        ))}
      </div>
      {toast && (
        <div role="alert" data-testid="toast" className="out-of-sight">
          Your post was sent.
        </div>
      )}
    </div>
  );
}

/** A quoted post links to nobody: only its words say whose it is. */
function Quoted({ person }) {
  return (
    <div role="link" tabIndex={0} className="card">
      <div data-testid="User-Name" className="line">
        <strong>{person.name}</strong> <span className="faint">@{person.handles.x}</span>
      </div>
      <div data-testid="tweetText">Ten miles, two scones, no rain.</div>
    </div>
  );
}
