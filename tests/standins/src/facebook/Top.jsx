import { useState } from 'react';
import { Icon } from '../shared/icons.jsx';
import { go, Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';
import { me, origin, profileOf } from './me.js';

export function Top() {
  const [query, setQuery] = useState('');
  const search = (event) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !query) return;
    did('searched', { text: query });
    go(`/search/top/?q=${encodeURIComponent(query)}`);
  };
  return (
    <div role="banner" className="top">
      <Link to={`${origin}/`} aria-label="Home" className="mark">
        Faces
      </Link>
      <input
        type="search"
        role="combobox"
        aria-expanded="false"
        aria-label={say('Search Facebook')}
        placeholder={say('Search Facebook')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={search}
      />
      <nav>
        <Link to={`${origin}/`} aria-label="Home feed">
          <Icon name="home" />
        </Link>
        <Link to={`${origin}/friends/`} aria-label="Friends">
          <Icon name="people" />
        </Link>
      </nav>
      {me.name && (
        <Button label="Your profile" look="bare" onPress={() => go(profileOf(me).replace(origin, ''))}>
          <Face of={me} size={36} />
        </Button>
      )}
    </div>
  );
}
