import { useState } from 'react';
import { createPortal } from 'react-dom';
import { jonah, katie, marcus } from '../shared/people.js';
import { did } from '../shared/site.js';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';

/** A dialog over the composer; a row is somebody, and is ticked by a press anywhere on it. */
export function TagPeople({ close }) {
  const [tagged, setTagged] = useState([]);
  const tag = (person) => () => {
    did('tagged', { who: person.name });
    setTagged([...tagged, person.id]);
  };
  return createPortal(
    <div role="dialog" aria-modal="true" aria-labelledby="tag-title" className="dialog">
      <h2 id="tag-title">Tag people</h2>
      {[katie, marcus, jonah].map((person) => (
        <Button
          key={person.id}
          look="row"
          role="checkbox"
          aria-checked={tagged.includes(person.id)}
          onPress={tag(person)}
        >
          <Face of={person} /> {person.name}
        </Button>
      ))}
      <Button label="Done" look="strong" onPress={close} />
    </div>,
    document.body,
  );
}
