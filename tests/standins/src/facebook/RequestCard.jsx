import { useState } from 'react';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';
import { origin, profileOf } from './me.js';

/**
 * A friend request. Around the live Confirm and Delete stands a dead pair with the same names, and the
 * mutual friends are links to profiles too. On the home page the whole card is one link (`whole`);
 * on the page of requests the buttons stand beside it.
 */
export function RequestCard({ person, mutual, whole = false }) {
  const [answered, setAnswered] = useState();
  const answer = (what) => () => {
    setAnswered(what === 'friend-accepted' ? 'Request confirmed' : 'Request removed');
    did(what, { who: person.name });
  };
  const buttons = answered ? (
    <p className="faint">{answered}</p>
  ) : (
    <div className="pairs">
      <Button label="Confirm" look="strong" onPress={answer('friend-accepted')} />
      <div aria-hidden="true" className="twin">
        <Button label="Delete" disabled />
      </div>
      <div aria-hidden="true" className="twin">
        <Button label="Confirm" disabled look="strong" />
      </div>
      <Button label="Delete" onPress={answer('friend-refused')} />
    </div>
  );
  return (
    <div data-visualcompletion="ignore-dynamic" className="request">
      <Link to={`${origin}/friends/requests/?profile_id=${person.id}`} tabIndex={0} className="row">
        <Face of={person} size={56} named />
        <div>
          <span dir="auto">
            <span>
              <strong>{person.name}</strong>{' '}
              <abbr aria-label="21 hours ago">
                <span aria-hidden="true">21h</span>
              </abbr>
            </span>
          </span>
          <MutualFriends people={mutual} />
          {whole && buttons}
        </div>
      </Link>
      {!whole && buttons}
    </div>
  );
}

function MutualFriends({ people }) {
  return (
    <div className="mutual">
      <div role="grid">
        <div role="row" data-visualcompletion="ignore-dynamic">
          {people.map((friend) => (
            <div role="cell" key={friend.id}>
              <object type="nested/pressable">
                <Link
                  to={profileOf(friend)}
                  tabIndex={0}
                  aria-label={`Profile picture of ${friend.name}, who is a mutual friend`}
                >
                  <Face of={friend} size={20} named />
                </Link>
              </object>
            </div>
          ))}
        </div>
      </div>
      <span className="faint">{people.length} mutual friends</span>
    </div>
  );
}
