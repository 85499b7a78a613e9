import { useState } from 'react';
import { asked, did } from '../shared/site.js';

/** Two switches; the account is closed by the second, at once. */
export function Privacy() {
  const [closed, setClosed] = useState(asked.get('account') === 'private');
  const [shown, setShown] = useState(true);
  const change = () => {
    did(closed ? 'account-opened' : 'account-closed');
    setClosed(!closed);
  };
  return (
    <div className="list">
      <h2>Account privacy</h2>
      <Switch name="Show suggested posts" on={shown} change={() => setShown(!shown)} />
      <Switch name="Private account" on={closed} change={change} />
    </div>
  );
}

function Switch({ name, on, change }) {
  return (
    <div className="line">
      <span>{name}</span>
      <input
        type="checkbox"
        role="switch"
        aria-label={name}
        aria-checked={on}
        checked={on}
        onChange={change}
      />
    </div>
  );
}
