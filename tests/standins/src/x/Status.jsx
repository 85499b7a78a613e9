import { katie, marcus } from '../shared/people.js';
import { Article } from './Article.jsx';
import { Composer } from './Composer.jsx';

/** A post with its answers. Below one’s own, Katie and Marcus have said something. */
export function Status({ by, own }) {
  const post = {
    id: '9000000001',
    by,
    text: 'Ten miles, two scones, no rain.',
    scene: 'ridge',
    age: '2h',
    likes: 12,
  };
  return (
    <div data-testid="primaryColumn">
      <h1 className="top">Post</h1>
      <Article post={post} />
      <Composer button="tweetButtonInline" to={by} />
      {own &&
        [katie, marcus].map((who) => (
          <Article
            key={who.id}
            hides
            post={{ id: `${who.id}1`, by: who, text: 'Which ridge is that?', age: '1h', likes: 2 }}
          />
        ))}
    </div>
  );
}
