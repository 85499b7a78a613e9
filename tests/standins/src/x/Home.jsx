import { posts } from '../shared/posts.js';
import { Article } from './Article.jsx';
import { Composer } from './Composer.jsx';
import { Rows } from './Rows.jsx';

export function Home() {
  return (
    <div data-testid="primaryColumn">
      <h1 className="top">Home</h1>
      <Composer button="tweetButtonInline" />
      <section role="region" aria-labelledby="accessible-list-1">
        <h1 id="accessible-list-1" className="out-of-sight">
          Your Home Timeline
        </h1>
        <Rows
          label="Timeline: Your Home Timeline"
          count={posts.length}
          height={(n) => (posts[n].scene ? 380 : 118)}
          row={(n) => <Article key={posts[n].id} post={posts[n]} />}
        />
      </section>
    </div>
  );
}
