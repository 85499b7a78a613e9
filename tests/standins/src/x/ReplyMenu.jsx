import { useState } from 'react';
import { did } from '../shared/site.js';
import { Button, pressed } from './Press.jsx';

const choices = ['Everyone', 'Accounts you follow', 'Only accounts you mention'];

/** Who can reply. Menus of X open as the pointer goes down; choosing is a press like any other. */
export function ReplyMenu() {
  const [open, setOpen] = useState(false);
  const [choice, setChoice] = useState(choices[0]);
  const choose = (value) => () => {
    setChoice(value);
    setOpen(false);
    did('audience', { text: value });
  };
  return (
    <div className="reply-menu">
      <Button
        label={`${choice} can reply`}
        look="link"
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerDown={() => setOpen(!open)}
        onKeyDown={(event) => event.key === 'Enter' && setOpen(!open)}
      />
      {open && (
        <div role="menu" className="card menu">
          <div data-testid="Dropdown">
            {choices.map((value) => (
              <div key={value} role="menuitem" tabIndex={0} {...pressed(choose(value))}>
                {value}
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
