import { useState } from 'react';
import { DraftBox, useDraft } from '../shared/draft.jsx';
import { Icon } from '../shared/icons.jsx';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { Button } from './Button.jsx';
import { Comment } from './Comment.jsx';
import { me } from './me.js';

export function Comments({ by, said, own }) {
  const [mine, setMine] = useState([]);
  const add = (to) => (text) => {
    did('commented', { text, who: to.name });
    setMine([...mine, text]);
  };
  return (
    <div className="card comments">
      <h2>Comments</h2>
      {said.map((comment) => (
        <Comment
          key={comment.by.id}
          comment={comment}
          own={own}
          answer={(close) => (
            <CommentInput
              hint="Add a reply..."
              send={(text) => {
                add(comment.by)(text);
                close();
              }}
            />
          )}
        />
      ))}
      {mine.map((text, n) => (
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
