import { faceOf } from '../shared/pictures.jsx';
import { Link } from '../shared/route.js';
import { handleOf } from './me.js';

export function Face({ of, size = 32 }) {
  const handle = handleOf(of);
  return (
    <Link to={`/${handle}/`} tabIndex={0}>
      <img
        className="face"
        style={{ width: size, height: size }}
        alt={`${handle}'s profile picture`}
        src={faceOf(of.name)}
      />
    </Link>
  );
}
