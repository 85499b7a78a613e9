import { useState } from 'react';
import { createPortal } from 'react-dom';
import { jonah, katie, marcus } from '../shared/people.js';
import { faceOf } from '../shared/pictures.jsx';
import { did } from '../shared/site.js';
import { WordButton } from './Button.jsx';
import { handleOf } from './me.js';

/** A list over the page: one ticks people, may add words, and sends to all of them at once. */
export function ShareTo({ close }) {
  const [ticked, setTicked] = useState([]);
  const [words, setWords] = useState('');
  const tick = (person) => () =>
    setTicked(ticked.includes(person) ? ticked.filter((one) => one !== person) : [...ticked, person]);
  const send = () => {
    for (const person of ticked) did('sent', { who: person.name, text: words });
    close();
  };
  return createPortal(
    <div className="veil">
      <div role="dialog" aria-modal="true" aria-label="Share" className="card layer">
        <input name="queryBox" type="text" placeholder="Search" />
        {[katie, marcus, jonah].map((person) => (
          <label key={person.id} className="line">
            <img className="face" alt="user-profile-picture" src={faceOf(person.name)} />
            <span dir="auto">{person.name}</span>
            <span className="faint">{handleOf(person)}</span>
            <input
              type="checkbox"
              aria-checked={ticked.includes(person)}
              checked={ticked.includes(person)}
              onChange={tick(person)}
            />
          </label>
        ))}
        {ticked.length > 0 && (
          <div className="line">
            <textarea
              placeholder="Write a message..."
              rows={1}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
            <WordButton onPress={send}>Send</WordButton>
          </div>
        )}
      </div>
    </div>,
    document.body,
  );
}
