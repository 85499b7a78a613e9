import { useState } from 'react';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { Button } from './Button.jsx';

/** Flips at the press, before any server could have answered. */
export function FriendButton({ person, look = 'strong' }) {
  const [asked, setAsked] = useState(false);
  if (asked) return <Button label="Cancel request" onPress={() => setAsked(false)} />;
  const ask = () => {
    setAsked(true);
    did('friend-asked', { who: person.name });
  };
  return <Button label={say('Add friend')} look={look} onPress={ask} />;
}
