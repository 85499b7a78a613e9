import { jonah } from '../shared/people.js';
import { Comments } from './Comments.jsx';
import { Item } from './Item.jsx';

export function Video({ by }) {
  const post = { id: '9000000001', by, text: 'Up the ridge before breakfast', scene: 'ridge', likes: 41 };
  return (
    <div className="watching">
      <Item post={post} />
      <Comments by={by} first={{ by: jonah, text: 'That light!' }} />
    </div>
  );
}
