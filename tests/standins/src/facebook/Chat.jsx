import { useState, useSyncExternalStore } from 'react';
import { Icon } from '../shared/icons.jsx';
import { empty, LexicalBox, useLexical, wordsOf } from '../shared/lexical.jsx';
import { groupWithId, withId } from '../shared/people.js';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { Button } from './Button.jsx';
import { onChats, openChat, openNow } from './chats.js';
import { Face } from './Face.jsx';
import { profileOf } from './me.js';

/** The chat window at the foot of every page. `thread`: the one that the address asks for. */
export function Chats({ thread }) {
  const chosen = useSyncExternalStore(onChats, openNow);
  const id = chosen ?? thread;
  if (!id) return null;
  const group = groupWithId(id);
  return <Chat key={id} person={group ?? withId(id)} group={Boolean(group)} />;
}

function Chat({ person, group }) {
  const editor = useLexical();
  const [words, setWords] = useState('');
  const [sent, setSent] = useState([]);
  const deliver = (text) => {
    did('messaged', { who: person.name, text });
    setSent([...sent, text]);
  };
  const send = () => {
    const text = wordsOf(editor);
    if (!text.trim()) return;
    deliver(text);
    empty(editor);
  };
  return (
    <div className="card chat" data-visualcompletion="ignore">
      <div className="row title">
        {group ? (
          <Button label="Chat settings" look="row">
            <h2>{person.name}</h2>
          </Button>
        ) : (
          <Link to={profileOf(person)} tabIndex={0} className="row">
            <Face of={person} size={32} />
            <h2>{person.name}</h2>
          </Link>
        )}
        <Button label="Start a voice call" look="small" onPress={() => did('called', { who: person.name })}>
          <Icon name="video" />
        </Button>
        <Button label="Close chat" look="small" onPress={() => openChat(undefined)}>
          <Icon name="close" />
        </Button>
      </div>
      <div
        role="grid"
        aria-label={`Messages in conversation ${group ? 'titled' : 'with'} ${person.name}`}
        className="talk"
      >
        <div role="row">
          <div role="gridcell" className="bubble">
            Hello! Long time no see.
          </div>
        </div>
        {sent.map((text, n) => (
          <div role="row" key={n} className="mine">
            <div role="gridcell" className="bubble" dir="auto">
              {text}
            </div>
          </div>
        ))}
      </div>
      <div className="row write">
        <input type="file" className="out-of-sight" tabIndex={-1} multiple />
        <Button label="Attach a file up to 100 MB" look="small">
          <Icon name="picture" />
        </Button>
        <div className="bubble grow">
          <LexicalBox
            editor={editor}
            by="Enter"
            send={send}
            onWords={setWords}
            hint="Aa"
            aria-label="Message"
            aria-describedby={`Write to ${person.name}`}
          />
        </div>
        {words.trim() ? (
          <Button label="Press enter to send" look="small" onPress={send}>
            <Icon name="send" />
          </Button>
        ) : (
          <Button label="Send a Like" look="small" onPress={() => deliver('👍')}>
            <Icon name="thumb" />
          </Button>
        )}
      </div>
    </div>
  );
}
