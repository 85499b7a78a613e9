import { useState } from 'react';
import { createPortal } from 'react-dom';
import { katie, marcus } from '../shared/people.js';
import { did } from '../shared/site.js';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';

/** The menu below "Share" and what it leads to stand at the end of the body: nothing in them says whose post it is. */
export function ShareMenu({ of, close }) {
  const [sending, setSending] = useState(false);
  return createPortal(
    sending ? (
      <SendInMessenger close={close} />
    ) : (
      <Menu of={of} send={() => setSending(true)} close={close} />
    ),
    document.body,
  );
}

function Menu({ of, send, close }) {
  const shareNow = () => {
    did('shared', { who: of.name });
    close();
  };
  return (
    <div role="menu" className="dialog">
      <Button role="menuitem" look="row" onPress={shareNow}>
        Share now (Friends)
      </Button>
      <Button role="menuitem" look="row" onPress={send}>
        Send in Messenger
      </Button>
    </div>
  );
}

function SendInMessenger({ close }) {
  const [sent, setSent] = useState([]);
  const send = (person) => () => {
    did('sent', { who: person.name });
    setSent([...sent, person.id]);
  };
  return (
    <div role="dialog" aria-modal="true" aria-label="Send in Messenger" className="dialog">
      <h2>Send in Messenger</h2>
      {[katie, marcus].map((person) => (
        <div role="listitem" key={person.id} className="row">
          <Face of={person} named />
          <span dir="auto">{person.name}</span>
          <Button label={sent.includes(person.id) ? 'Sent' : 'Send'} onPress={send(person)} />
        </div>
      ))}
      <Button label="Close" onPress={close} />
    </div>
  );
}
