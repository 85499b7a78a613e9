import { carys, jonah, katie, marcus, nia, osian, priya, strangers, tariq } from '../shared/people.js';
import { RequestCard } from './RequestCard.jsx';
import { SuggestionCard } from './SuggestionCard.jsx';

export function Friends({ path }) {
  return (
    <div role="main" className="page">
      {!path.includes('suggestions') && (
        <>
          <h1>Friend requests</h1>
          <div className="card padded">
            <RequestCard person={katie} mutual={strangers.slice(0, 2)} />
            <RequestCard person={marcus} mutual={strangers.slice(2, 4)} />
          </div>
        </>
      )}
      <div className="card suggestions">
        <h2>People you may know</h2>
        <ul>
          {(path.includes('suggestions')
            ? [katie, marcus, osian, jonah, nia]
            : [osian, jonah, nia, priya, tariq]
          ).map((person) => (
            <SuggestionCard key={person.id} person={person} mutual={carys} />
          ))}
        </ul>
      </div>
    </div>
  );
}
