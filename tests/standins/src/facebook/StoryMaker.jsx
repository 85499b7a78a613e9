import { useState } from 'react';
import { did } from '../shared/site.js';
import { Button } from './Button.jsx';

/** A page of its own: the words in a plain box, the button that publishes in another part of the page. */
export function StoryMaker() {
  const [words, setWords] = useState('');
  const [shared, setShared] = useState(false);
  const share = () => {
    did('story', { text: words });
    setShared(true);
  };
  return (
    <div className="home">
      <div role="navigation" aria-label="Your story" className="side">
        <h1>Your story</h1>
        <Button look="plain" onPress={() => setWords('')}>
          Discard
        </Button>
        <Button look="strong" disabled={shared} onPress={share}>
          Share to story
        </Button>
      </div>
      <div role="main">
        <textarea
          maxLength={500}
          rows={4}
          placeholder="Start typing"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
    </div>
  );
}
