import { useState } from 'react';
import { everybody } from '../shared/people.js';
import { faceOf } from '../shared/pictures.jsx';
import { did } from '../shared/site.js';
import { WordButton } from './Button.jsx';
import { handleOf } from './me.js';

/** A press on the picture opens a search over it; a row of the answer is tagged where one pressed. */
export function TagPeople({ children }) {
  const [open, setOpen] = useState(false);
  const [tagged, setTagged] = useState([]);
  const tag = (person) => () => {
    did('tagged', { who: person.name });
    setTagged([...tagged, handleOf(person)]);
    setOpen(false);
  };
  return (
    <div>
      <WordButton look="scene" onPress={() => setOpen(true)}>
        {children}
      </WordButton>
      {open && (
        <div>
          <input name="userSearchInput" placeholder="Search" />
          {everybody.slice(0, 3).map((person) => (
            <WordButton key={person.id} look="thread" onPress={tag(person)}>
              <img className="face" alt={`${handleOf(person)}'s profile picture`} src={faceOf(person.name)} />
              <span dir="auto">{handleOf(person)}</span>
              <span className="faint">{person.name}</span>
            </WordButton>
          ))}
        </div>
      )}
      {tagged.map((handle) => (
        <span key={handle}>@{handle}</span>
      ))}
    </div>
  );
}
