import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../shared/icons.jsx';
import { LexicalBox, useLexical, wordsOf } from '../shared/lexical.jsx';
import { Scene } from '../shared/pictures.jsx';
import { did } from '../shared/site.js';
import { WordButton } from './Button.jsx';
import { TagPeople } from './TagPeople.jsx';

/** Choose a picture, Next, Next, write, Share. Only a picture's name is taken; the picture is never looked at. */
export function Create({ close }) {
  const [step, setStep] = useState('choose');
  const next = { choose: 'crop', crop: 'edit', edit: 'write' };
  return createPortal(
    <div className="veil">
      <div role="dialog" aria-modal="true" aria-label="Create new post" className="card layer">
        <div className="line">
          <WordButton look="icon-only" onPress={close}>
            <Icon name="close" label="Close" />
          </WordButton>
          <h1>Create new post</h1>
          {step !== 'choose' && step !== 'write' && (
            <WordButton onPress={() => setStep(next[step])}>Next</WordButton>
          )}
        </div>
        {step === 'choose' ? (
          <form encType="multipart/form-data" method="POST" onSubmit={(event) => event.preventDefault()}>
            <p>Choose a picture</p>
            <input
              type="file"
              aria-label="Select from computer"
              accept="image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime"
              multiple
              onChange={() => setStep('crop')}
            />
            <WordButton look="soft" onPress={() => setStep('crop')}>
              Use a drawn picture
            </WordButton>
          </form>
        ) : step === 'write' ? (
          <TagPeople>
            <Scene of="dusk" className="scene" />
          </TagPeople>
        ) : (
          <Scene of="dusk" className="scene" />
        )}
        {step === 'write' && <Caption close={close} />}
      </div>
    </div>,
    document.body,
  );
}

function Caption({ close }) {
  const editor = useLexical();
  const share = () => {
    did('posted', { text: wordsOf(editor) });
    close();
  };
  return (
    <>
      <LexicalBox editor={editor} rich hint="Write a caption..." aria-label="Write a caption..." />
      <WordButton look="strong" onPress={share}>
        Share
      </WordButton>
    </>
  );
}
