import { useState } from 'react';
import { katie, marcus } from '../shared/people.js';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { RealButton } from './Button.jsx';
import { Face } from './Face.jsx';
import { handleOf } from './me.js';

/** Confirm stands beside Delete; the person is the link of the row. */
export function FollowRequests() {
  const [waiting, setWaiting] = useState([katie, marcus]);
  const answer = (person, what) => () => {
    setWaiting(waiting.filter((other) => other !== person));
    did(what, { who: person.name });
  };
  return (
    <div className="list">
      <h2>Follow requests</h2>
      {waiting.map((person) => (
        <div key={person.id} className="line">
          <Face of={person} size={44} />
          <div className="names">
            <Link to={`/${handleOf(person)}/`} tabIndex={0}>
              <span dir="auto">{handleOf(person)}</span>
            </Link>
            <span className="faint">{person.name}</span>
          </div>
          <RealButton onPress={answer(person, 'follower-accepted')}>Confirm</RealButton>
          <RealButton look="soft" onPress={answer(person, 'follower-refused')}>
            Delete
          </RealButton>
        </div>
      ))}
    </div>
  );
}
