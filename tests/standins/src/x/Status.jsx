import { Article } from './Article.jsx';
import { Composer } from './Composer.jsx';

export function Status({ by }) {
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
    </div>
  );
}
