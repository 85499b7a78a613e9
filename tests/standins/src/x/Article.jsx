import { useState } from 'react';
import { Icon } from '../shared/icons.jsx';
import { Scene } from '../shared/pictures.jsx';
import { go, Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { Face } from './Face.jsx';
import { Menu } from './Menu.jsx';
import { handleOf } from './me.js';
import { Button } from './Press.jsx';

/** `hides`: an answer below one’s own post can be hidden. */
export function Article({ post, hides = false }) {
  const [liked, setLiked] = useState(false);
  const handle = handleOf(post.by);
  const like = () => {
    setLiked(!liked);
    if (!liked) did('liked', { who: post.by.name });
  };
  const status = `/${handle}/status/${post.id}`;
  return (
    <article role="article" tabIndex={0} data-testid="tweet" className="tweet">
      <div data-testid="Tweet-User-Avatar">
        <Face of={post.by} to={`/${handle}`} />
      </div>
      <div className="body">
        <div data-testid="User-Name" className="line">
          <Link to={`/${handle}`}>
            <div dir="ltr">
              <strong>{post.by.name}</strong>
            </div>
          </Link>
          <Link to={`/${handle}`} tabIndex={-1}>
            <div dir="ltr" className="faint">
              @{handle}
            </div>
          </Link>
          <div dir="ltr" aria-hidden="true" className="faint">
            ·
          </div>
          <Link to={status} dir="ltr" className="faint">
            <time>{post.age}</time>
          </Link>
          <Menu
            id="caret"
            label="More"
            icon="…"
            items={[
              {
                name: `${say('Follow', 'x')} @${handle}`,
                choice: () => did('followed', { who: post.by.name, handle }),
              },
              { name: `Mute @${handle}`, choice: () => did('muted', { who: post.by.name }) },
              ...(hides ? [{ name: 'Hide reply', choice: () => did('hidden', { who: post.by.name }) }] : []),
            ]}
          />
        </div>
        <div dir="auto" data-testid="tweetText">
          <span>{post.text}</span>
        </div>
        {post.scene && <Scene of={post.scene} className="scene" />}
        <div role="group" className="line tools">
          <Button id="reply" label="Reply" look="quiet" onPress={() => go(status)}>
            <Icon name="comment" />
          </Button>
          <Menu
            id="retweet"
            label="Repost"
            icon={<Icon name="share" />}
            items={[
              { name: 'Repost', id: 'retweetConfirm', choice: () => did('shared', { who: post.by.name }) },
              { name: 'Quote', choice: () => go(`/compose/post?url=https://x.com${status}`) },
            ]}
          />
          <Button id={liked ? 'unlike' : 'like'} label="Like" look="quiet" onPress={like}>
            <Icon name="heart" />
            {post.likes + (liked ? 1 : 0)}
          </Button>
        </div>
      </div>
    </article>
  );
}
