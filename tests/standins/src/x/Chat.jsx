import { useState } from 'react';
import { Icon } from '../shared/icons.jsx';
import { jonah, katie, marcus, osian, withId } from '../shared/people.js';
import { go, Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { Face } from './Face.jsx';
import { handleOf, me } from './me.js';
import { Button, pressed } from './Press.jsx';

/** Chat is an app of its own on X: a plain text area, Enter sends. Ids in the address are people. */
export function Chat({ path }) {
  const requests = path.startsWith('/i/chat/requests');
  const id = /(\d+)-(\d+)/
    .exec(path)
    ?.slice(1)
    .find((one) => one !== me.id);
  const person = id && withId(id);
  return (
    <div data-testid="dm-container" className="chat">
      <div data-testid="dm-inbox-panel" className="inbox">
        <h1 className="top">Chat</h1>
        <Link
          to={requests ? '/i/chat' : '/i/chat/requests'}
          data-testid="dm-inbox-tab-requests"
          className="cell"
        >
          {requests ? 'All messages' : 'Message requests'}
        </Link>
        <div data-testid={requests ? 'dm-message-requests' : undefined}>
          {(requests ? [osian] : [katie, marcus, jonah]).map((one) => (
            <Row key={one.id} person={one} request={requests} />
          ))}
        </div>
      </div>
      {person && <Thread key={person.id} person={person} request={requests} />}
    </div>
  );
}

function Row({ person, request }) {
  const pair = `${me.id}-${person.id}`;
  const name = request ? 'dm-message-request-item' : 'dm-conversation-item';
  return (
    <div
      data-testid={`${name}-${pair.replace('-', ':')}`}
      tabIndex={0}
      role="button"
      className="cell line"
      {...pressed(() => go(request ? `/i/chat/requests/${pair}` : `/i/chat/${pair}`))}
    >
      <Face of={person} />
      <strong>{person.name}</strong>
    </div>
  );
}

function Thread({ person, request }) {
  const [words, setWords] = useState('');
  const [sent, setSent] = useState([]);
  const [accepted, setAccepted] = useState(!request);
  const send = () => {
    if (!words.trim()) return;
    did('messaged', { who: person.name, text: words });
    setSent([...sent, words]);
    setWords('');
  };
  const key = (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const accept = () => {
    did('request-accepted', { who: person.name });
    setAccepted(true);
  };
  return (
    <div data-testid="dm-conversation-panel" className="thread">
      <div data-testid="dm-conversation-header" className="top">
        <Link to={`/${handleOf(person)}`} className="line">
          <Face of={person} />
          <span data-testid="dm-conversation-username">{person.name}</span>
        </Link>
      </div>
      <div role="log" data-testid="dm-message-scroller" className="talk">
        {sent.map((text, n) => (
          <div key={n} data-testid={`message-${n}`} data-send-status="sent" className="bubble" dir="auto">
            {text}
          </div>
        ))}
      </div>
      {accepted ? (
        <div className="line write">
          <textarea
            data-testid="dm-composer-textarea"
            rows={1}
            placeholder="Message"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={key}
          />
          {words.trim() && (
            <Button id="dm-composer-send-button" label="Send" look="accent" onPress={send}>
              <Icon name="send" />
            </Button>
          )}
        </div>
      ) : (
        <div data-testid="dm-message-request-prompt" className="write">
          <p>Do you want to let {person.name} message you?</p>
          <Button id="dm-message-request-accept-button" label="Accept" look="strong" onPress={accept} />
        </div>
      )}
    </div>
  );
}
