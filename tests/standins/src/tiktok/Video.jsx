import { jonah, katie, marcus } from '../shared/people.js';
import { Comments } from './Comments.jsx';
import { Item } from './Item.jsx';

/** A video with what was said below it. Below one’s own, that can be deleted. */
export function Video({ by, own }) {
  const post = { id: '9000000001', by, text: 'Up the ridge before breakfast', scene: 'ridge', likes: 41 };
  return (
    <div className="watching">
      <Item post={post} />
      <Comments
        by={by}
        said={(own ? [katie, marcus] : [jonah]).map((who) => ({ by: who, text: 'That light!' }))}
        own={own}
      />
    </div>
  );
}
