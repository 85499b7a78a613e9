import { useState } from 'react';
import { katie, marcus, osian } from '../shared/people.js';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';
import { Follow } from './Follow.jsx';
import { handleOf } from './me.js';

/** The panel of notices: requests to follow first, then people to follow back. */
export function Activity() {
  return (
    <div id="header-inbox-list" className="panel card" data-e2e="inbox-list">
      <h2>Notifications</h2>
      <h3>Follow requests</h3>
      <ul>
        {[katie, marcus].map((person) => (
          <Request key={person.id} person={person} />
        ))}
      </ul>
      <h3>New followers</h3>
      <ul>
        {[osian, marcus].map((person) => (
          <li key={person.id}>
            <Notice person={person} says="started following you.">
              <Follow person={person} e2e="follow-back" first="Follow back" />
            </Notice>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Request({ person }) {
  const [answered, setAnswered] = useState(false);
  const answer = (what) => () => {
    setAnswered(true);
    did(what, { who: person.name });
  };
  return (
    <li>
      <Notice person={person} says={answered ? 'Answered.' : 'wants to follow you.'}>
        {!answered && (
          <>
            <Button look="strong" onPress={answer('follower-accepted')}>
              {say('Accept')}
            </Button>
            <Button onPress={answer('follower-refused')}>Delete</Button>
          </>
        )}
      </Notice>
    </li>
  );
}

function Notice({ person, says, children }) {
  return (
    <div data-e2e="inbox-list-item" className="line notice">
      <Face of={person} />
      <div className="grow">
        <Link to={`/@${handleOf(person)}`} data-e2e="inbox-title" aria-label={`${person.name}’s profile`}>
          {person.name}
        </Link>
        <p data-e2e="inbox-content" className="faint">
          {says}
        </p>
      </div>
      {children}
    </div>
  );
}
