import { useState } from 'react';
import { DraftBox, useDraft } from '../shared/draft.jsx';
import { Icon } from '../shared/icons.jsx';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';
import { handleOf, me } from './me.js';

export function Comments({ by, first }) {
  const [said, setSaid] = useState([]);
  const [replying, setReplying] = useState(false);
  const add = (to) => (text) => {
    did('commented', { text, who: to.name });
    setSaid([...said, text]);
    setReplying(false);
  };
  return (
    <div className="card comments">
      <h2>Comments</h2>
      <div className="css-st-0--DivCommentObjectWrapper">
        <div className="line">
          <Link to={`/@${handleOf(first.by)}`}>
            <Face of={first.by} />
          </Link>
          <div>
            <div data-e2e="comment-username-1">
              <Link to={`/@${handleOf(first.by)}`}>
                <p>{first.by.name}</p>
              </Link>
            </div>
            <p data-e2e="comment-level-1">
              <span>{first.text}</span>
            </p>
            <span
              role="button"
              tabIndex={0}
              aria-label="Reply"
              data-e2e="comment-reply-1"
              onClick={() => setReplying(true)}
              onKeyDown={(event) => event.key === 'Enter' && setReplying(true)}
            >
              {say('Reply')}
            </span>
          </div>
        </div>
        {replying && (
          <div className="css-st-1--DivReplyCommentEditorContainer">
            <CommentInput hint="Add a reply..." send={add(first.by)} />
          </div>
        )}
      </div>
      {said.map((text, n) => (
        <p key={n} dir="auto">
          <strong>{me.name}</strong> {text}
        </p>
      ))}
      <div className="css-st-2--DivCommentFooter">
        <CommentInput hint="Add comment..." send={add(by)} />
      </div>
    </div>
  );
}

function CommentInput({ hint, send }) {
  const draft = useDraft();
  const post = () => {
    if (!draft.words.trim()) return;
    send(draft.words);
    draft.empty();
  };
  return (
    <div className="line">
      <div data-e2e="comment-input" className="box line">
        <div data-e2e="comment-text" className="grow">
          <DraftBox draft={draft} by="Enter" send={post} hint={hint} />
        </div>
        <Button e2e="comment-at-icon" look="round" label="“@” a user to tag them in your comments">
          <Icon name="at" />
        </Button>
      </div>
      <Button
        e2e="comment-post"
        label={say('Post')}
        look="link"
        disabled={!draft.words.trim()}
        onPress={post}
      />
    </div>
  );
}
