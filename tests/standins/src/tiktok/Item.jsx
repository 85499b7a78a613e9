import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../shared/icons.jsx';
import { Scene } from '../shared/pictures.jsx';
import { go, Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';
import { handleOf } from './me.js';

/** One video of the feed. The plus under the author's face follows them: one press, no word. */
export function Item({ post }) {
  const [follows, setFollows] = useState(false);
  const [liked, setLiked] = useState(false);
  const handle = handleOf(post.by);
  const follow = () => {
    setFollows(true);
    did('followed', { who: post.by.name, handle });
  };
  const like = () => {
    setLiked(!liked);
    if (!liked) did('liked', { who: post.by.name });
  };
  return (
    <article data-e2e="recommend-list-item-container" className="item">
      <div className="video">
        <Scene of={post.scene ?? 'meadow'} className="scene" />
        <div className="caption">
          <Link to={`/@${handle}`} data-e2e="video-author-uniqueid">
            {handle}
          </Link>
          <p data-e2e="video-desc">
            <span data-e2e="new-desc-span">{post.text}</span>
          </p>
        </div>
      </div>
      <section className="actions">
        <div className="author">
          <Link to={`/@${handle}`} data-e2e="video-author-avatar">
            <Face of={post.by} size={48} />
          </Link>
          {!follows && (
            <button type="button" data-e2e="feed-follow" onClick={follow}>
              <Icon name="plus" />
            </button>
          )}
        </div>
        <Button look="round" label={`Like video ${post.likes} likes`} aria-pressed={liked} onPress={like}>
          <span data-e2e="like-icon">
            <Icon name="heart" />
          </span>
        </Button>
        <strong data-e2e="like-count">{post.likes + (liked ? 1 : 0)}</strong>
        <Button look="round" label="Read or add comments" onPress={() => go(`/@${handle}/video/${post.id}`)}>
          <span data-e2e="comment-icon">
            <Icon name="comment" />
          </span>
        </Button>
        <Share of={post.by} />
      </section>
    </article>
  );
}

/** What one can do with a video hangs in a layer of its own. */
function Share({ of }) {
  const [open, setOpen] = useState(false);
  const repost = () => {
    setOpen(false);
    did('shared', { who: of.name });
  };
  return (
    <>
      <Button look="round" label="Share video" aria-expanded={open} onPress={() => setOpen(!open)}>
        <span data-e2e="share-icon">
          <Icon name="share" />
        </span>
      </Button>
      {open &&
        createPortal(
          <div role="dialog" aria-label="Share to" className="card panel">
            <Button e2e="share-repost" onPress={repost}>
              Repost
            </Button>
          </div>,
          document.body,
        )}
    </>
  );
}
