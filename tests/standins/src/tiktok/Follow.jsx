import { useState } from 'react';
import { katie } from '../shared/people.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { Button } from './Button.jsx';
import { handleOf } from './me.js';

/** Katie's account is private: following her is asking. `first`: the word before, Follow or Follow back. */
export function Follow({ person, e2e = 'follow-button', first = 'Follow' }) {
  const [state, setState] = useState(first);
  const closed = person.id === katie.id && e2e === 'follow-button';
  const press = () => {
    if (state !== first) return setState(first);
    setState(closed ? 'Requested' : 'Following');
    did(closed ? 'follow-asked' : 'followed', { who: person.name, handle: handleOf(person) });
  };
  return (
    <Button e2e={e2e} onPress={press} look={state === first ? 'strong' : 'soft'}>
      {say(state)}
    </Button>
  );
}
