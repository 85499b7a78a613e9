import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../shared/icons.jsx';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';
import { handleOf } from './me.js';

/** One comment. Its answer is written below it; what can be done with it hangs in a layer of its own. */
export function Comment({ comment: { by, text }, own, answer }) {
  const [replying, setReplying] = useState(false);
  const profile = `/@${handleOf(by)}`;
  return (
    <div className="css-st-0--DivCommentObjectWrapper">
      <div className="line css-st-4--DivCommentItemWrapper">
        <Link to={profile}>
          <Face of={by} />
        </Link>
        <div>
          <div className="line css-st-5--DivCommentHeaderWrapper">
            <div data-e2e="comment-username-1">
              <Link to={profile}>
                <p>{by.name}</p>
              </Link>
            </div>
            <More of={by} own={own} />
          </div>
          <p data-e2e="comment-level-1">
            <span>{text}</span>
          </p>
          <div className="line">
            <Tool e2e="comment-reply-1" label="Reply" onPress={() => setReplying(true)}>
              {say('Reply')}
            </Tool>
            <Like of={by} />
          </div>
        </div>
      </div>
      {replying && (
        <div className="css-st-1--DivReplyCommentEditorContainer">{answer(() => setReplying(false))}</div>
      )}
    </div>
  );
}

/** What opens the menu of a comment is no button and cannot have the focus. */
function More({ of, own }) {
  const [open, setOpen] = useState(false);
  const choose = (what) => () => {
    setOpen(false);
    did(what, { who: of.name });
  };
  return (
    <>
      <div
        className="css-st-6--DivMore"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className="faint">…</span>
      </div>
      {open &&
        createPortal(
          <div role="dialog" aria-label="Comment" className="card panel">
            <Button onPress={choose('reported')}>Report</Button>
            {own && <Button onPress={choose('comment-deleted')}>Delete</Button>}
          </div>,
          document.body,
        )}
    </>
  );
}

function Like({ of }) {
  const [liked, setLiked] = useState(false);
  const like = () => {
    setLiked(!liked);
    if (!liked) did('liked', { who: of.name });
  };
  return (
    <Tool className="css-st-7--DivLikeContainer" label="Like comment" aria-pressed={liked} onPress={like}>
      <Icon name="heart" />
    </Tool>
  );
}

/** Below a comment even what has the role of a button is none. */
function Tool({ e2e, label, onPress, children, ...rest }) {
  return (
    <span
      role="button"
      tabIndex={0}
      data-e2e={e2e}
      aria-label={label}
      onClick={onPress}
      onKeyDown={(event) => event.key === 'Enter' && onPress()}
      {...rest}
    >
      {children}
    </span>
  );
}
