import { useState } from 'react';
import { Icon } from '../shared/icons.jsx';
import { empty, LexicalBox, useLexical, wordsOf } from '../shared/lexical.jsx';
import { katie, marcus } from '../shared/people.js';
import { Scene } from '../shared/pictures.jsx';
import { posts } from '../shared/posts.js';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { Button } from './Button.jsx';
import { Comment } from './Comment.jsx';
import { Face } from './Face.jsx';
import { me, origin, profileOf } from './me.js';
import { ShareMenu } from './ShareMenu.jsx';

export function Feed() {
  return (
    <div>
      {posts.map((post, n) => (
        <div key={post.id} aria-posinset={n + 1}>
          <Post post={post} open={n === 0} />
        </div>
      ))}
    </div>
  );
}

function Post({ post, open: first }) {
  const [open, setOpen] = useState(first);
  const [liked, setLiked] = useState(false);
  const [sharing, setSharing] = useState(false);
  const like = () => {
    setLiked(!liked);
    if (!liked) did('liked', { who: post.by.name });
  };
  return (
    <div className="card post">
      <div className="row padded">
        <Face of={post.by} />
        <div>
          <div data-ad-rendering-role="profile_name">
            <h4>
              <Link to={profileOf(post.by)} tabIndex={0}>
                <strong>{post.by.name}</strong>
              </Link>
            </h4>
          </div>
          <span className="faint">
            <Age of={post.age} /> · <SharedWith />
          </span>
        </div>
      </div>
      <div dir="auto" data-ad-rendering-role="story_message" className="padded words">
        {post.text}
      </div>
      {post.scene && <Scene of={post.scene} className="scene" />}
      <div className="row actions">
        <Button label={liked ? 'Remove Like' : 'Like'} look="quiet" onPress={like}>
          <span data-ad-rendering-role="like_button">
            <Icon name="thumb" />
          </span>
          {liked ? 'Liked' : 'Like'}
        </Button>
        <Button label="Leave a comment" look="quiet" onPress={() => setOpen(true)}>
          <span data-ad-rendering-role="comment_button">
            <Icon name="comment" />
          </span>
          {say('Comment')}
        </Button>
        <Button
          label="Send this to friends or post it on your profile."
          look="quiet"
          aria-haspopup="menu"
          aria-expanded={sharing}
          onPress={() => setSharing(!sharing)}
        >
          <span data-ad-rendering-role="share_button">
            <Icon name="share" />
          </span>
          Share
        </Button>
      </div>
      {sharing && <ShareMenu of={post.by} close={() => setSharing(false)} />}
      {open && <Comments />}
    </div>
  );
}

/** Facebook scrambles the time of a post with filler, and its link goes nowhere. */
function Age({ of }) {
  return (
    <Link to={`${origin}/?__cft__=st#?jie`} tabIndex={0}>
      {[...of].map((letter, n) => (
        <b key={n}>{letter}</b>
      ))}
    </Link>
  );
}

function SharedWith() {
  return (
    <svg viewBox="0 0 16 16" width="12" height="12" className="globe">
      <title>Shared with Public</title>
      <circle cx="8" cy="8" r="6.500" fill="none" stroke="currentColor" />
    </svg>
  );
}

function Comments() {
  const editor = useLexical();
  const [words, setWords] = useState('');
  const [said, setSaid] = useState([]);
  const send = () => {
    const text = wordsOf(editor);
    if (!text.trim()) return;
    did('commented', { text });
    setSaid([...said, text]);
    empty(editor);
  };
  return (
    <div className="comments">
      <Comment by={katie} text="So lovely" id="7000001" />
      <Comment by={marcus} text="Where is that?" id="7000002" />
      {said.map((text, n) => (
        <div
          key={n}
          role="article"
          aria-label={`Comment by ${me.name} just now`}
          className="bubble"
          dir="auto"
        >
          {text}
        </div>
      ))}
      <form className="row" onSubmit={(event) => event.preventDefault()}>
        <Face of={me} size={32} />
        <div className="bubble grow">
          <LexicalBox
            editor={editor}
            by="Enter"
            send={send}
            onWords={setWords}
            hint={say('Write a comment…')}
            aria-label={say('Write a comment…')}
          />
          {words.trim() && (
            <Button label={say('Comment')} look="small" onPress={send}>
              <Icon name="send" />
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}
