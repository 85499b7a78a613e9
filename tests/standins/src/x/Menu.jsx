import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Button, pressed } from './Press.jsx';

/** A button whose menu hangs in the layer above the page, apart from what it belongs to. Its items are no buttons. */
export function Menu({ id, label, icon, items }) {
  const [open, setOpen] = useState(false);
  const choose = (choice) => () => {
    setOpen(false);
    choice();
  };
  return (
    <>
      <Button
        id={id}
        label={label}
        look="quiet"
        aria-haspopup="menu"
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      >
        {icon}
      </Button>
      {open &&
        createPortal(
          <div role="menu" className="card menu floating">
            <div data-testid="Dropdown">
              {items.map(({ name, id: item, choice }) => (
                <div key={name} role="menuitem" tabIndex={0} data-testid={item} {...pressed(choose(choice))}>
                  <span>{name}</span>
                </div>
              ))}
            </div>
          </div>,
          document.getElementById('layers'),
        )}
    </>
  );
}
