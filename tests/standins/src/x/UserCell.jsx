import { go, Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { Face } from './Face.jsx';
import { handleOf } from './me.js';
import { pressed } from './Press.jsx';

/** One person in a list. A list item beside the timeline, a button elsewhere: the test id is the same. */
export function UserCell({ person, as: Tag = 'div', role = 'button', below, children }) {
  const handle = handleOf(person);
  return (
    <Tag
      data-testid="UserCell"
      role={role}
      tabIndex={0}
      className="cell"
      {...pressed(() => go(`/${handle}`))}
    >
      <div className="line">
        <Face of={person} to={`/${handle}`} />
        <div className="names">
          <Link to={`/${handle}`} then={() => did('viewed', { who: person.name })}>
            <div dir="ltr">
              <span>
                <strong>{person.name}</strong>
              </span>
            </div>
          </Link>
          <Link to={`/${handle}`} tabIndex={-1}>
            <div dir="ltr" className="faint">
              <span>@{handle}</span>
            </div>
          </Link>
        </div>
        {children}
      </div>
      {below && <div className="line end">{below}</div>}
    </Tag>
  );
}
