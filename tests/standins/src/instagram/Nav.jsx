import { Icon } from '../shared/icons.jsx';
import { faceOf } from '../shared/pictures.jsx';
import { Link } from '../shared/route.js';
import { WordButton } from './Button.jsx';
import { me } from './me.js';

export function Nav({ open }) {
  if (!me.handle) {
    return (
      <nav className="nav">
        <a href="/accounts/login/" role="link">
          Log in
        </a>
      </nav>
    );
  }
  return (
    <nav className="nav" data-visualcompletion="ignore-dynamic">
      <span className="mark">pictures</span>
      <Link to="/" className="place">
        <Icon name="home" label="Home" /> <span>Home</span>
      </Link>
      <WordButton look="place" onPress={() => open('search')}>
        <Icon name="search" label="Search" /> <span>Search</span>
      </WordButton>
      <Link to="/direct/inbox/" className="place" aria-label="Direct messaging">
        <Icon name="mail" label="Messages" /> <span>Messages</span>
      </Link>
      <Link to="/accounts/activity/?followRequests=1" className="place">
        <Icon name="bell" label="Notifications" /> <span>Follow requests</span>
      </Link>
      <WordButton look="place" onPress={() => open('create')}>
        <Icon name="plus" label="New post" /> <span>Create</span>
      </WordButton>
      <Link to={`/${me.handle}/`} tabIndex={0} className="place">
        <img className="face small" alt={`${me.handle}'s profile picture`} src={faceOf(me.name)} />{' '}
        <span>Profile</span>
      </Link>
    </nav>
  );
}
