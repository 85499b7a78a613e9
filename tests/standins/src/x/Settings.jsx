import { useState } from 'react';
import { did } from '../shared/site.js';
import { me } from './me.js';
import { Button } from './Press.jsx';

/** Protecting one’s posts is asked about once more; opening them is not. */
export function Settings() {
  const [closed, setClosed] = useState(me.closed);
  const [asking, setAsking] = useState(false);
  const become = (next) => {
    setClosed(next);
    setAsking(false);
    did('privacy', { text: next ? 'protected' : 'open' });
  };
  return (
    <div data-testid="primaryColumn">
      <h1 className="top">Audience and tagging</h1>
      <label className="line cell">
        <span>Protect your posts</span>
        <input
          type="checkbox"
          name="protected"
          checked={closed}
          onChange={() => (closed ? become(false) : setAsking(true))}
        />
      </label>
      {asking && (
        <div role="dialog" className="card">
          <h2>Protect your posts?</h2>
          <Button id="confirmationSheetConfirm" label="Protect" look="strong" onPress={() => become(true)} />
        </div>
      )}
    </div>
  );
}
