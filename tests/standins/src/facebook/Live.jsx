import { useState } from 'react';
import { did } from '../shared/site.js';
import { Button } from './Button.jsx';

/** The last page before the camera is on the air. */
export function Live() {
  const [on, setOn] = useState(false);
  const begin = () => {
    setOn(true);
    did('live');
  };
  return (
    <div role="main" className="page card padded">
      <h2>Create live video</h2>
      <Button label={on ? 'End live video' : 'Go live'} look="strong" onPress={begin} />
    </div>
  );
}
