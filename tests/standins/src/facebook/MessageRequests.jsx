import { useState } from 'react';
import { katie, marcus, withId } from '../shared/people.js';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';
import { origin, profileOf } from './me.js';

/** Strangers who wrote: their list, and one conversation with its three answers at the foot. */
export function MessageRequests({ id }) {
  return (
    <div className="home">
      <div role="navigation" aria-label="Chats" className="side">
        <h1>Message requests</h1>
        {[katie, marcus].map((person) => (
          <Link key={person.id} to={`${origin}/messages/requests/t/${person.id}/`} className="row">
            <Face of={person} named />
            <span dir="auto">{person.name}</span>
            <span className="faint">Hello there</span>
          </Link>
        ))}
      </div>
      {id ? <Request key={id} person={withId(id)} /> : <div role="main" />}
    </div>
  );
}

function Request({ person }) {
  const [answered, setAnswered] = useState(false);
  const accept = () => {
    did('request-accepted', { who: person.name });
    setAnswered(true);
  };
  return (
    <div role="main" aria-label={`Conversation with ${person.name}`} className="card padded">
      <Link to={profileOf(person)} className="row">
        <Face of={person} />
        <h2>{person.name}</h2>
      </Link>
      <div role="grid" aria-label={`Messages in conversation with ${person.name}`} className="talk">
        <div role="row">
          <div role="gridcell" className="bubble">
            Hello there
          </div>
        </div>
      </div>
      {!answered && (
        <div className="pairs">
          <Button label="Block" />
          <Button label="Delete" />
          <Button label="Accept" onPress={accept} />
        </div>
      )}
    </div>
  );
}
