import { katie, marcus } from '../shared/people.js';
import { posts } from '../shared/posts.js';
import { Item } from './Item.jsx';

export function Feed() {
  return (
    <div id="main-content-homepage_hot" className="feed">
      {posts.map((post, n) => {
        const by = n === 0 ? katie : n === 1 ? marcus : post.by;
        return <Item key={post.id} post={{ ...post, by }} />;
      })}
    </div>
  );
}
