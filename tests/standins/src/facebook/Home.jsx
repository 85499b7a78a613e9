import { everybody, jonah, katie, marcus, nia, osian, strangers } from '../shared/people.js';
import { Link } from '../shared/route.js';
import { Button } from './Button.jsx';
import { CreatePost } from './CreatePost.jsx';
import { openChat } from './chats.js';
import { Face } from './Face.jsx';
import { Feed } from './Feed.jsx';
import { me, origin, profileOf } from './me.js';
import { RequestCard } from './RequestCard.jsx';
import { SuggestionCard } from './SuggestionCard.jsx';

export function Home() {
  return (
    <div className="home">
      <div role="navigation" aria-label="Facebook" className="side">
        <Link to={profileOf(me)} className="row">
          <Face of={me} size={36} /> {me.name}
        </Link>
        <Link to={`${origin}/friends/requests/`} className="row">
          Friend requests
        </Link>
        <Link to={`${profileOf(me)}&sk=directory_work`} className="row">
          Work in your profile
        </Link>
      </div>
      <div role="main">
        <CreatePost />
        <Suggestions />
        <Feed />
      </div>
      <div role="complementary" className="side">
        <h2>Friend requests</h2>
        <RequestCard person={katie} mutual={strangers.slice(0, 2)} whole />
        <RequestCard person={marcus} mutual={strangers.slice(2, 4)} whole />
        <h2>Contacts</h2>
        {everybody.slice(0, 5).map((person) => (
          <Button key={person.id} look="row" onPress={() => openChat(person.id)}>
            <Face of={person} size={32} /> {person.name}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Suggestions() {
  return (
    <div className="card suggestions" role="region" aria-label="People you may know">
      <h3>People you may know</h3>
      <ul>
        {[osian, jonah, nia].map((person, n) => (
          <SuggestionCard key={person.id} person={person} mutual={strangers[3 + (n % 3)]} />
        ))}
      </ul>
    </div>
  );
}
