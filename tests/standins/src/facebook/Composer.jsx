import { useState } from 'react';
import { Icon } from '../shared/icons.jsx';
import { LexicalBox, useLexical, wordsOf } from '../shared/lexical.jsx';
import { asked, did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { AudienceButton } from './Audience.jsx';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';
import { me } from './me.js';
import { TagPeople } from './TagPeople.jsx';

/** Some people get it in two steps (?composer=two-steps): Next, then settings with Post, where the editor is gone. */
const inTwoSteps = asked.get('composer') === 'two-steps';

export function Composer({ hint, close }) {
  const editor = useLexical();
  const [words, setWords] = useState('');
  const [step, setStep] = useState('write');
  const post = () => {
    const text = step === 'write' ? wordsOf(editor) : words;
    if (!text.trim()) return;
    did('posted', { text });
    close();
  };
  return (
    <div
      role="dialog"
      aria-modal="true"
      aria-label={step === 'write' ? 'Create post' : 'Post settings'}
      className="dialog composer"
    >
      <form method="POST" onSubmit={(event) => event.preventDefault()}>
        <div className="title">
          <h2>{step === 'write' ? 'Create post' : 'Post settings'}</h2>
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
        {step === 'write' && (
          <>
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
            <Tools />
          </>
        )}
        {inTwoSteps && step === 'write' ? (
          <Button
            label={say('Next')}
            look="strong wide"
            disabled={!words.trim()}
            onPress={() => setStep('settings')}
          />
        ) : (
          <Button label={say('Post')} look="strong wide" disabled={!words.trim()} onPress={post} />
        )}
        <input type="submit" className="out-of-sight" tabIndex={-1} aria-hidden="true" />
      </form>
    </div>
  );
}

function Tools() {
  const [tagging, setTagging] = useState(false);
  return (
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
      <Button label="Tag people" look="small" onPress={() => setTagging(true)}>
        <Icon name="people" />
      </Button>
      {tagging && <TagPeople close={() => setTagging(false)} />}
    </div>
  );
}
