import { useState } from 'react';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { Button } from './Button.jsx';
import { openChat } from './chats.js';
import { Face } from './Face.jsx';
import { FriendButton } from './FriendButton.jsx';
import { origin, profileOf } from './me.js';

/** Somebody else's profile. */
export function Profile({ person }) {
  const [follows, setFollows] = useState(false);
  const follow = () => {
    setFollows(!follows);
    if (!follows) did('followed', { who: person.name });
  };
  return (
    <div role="main" className="page">
      <div className="card padded header">
        <Face of={person} size={132} named />
        <div>
          <h1>{person.name}</h1>
          <p className="faint">48 friends</p>
        </div>
        <div className="pairs">
          <FriendButton person={person} />
          <Button label="Message" look="plain" onPress={() => openChat(person.id)} />
          <Button label={follows ? 'Following' : 'Follow'} onPress={follow} />
        </div>
      </div>
      <div role="tablist" className="tabs">
        <Link to={profileOf(person)} role="tab" aria-selected="true">
          Posts
        </Link>
        <Link to={`${profileOf(person)}&sk=about`} role="tab" aria-selected="false">
          About
        </Link>
        <Link to={`${origin}/`} role="tab" aria-selected="false">
          Back to the feed
        </Link>
      </div>
      <p className="card padded faint">Nothing to show yet.</p>
    </div>
  );
}
