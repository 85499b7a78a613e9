import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../shared/icons.jsx';
import { Link } from '../shared/route.js';
import { Button } from './Button.jsx';
import { Composer } from './Composer.jsx';
import { Face } from './Face.jsx';
import { me, profileOf } from './me.js';

/** The box on the home page that opens the composer; the composer mounts at the end of the body. */
export function CreatePost() {
  const [open, setOpen] = useState(false);
  const asks = `What's on your mind, ${me.first}?`;
  return (
    <div role="region" aria-label="Create a post" className="card padded create">
      <h3 className="out-of-sight">Create a post</h3>
      <Link to={profileOf(me)} aria-label={`${me.name}'s timeline`} tabIndex={0}>
        <Face of={me} />
      </Link>
      <Button look="ask" onPress={() => setOpen(true)}>
        {asks}
      </Button>
      <Button look="small" label="Photo/video" onPress={() => setOpen(true)}>
        <Icon name="picture" />
      </Button>
      {open && createPortal(<Composer hint={asks} close={() => setOpen(false)} />, document.body)}
    </div>
  );
}
