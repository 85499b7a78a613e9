import { useState } from 'react';
import { DraftBox, useDraft } from '../shared/draft.jsx';
import { Icon } from '../shared/icons.jsx';
import { withId } from '../shared/people.js';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { Face } from './Face.jsx';
import { handleOf } from './me.js';

/** Messages as many still see them: other names, plain rows, and a send button that is only a div. ?as-it-was */
export function OlderMessages({ uid }) {
  const person = withId(uid);
  const [sent, setSent] = useState([]);
  const draft = useDraft();
  const send = () => {
    if (!draft.words.trim()) return;
    did('messaged', { who: person.name, text: draft.words });
    setSent([...sent, draft.words]);
    draft.empty();
  };
  return (
    <div id="main-content-messages" className="messages">
      <div className="threads">
        <h1>Messages</h1>
        <div data-e2e="chat-list-item" className="line thread">
          <Face of={person} />
          <p className="css-st-8--PInfoNickname">{person.name}</p>
        </div>
      </div>
      <div className="talking">
        <div className="line">
          <Link to={`/@${handleOf(person)}`} data-e2e="top-chat-avatar">
            <Face of={person} />
          </Link>
          <p data-e2e="chat-nickname">{person.name}</p>
          <p data-e2e="chat-uniqueid" className="faint">
            @{handleOf(person)}
          </p>
        </div>
        <div className="talk">
          {sent.map((text, n) => (
            <div key={n} data-e2e="chat-item" className="bubble" dir="auto">
              {text}
            </div>
          ))}
        </div>
        <div className="line write">
          <div data-e2e="message-input-area" className="grow">
            <DraftBox draft={draft} by="Enter" send={send} hint="Send a message..." />
          </div>
          {draft.words.trim() && (
            <div className="css-st-7--DivSendButton button" onClick={send}>
              <Icon name="send" />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
