import { useState } from 'react';
import { Icon } from '../shared/icons.jsx';
import { katie, marcus } from '../shared/people.js';
import { Scene } from '../shared/pictures.jsx';
import { posts } from '../shared/posts.js';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { WordButton } from './Button.jsx';
import { Comment } from './Comment.jsx';
import { Face } from './Face.jsx';
import { handleOf, me } from './me.js';
import { ShareTo } from './ShareTo.jsx';

export function OnePost({ code }) {
  const post = posts.find((one) => one.id === code) ?? { ...posts[0], by: marcus };
  return (
    <div className="one">
      <Post post={post} />
    </div>
  );
}

export function Post({ post }) {
  const [liked, setLiked] = useState(false);
  const [sharing, setSharing] = useState(false);
  const handle = handleOf(post.by);
  const like = () => {
    setLiked(!liked);
    if (!liked) did('liked', { who: post.by.name });
  };
  return (
    <article className="post">
      <header className="line">
        <Face of={post.by} />
        <Link to={`/${handle}/`} tabIndex={0}>
          <strong dir="auto">{handle}</strong>
        </Link>
        <Link to={`/p/${post.id}/`} className="faint">
          <time>{post.age}</time>
        </Link>
      </header>
      <Scene of={post.scene ?? 'meadow'} className="scene" />
      <div className="line">
        <WordButton onPress={like} look="icon-only">
          <Icon name="heart" label={liked ? 'Unlike' : 'Like'} height={24} />
        </WordButton>
        <WordButton onPress={() => did('shared', { who: post.by.name })} look="icon-only">
          <Icon name="share" label="Repost" height={24} />
        </WordButton>
        <WordButton look="icon-only">
          <Icon name="comment" label="Comment" />
        </WordButton>
        <WordButton look="icon-only" onPress={() => setSharing(true)}>
          <Icon name="send" label="Share" />
        </WordButton>
      </div>
      {sharing && <ShareTo close={() => setSharing(false)} />}
      <p dir="auto">
        <strong>{handle}</strong> {post.text}
      </p>
      <Comments on={post.by} />
    </article>
  );
}

/** A plain text area in a form: Enter posts, Shift+Enter breaks the line. */
function Comments({ on }) {
  const [words, setWords] = useState('');
  const [said, setSaid] = useState([]);
  const send = () => {
    if (!words.trim()) return;
    did('commented', { text: words, who: on.name });
    setSaid([...said, words]);
    setWords('');
  };
  const keyed = (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const submitted = (event) => {
    event.preventDefault();
    send();
  };
  return (
    <section>
      <ul>
        <Comment by={katie} text="So lovely" />
        <Comment by={marcus} text="Where is that?" />
      </ul>
      {said.map((text, n) => (
        <p key={n} dir="auto">
          <strong>{me.handle}</strong> {text}
        </p>
      ))}
      <form className="line" method="POST" onSubmit={submitted}>
        <textarea
          aria-label="Add a comment…"
          placeholder="Add a comment…"
          rows={1}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={keyed}
        />
        <WordButton disabled={!words.trim()} onPress={send}>
          Post
        </WordButton>
      </form>
    </section>
  );
}
