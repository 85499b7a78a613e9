import { useEffect } from 'react';
import { DraftBox, useDraft } from '../shared/draft.jsx';

/** One post of a thread. */
export function Part({ n, hint, focus, send, keep }) {
  const draft = useDraft();
  useEffect(() => keep(draft));
  return (
    <div data-testid={`tweetTextarea_${n}_label`}>
      <div data-testid={`tweetTextarea_${n}RichTextInputContainer`}>
        <DraftBox
          draft={draft}
          by="Ctrl+Enter"
          send={send}
          hint={hint}
          ariaLabel="Post text"
          webDriverTestID={`tweetTextarea_${n}`}
          focus={focus}
        />
      </div>
    </div>
  );
}
