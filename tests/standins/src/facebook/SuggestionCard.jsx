import { faceOf } from '../shared/pictures.jsx';
import { Link } from '../shared/route.js';
import { FriendButton } from './FriendButton.jsx';
import { profileOf } from './me.js';

/** Somebody you may know: a photo link that is a hidden twin of the name link, then a mutual friend's link. */
export function SuggestionCard({ person, mutual }) {
  return (
    <li className="suggestion">
      <Link to={profileOf(person)} aria-hidden="true" tabIndex={-1}>
        <img className="photo" alt={`Profile picture of ${person.name}`} src={faceOf(person.name)} />
      </Link>
      <div className="below">
        <Link to={profileOf(person)} aria-hidden="false" tabIndex={0}>
          <span dir="auto">{person.name}</span>
        </Link>
        <div role="row" className="mutual">
          <Link to={profileOf(mutual)} tabIndex={0} aria-label={`${mutual.name}, who is a mutual friend`}>
            <img className="tiny" alt="" src={faceOf(mutual.name)} />
          </Link>
          <span className="faint">1 mutual friend</span>
        </div>
        <FriendButton person={person} look="tinted" />
      </div>
    </li>
  );
}
