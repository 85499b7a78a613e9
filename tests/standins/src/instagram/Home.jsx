import { jonah, katie, marcus, osian } from '../shared/people.js';
import { posts } from '../shared/posts.js';
import { Link } from '../shared/route.js';
import { Face } from './Face.jsx';
import { Follow } from './Follow.jsx';
import { handleOf } from './me.js';
import { Post } from './Post.jsx';

export function Home() {
  return (
    <div className="home">
      <div>
        {posts.map((post) => (
          <Post key={post.id} post={post} />
        ))}
      </div>
      <div className="suggested">
        <h4>Suggested for you</h4>
        {[katie, marcus, osian, jonah].map((person) => (
          <div key={person.id} className="line">
            <Face of={person} size={40} />
            <div className="names">
              <Link to={`/${handleOf(person)}/`} tabIndex={0}>
                <span dir="auto">{handleOf(person)}</span>
              </Link>
              <span className="faint">{person.name}</span>
            </div>
            <Follow person={person} plain />
          </div>
        ))}
      </div>
    </div>
  );
}
