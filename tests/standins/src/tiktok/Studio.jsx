import { useState } from 'react';
import { DraftBox, useDraft } from '../shared/draft.jsx';
import { Scene } from '../shared/pictures.jsx';
import { go } from '../shared/route.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { Button } from './Button.jsx';
import { Visibility } from './Visibility.jsx';

/** The form comes only after a file, with the file's name as caption. ?draft=walk.mp4 is a file left from before. */
export function Studio({ draft }) {
  const [file, setFile] = useState(draft);
  return (
    <div className="page">
      <h1>Upload</h1>
      {file ? (
        <Form file={file} />
      ) : (
        <div
          data-e2e="select_video_container"
          className="card drop"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            setFile(event.dataTransfer.files[0]?.name);
          }}
        >
          <p>Choose a video</p>
          <input
            type="file"
            accept="video/*"
            aria-label="Choose a video"
            onChange={(event) => setFile(event.target.files[0]?.name)}
          />
          <Button e2e="select_video_button" look="strong" onPress={() => setFile('walk.mp4')}>
            Use a drawn video
          </Button>
        </div>
      )}
    </div>
  );
}

function Form({ file }) {
  const caption = useDraft(file.replace(/\.\w+$/, ''));
  const post = () => {
    did('posted', { text: caption.words });
    go('/tiktokstudio/content');
  };
  return (
    <div className="form">
      <div>
        <h2>Description</h2>
        <div data-e2e="caption_container" className="caption-box">
          <DraftBox draft={caption} role="combobox" ariaLabel="Description" />
        </div>
        <p className="faint">{caption.words.length}/4000</p>
        <Visibility />
        <div className="line buttons">
          <Button e2e="post_video_button" look="strong" onPress={post}>
            {say('Post')}
          </Button>
          <Button e2e="discard_post_button" onPress={() => go('/foryou')}>
            Discard
          </Button>
        </div>
      </div>
      <div className="preview">
        <Scene of="harbour" className="scene" />
        <p className="faint">{file}</p>
      </div>
    </div>
  );
}
