import { useState } from 'react';
import { katie, marcus, osian, somebody } from '../shared/people.js';
import { asked, did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { Follow } from './Follow.jsx';
import { Button } from './Press.jsx';
import { Rows } from './Rows.jsx';
import { UserCell } from './UserCell.jsx';

const rowHeight = () => 74;

/** The followers of somebody: a long list whose rows are used again. */
export function People({ of }) {
  const count = Number(asked.get('people') ?? 60);
  const person = (n) => (n === 1 ? katie : n === 3 ? marcus : n === 40 ? osian : somebody(n));
  return (
    <div data-testid="primaryColumn">
      <h1 className="top">Followers of @{of}</h1>
      <Rows
        label="Timeline: Followers"
        count={count}
        height={rowHeight}
        row={(n) => (
          <UserCell person={person(n)}>
            <Follow person={person(n)} />
          </UserCell>
        )}
      />
    </div>
  );
}

/** Accept and Decline carry no test id: only their word, and the person in the same cell. */
export function FollowerRequests() {
  const [waiting, setWaiting] = useState([katie, marcus]);
  const answer = (person, what) => () => {
    setWaiting(waiting.filter((other) => other !== person));
    did(what, { who: person.name });
  };
  return (
    <div data-testid="primaryColumn">
      <h1 className="top">Follower requests</h1>
      {waiting.map((person) => (
        <div key={person.id} data-testid="cellInnerDiv">
          <UserCell
            person={person}
            below={
              <>
                <Button
                  label={say('Accept', 'x')}
                  look="strong"
                  onPress={answer(person, 'follower-accepted')}
                />
                <Button
                  label={say('Decline', 'x')}
                  look="outline"
                  onPress={answer(person, 'follower-refused')}
                />
              </>
            }
          />
        </div>
      ))}
    </div>
  );
}
