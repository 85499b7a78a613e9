import { useState } from 'react';
import { did } from '../shared/site.js';

const choices = ['Everyone', 'Friends', 'Only you'];

/** Who may watch. The list opens as the pointer goes down, or with Enter, and a choice is a click. */
export function Visibility() {
  const [open, setOpen] = useState(false);
  const [choice, setChoice] = useState(choices[0]);
  const choose = (value) => () => {
    setChoice(value);
    setOpen(false);
    did('audience', { text: value });
  };
  return (
    <div data-e2e="video_visibility_container" className="visibility">
      <h2>Who can watch this video</h2>
      <button
        type="button"
        role="combobox"
        aria-expanded={open}
        aria-controls="visibility-choices"
        aria-label="Who can watch this video"
        className="Select__trigger button soft"
        onPointerDown={() => setOpen(!open)}
        onKeyDown={(event) => event.key === 'Enter' && setOpen(!open)}
      >
        <div className="Select__triggerInner">{choice}</div>
      </button>
      {open && (
        <div role="listbox" id="visibility-choices" className="card choices">
          {choices.map((value) => (
            <div
              key={value}
              role="option"
              tabIndex={0}
              aria-selected={value === choice}
              onClick={choose(value)}
              onKeyDown={(event) => event.key === 'Enter' && choose(value)()}
            >
              {value}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
