import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../shared/icons.jsx';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';
import { profileOf } from './me.js';

/** Somebody's comment: its links carry its own number, and its menu hangs at the end of the body. */
export function Comment({ by, text, id }) {
  const [liked, setLiked] = useState(false);
  const [gone, setGone] = useState(false);
  const [open, setOpen] = useState(false);
  const to = `${profileOf(by)}&comment_id=${id}`;
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
    <div role="article" aria-label={`Comment by ${by.name} 2 hours ago`} className="row">
      <Link to={to} aria-hidden="true" tabIndex={-1}>
        <Face of={by} size={32} named />
      </Link>
      <div className="bubble grow">
        <Link to={to} aria-hidden="false" tabIndex={0}>
          <span dir="auto">{by.name}</span>
        </Link>
        <div dir="auto">{text}</div>
        <Button label={liked ? 'Remove Like' : 'Like'} look="small" onPress={like} />
      </div>
      <Button
        label="Hide or report this"
        look="small"
        aria-haspopup="menu"
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      >
        <Icon name="more" />
      </Button>
      {open &&
        createPortal(
          <div role="menu" className="dialog">
            <Button role="menuitem" look="row" onPress={() => setOpen(false)}>
              Hide comment
            </Button>
            <Button role="menuitem" look="row" onPress={remove}>
              Delete
            </Button>
          </div>,
          document.body,
        )}
    </div>
  );
}
