import { useState } from 'react';
import { everybody } from '../shared/people.js';
import { go, Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { Face } from './Face.jsx';
import { handleOf } from './me.js';

export function SearchBox() {
  const [query, setQuery] = useState('');
  const search = (event) => {
    event.preventDefault();
    if (!query) return;
    did('searched', { text: query });
    go(`/search?q=${encodeURIComponent(query)}`);
  };
  return (
    <form action="/search" data-e2e="search-box" onSubmit={search}>
      <input
        type="search"
        name="q"
        data-e2e="search-user-input"
        aria-label="Search"
        placeholder="Search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <button type="submit" data-e2e="search-box-button" aria-label="Search" className="out-of-sight" />
    </form>
  );
}

export function Search({ query }) {
  const found = everybody.filter((one) => one.name.toLowerCase().includes(query.toLowerCase()));
  return (
    <div className="page">
      <h1>Accounts</h1>
      {found.map((person) => (
        <div key={person.id} data-e2e="search-user-container" className="line">
          <Link
            to={`/@${handleOf(person)}`}
            then={() => did('viewed', { who: person.name })}
            className="line"
            data-e2e="search-user-card"
          >
            <Face of={person} size={52} />
            <span>
              <strong>{person.name}</strong> <span className="faint">{handleOf(person)}</span>
            </span>
          </Link>
        </div>
      ))}
    </div>
  );
}
