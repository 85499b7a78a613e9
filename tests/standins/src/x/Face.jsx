import { faceOf } from '../shared/pictures.jsx';
import { Link } from '../shared/route.js';
import { handleOf } from './me.js';

export function Face({ of, to }) {
  const handle = handleOf(of);
  const photo = <img className="face" alt="" src={faceOf(of.name)} />;
  return (
    <div data-testid={`UserAvatar-Container-${handle}`}>
      {to ? (
        <Link to={to} aria-hidden="true" tabIndex={-1}>
          {photo}
        </Link>
      ) : (
        photo
      )}
    </div>
  );
}
