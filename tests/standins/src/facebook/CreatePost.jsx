import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../shared/icons.jsx';
import { LexicalBox, useLexical, wordsOf } from '../shared/lexical.jsx';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { AudienceButton } from './Audience.jsx';
import { Button } from './Button.jsx';
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

function Composer({ hint, close }) {
  const editor = useLexical();
  const [words, setWords] = useState('');
  const post = () => {
    const text = wordsOf(editor);
    if (!text.trim()) return;
    did('posted', { text });
    close();
  };
  return (
    <div role="dialog" aria-modal="true" aria-label="Create post" className="dialog composer">
      <form method="POST" onSubmit={(event) => event.preventDefault()}>
        <div className="title">
          <h2>Create post</h2>
          <Button label="Close" look="small" onPress={close}>
            <Icon name="close" />
          </Button>
        </div>
        <div className="row">
          <Face of={me} />
          <div>
            <strong>{me.name}</strong>
            <AudienceButton />
          </div>
        </div>
        <LexicalBox
          editor={editor}
          rich
          focus
          by="Ctrl+Enter"
          send={post}
          onWords={setWords}
          hint={hint}
          aria-label={hint}
        />
        <div className="row tools">
          <input
            type="file"
            accept="image/*,image/heif,image/heic,video/*"
            multiple
            className="out-of-sight"
            tabIndex={-1}
          />
          <Button label="Photo/video" look="small">
            <Icon name="picture" />
          </Button>
          <Button label="Tag people" look="small">
            <Icon name="people" />
          </Button>
        </div>
        <Button label={say('Post')} look="strong wide" disabled={!words.trim()} onPress={post} />
        <input type="submit" className="out-of-sight" tabIndex={-1} aria-hidden="true" />
      </form>
    </div>
  );
}
