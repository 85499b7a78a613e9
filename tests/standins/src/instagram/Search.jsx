import { useState } from 'react';
import { everybody } from '../shared/people.js';
import { go } from '../shared/route.js';
import { did } from '../shared/site.js';
import { handleOf } from './me.js';

/** A panel over the page; the address stays. Names come as one types. */
export function Search({ close }) {
  const [query, setQuery] = useState('');
  const found = query ? everybody.filter((one) => one.name.toLowerCase().includes(query.toLowerCase())) : [];
  const choose = (person) => (event) => {
    event.preventDefault();
    did('searched', { text: query });
    close();
    go(`/${handleOf(person)}/`);
  };
  return (
    <div className="panel card">
      <h2>Search</h2>
      <input
        type="text"
        aria-label="Search input"
        placeholder="Search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {found.map((person) => (
        <a key={person.id} href={`/${handleOf(person)}/`} role="link" onClick={choose(person)}>
          {handleOf(person)} <span className="faint">{person.name}</span>
        </a>
      ))}
    </div>
  );
}
