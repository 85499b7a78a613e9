import { useState } from 'react';
import { createPortal } from 'react-dom';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { Button } from './Button.jsx';

/** Who may see it: the choice counts only after Done. The dialog stands over whatever was open. */
export function AudienceButton() {
  const [audience, setAudience] = useState('Friends');
  const [choosing, setChoosing] = useState();
  const done = () => {
    setAudience(choosing);
    setChoosing(undefined);
    did('audience', { text: choosing });
  };
  return (
    <>
      <Button
        label={`${say('Edit privacy. Sharing with ')}${say(audience)}. `}
        look="small"
        onPress={() => setChoosing(audience)}
      >
        {say(audience)}
      </Button>
      {choosing &&
        createPortal(
          <div role="dialog" aria-modal="true" aria-label="Select audience" className="dialog">
            <h2>Select audience</h2>
            {['Public', 'Friends', 'Only me'].map((value) => (
              <label key={value} className="check">
                <input
                  type="radio"
                  name="audience"
                  checked={choosing === value}
                  onChange={() => setChoosing(value)}
                />
                {say(value)}
              </label>
            ))}
            <Button
              label="Done with privacy audience selection and close dialog"
              look="strong"
              onPress={done}
            >
              Done
            </Button>
          </div>,
          document.body,
        )}
    </>
  );
}
