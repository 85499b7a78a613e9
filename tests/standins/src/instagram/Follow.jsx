import { useState } from 'react';
import { katie } from '../shared/people.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { RealButton, WordButton } from './Button.jsx';
import { handleOf } from './me.js';

/** Named by its word alone. Katie's account is private: following her is asking. */
export function Follow({ person, plain = false }) {
  const [state, setState] = useState('Follow');
  const closed = person.id === katie.id;
  const press = () => {
    if (state !== 'Follow') return setState('Follow');
    setState(closed ? 'Requested' : 'Following');
    did(closed ? 'follow-asked' : 'followed', { who: person.name, handle: handleOf(person) });
  };
  if (plain) return <WordButton onPress={press}>{say(state)}</WordButton>;
  return (
    <RealButton onPress={press} look={state === 'Follow' ? 'strong' : 'soft'}>
      {say(state)}
    </RealButton>
  );
}
