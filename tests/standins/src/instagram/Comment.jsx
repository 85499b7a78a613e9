import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../shared/icons.jsx';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { RealButton, WordButton } from './Button.jsx';
import { Face } from './Face.jsx';
import { handleOf } from './me.js';

/** Somebody's comment, with a small heart; what can be done with it stands in a dialog over the page. */
export function Comment({ by, text }) {
  const [liked, setLiked] = useState(false);
  const [gone, setGone] = useState(false);
  const [open, setOpen] = useState(false);
  const like = () => {
    setLiked(!liked);
    if (!liked) did('liked', { who: by.name });
  };
  const remove = () => {
    did('comment-removed', { who: by.name });
    setOpen(false);
    setGone(true);
  };
  if (gone) return null;
  return (
    <li className="line">
      <Face of={by} />
      <Link to={`/${handleOf(by)}/`} tabIndex={0} then={() => did('viewed', { who: by.name })}>
        {handleOf(by)}
      </Link>
      <span dir="auto">{text}</span>
      <WordButton look="icon-only" onPress={like}>
        <Icon name="heart" label={liked ? 'Unlike' : 'Like'} height={12} />
      </WordButton>
      <WordButton look="icon-only" onPress={() => setOpen(true)}>
        <Icon name="more" label="Comment options" height={16} />
      </WordButton>
      {open &&
        createPortal(
          <div className="veil">
            <div role="dialog" aria-modal="true" className="card layer">
              <RealButton onPress={() => setOpen(false)}>Report</RealButton>
              <RealButton onPress={remove}>Delete</RealButton>
              <RealButton onPress={() => setOpen(false)}>Cancel</RealButton>
            </div>
          </div>,
          document.body,
        )}
    </li>
  );
}
