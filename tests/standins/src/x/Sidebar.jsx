import { useState } from 'react';
import { katie, marcus, osian } from '../shared/people.js';
import { go } from '../shared/route.js';
import { did } from '../shared/site.js';
import { Follow } from './Follow.jsx';
import { UserCell } from './UserCell.jsx';

export function Sidebar() {
  return (
    <div data-testid="sidebarColumn" className="sidebar">
      <Search />
      <aside role="complementary" aria-label="Who to follow" className="card">
        <h2 dir="ltr">Who to follow</h2>
        <ul role="list">
          {[katie, marcus, osian].map((person) => (
            <UserCell key={person.id} person={person} as="li" role="listitem">
              <Follow person={person} />
            </UserCell>
          ))}
        </ul>
      </aside>
    </div>
  );
}

function Search() {
  const [query, setQuery] = useState('');
  const search = (event) => {
    event.preventDefault();
    if (!query) return;
    did('searched', { text: query });
    go(`/search?q=${encodeURIComponent(query)}&src=typed_query`);
  };
  return (
    <form role="search" aria-label="Search" onSubmit={search}>
      <input
        type="text"
        role="combobox"
        aria-expanded="false"
        aria-label="Search query"
        placeholder="Search"
        data-testid="SearchBox_Search_Input"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
    </form>
  );
}
