import { useState } from 'react';
import { DraftBox, useDraft } from '../shared/draft.jsx';
import { Icon } from '../shared/icons.jsx';
import { jonah, katie, marcus, osian } from '../shared/people.js';
import { go } from '../shared/route.js';
import { did } from '../shared/site.js';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';
import { handleOf, me } from './me.js';

const people = [katie, marcus, jonah, osian];

/** Osian's first message is a request: Delete and Accept are plain divs there. */
export function Messages({ uid }) {
  const person = people.find(({ id }) => id === uid);
  return (
    <div id="main-content-messages" className="messages">
      <div data-e2e="dm-new-conversation-list" className="threads">
        <h1>Messages</h1>
        {people.map((one) => (
          <button
            type="button"
            key={one.id}
            data-e2e="dm-new-conversation-item"
            data-conv-id={`0:1:${me.id}:${one.id}`}
            aria-selected={one === person}
            className="line thread"
            onClick={() => go(`/messages?u=${one.id}`)}
          >
            <Face of={one} />
            <p data-e2e="dm-new-conversation-nickname">{one.name}</p>
          </button>
        ))}
      </div>
      {person && <Thread key={person.id} person={person} request={person === osian} />}
    </div>
  );
}

function Thread({ person, request }) {
  const [sent, setSent] = useState([]);
  const [accepted, setAccepted] = useState(!request);
  const accept = () => {
    did('request-accepted', { who: person.name });
    setAccepted(true);
  };
  const send = (text) => {
    did('messaged', { who: person.name, text });
    setSent([...sent, text]);
  };
  return (
    <div className="talking">
      <a href={`/@${handleOf(person)}`} className="line" role="link">
        <Face of={person} />
        <span>
          <strong data-e2e="dm-new-chat-nickname">{person.name}</strong>{' '}
          <span data-e2e="chat-uniqueid" className="faint">
            @{handleOf(person)}
          </span>
        </span>
      </a>
      <div className="talk">
        {sent.map((text, n) => (
          <div key={n} data-e2e="dm-new-chat-item" className="bubble" dir="auto">
            <p data-e2e="dm-new-message-text">{text}</p>
          </div>
        ))}
      </div>
      {accepted ? <Write send={send} /> : <Request person={person} accept={accept} />}
    </div>
  );
}

function Request({ person, accept }) {
  return (
    <div className="css-st-4--DivStrangerBox">
      <p>{person.name} wants to send you a message</p>
      <div className="css-st-5--DivOperation line">
        <div className="css-st-6--DivItem button">Delete</div>
        <div className="css-st-6--DivItem button" onClick={accept}>
          Accept
        </div>
      </div>
    </div>
  );
}

function Write({ send }) {
  const draft = useDraft();
  const deliver = () => {
    if (!draft.words.trim()) return;
    send(draft.words);
    draft.empty();
  };
  return (
    <div className="line write">
      <div data-e2e="dm-new-input-editor" className="grow">
        <DraftBox draft={draft} by="Enter" send={deliver} hint="Send a message..." />
      </div>
      <Button e2e="dm-new-emoji-btn" look="round" label="Emoji">
        <Icon name="smile" />
      </Button>
      {draft.words.trim() && (
        <Button e2e="dm-new-send-btn" look="round" label="Send" onPress={deliver}>
          <Icon name="send" />
        </Button>
      )}
    </div>
  );
}
