import { useId, useState } from 'react';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { handleOf } from './me.js';
import { Button } from './Press.jsx';

/** Which people have been followed, for every button of theirs on the page. */
const states = new Map();

/** Its name carries the handle in every language; the word and the test id flip at the press. */
export function Follow({ person, closed = false, look = 'strong' }) {
  const [, again] = useState(0);
  const described = useId();
  const state = states.get(person.id) ?? 'follow';
  const handle = handleOf(person);
  const become = (next, what) => () => {
    states.set(person.id, next);
    again((n) => n + 1);
    if (what) did(what, { who: person.name, handle });
  };
  if (state === 'cancel') {
    return (
      <Button id={`${person.id}-cancel`} look="outline" onPress={become('follow')}>
        {say('Pending', 'x')}
      </Button>
    );
  }
  if (state === 'unfollow') {
    return (
      <Button
        id={`${person.id}-unfollow`}
        label={`${say('Following', 'x')} @${handle}`}
        look="outline"
        onPress={become('follow')}
      >
        {say('Following', 'x')}
      </Button>
    );
  }
  return (
    <>
      <Button
        id={`${person.id}-follow`}
        label={`${say('Follow', 'x')} @${handle}`}
        look={look}
        aria-describedby={described}
        onPress={closed ? become('cancel', 'follow-asked') : become('unfollow', 'followed')}
      >
        {say('Follow', 'x')}
      </Button>
      <div dir="auto" id={described} className="out-of-sight">
        Click to {say('Follow', 'x')} {handle}
      </div>
    </>
  );
}
