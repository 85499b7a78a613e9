import { useState } from 'react';
import { Icon } from '../shared/icons.jsx';
import { empty, LexicalBox, useLexical, wordsOf } from '../shared/lexical.jsx';
import { jonah, katie, marcus, osian, withId } from '../shared/people.js';
import { faceOf } from '../shared/pictures.jsx';
import { go } from '../shared/route.js';
import { asked, did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { RealButton, WordButton } from './Button.jsx';
import { handleOf, me } from './me.js';

/** The layout of 2025 (?direct=2025): no link in the head, a box that is called Message. */
const in2025 = asked.get('direct') === '2025';

export function Direct({ path }) {
  const id = /\/t\/(\d+)/.exec(path)?.[1];
  const requests = path.startsWith('/direct/requests');
  return (
    <div className="direct">
      <div aria-label="Thread list" role="navigation">
        <h2>{me.handle}</h2>
        <div role="tablist" className="line">
          <div role="tab" tabIndex={0} aria-selected={!requests} onClick={() => go('/direct/inbox/')}>
            Primary
          </div>
          <div role="tab" tabIndex={0} aria-selected={requests} onClick={() => go('/direct/requests/')}>
            Requests
          </div>
        </div>
        {(requests ? [osian] : [katie, marcus, jonah]).map((person) => (
          <WordButton
            key={person.id}
            look="thread"
            onPress={() => go(`/direct/${requests ? 'requests/' : ''}t/${person.id}/`)}
          >
            <img className="face" alt="user-profile-picture" src={faceOf(person.name)} />
            <span>{person.name}</span>
          </WordButton>
        ))}
      </div>
      {id && <Thread key={path} person={withId(id)} request={requests} />}
    </div>
  );
}

function Thread({ person, request }) {
  const [sent, setSent] = useState([]);
  const [accepted, setAccepted] = useState(!request);
  const handle = handleOf(person);
  const deliver = (text) => {
    did('messaged', { who: person.name, text });
    setSent((was) => [...was, text]);
  };
  const accept = () => {
    did('request-accepted', { who: person.name });
    setAccepted(true);
  };
  return (
    <div className="talking" aria-label={`Conversation with ${person.name}`} role="region">
      <div className="line" data-pagelet={in2025 ? undefined : 'IGDInboxHeaderOffMsys'}>
        <Head person={person} handle={handle} />
        <WordButton look="icon-only" onPress={() => did('called', { who: person.name })}>
          <Icon name="video" label="Audio call" />
        </WordButton>
      </div>
      <div role="grid" aria-label={`Messages in conversation with ${person.name}`} className="talk">
        {sent.map((text, n) => (
          <div key={n} role="row" dir="auto" className="bubble">
            {text}
          </div>
        ))}
      </div>
      {accepted ? (
        <Write deliver={deliver} />
      ) : (
        <div className="line write">
          <RealButton look="soft">Block</RealButton>
          <RealButton look="soft">Delete</RealButton>
          <RealButton onPress={accept}>{say('Accept')}</RealButton>
        </div>
      )}
    </div>
  );
}

function Head({ person, handle }) {
  const face = <img className="face" alt="user-profile-picture" src={faceOf(person.name)} />;
  const title = (
    <h2>
      <span>{person.name}</span>
    </h2>
  );
  if (in2025)
    return (
      <div className="line">
        {face}
        {title}
      </div>
    );
  return (
    <a
      className="line"
      role="link"
      tabIndex={0}
      aria-label={`Open the profile page of ${handle}`}
      href={`https://www.instagram.com/${handle}`}
    >
      {face}
      {title}
    </a>
  );
}

/** Since 2026 the box has no name, only a hint in its placeholder. Send appears once there are words. */
function Write({ deliver }) {
  const editor = useLexical();
  const [words, setWords] = useState('');
  const send = () => {
    const text = wordsOf(editor);
    if (!text.trim()) return;
    deliver(text);
    empty(editor);
  };
  return (
    <div data-pagelet="IGDComposerForCannes" className="line write">
      <WordButton look="icon-only">
        <Icon name="smile" label="Choose an emoji" />
      </WordButton>
      <LexicalBox
        editor={editor}
        by="Enter"
        send={send}
        onWords={setWords}
        hint="Message..."
        {...(in2025 ? { 'aria-label': 'Message' } : {})}
      />
      <input
        type="file"
        multiple
        className="out-of-sight"
        tabIndex={-1}
        accept="audio/*,.mp4,.mov,.png,.jpg,.jpeg"
      />
      {words.trim() ? (
        <WordButton onPress={send}>{say('Send')}</WordButton>
      ) : (
        <WordButton look="icon-only" onPress={() => deliver('❤️')}>
          <Icon name="heart" label="Like" />
        </WordButton>
      )}
    </div>
  );
}
