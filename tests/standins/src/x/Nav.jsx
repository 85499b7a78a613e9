import { Icon } from '../shared/icons.jsx';
import { faceOf } from '../shared/pictures.jsx';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { me } from './me.js';

const places = [
  ['Home', '/home', 'home', 'AppTabBar_Home_Link'],
  ['Explore', '/explore', 'search', 'AppTabBar_Explore_Link'],
  ['Follower requests', '/follower_requests', 'people'],
  ['Chat', '/i/chat', 'mail', 'AppTabBar_DirectMessage_Link'],
];

export function Nav() {
  if (!me.handle) return <SignedOut />;
  return (
    <header role="banner" className="nav">
      <nav role="navigation" aria-label="Primary">
        <span className="mark">short words</span>
        {places.map(([name, to, icon, id]) => (
          <Link key={name} to={to} aria-label={name} data-testid={id} className="place">
            <Icon name={icon} /> <span>{name}</span>
          </Link>
        ))}
        <Link to="/i/spaces/start" className="place" then={() => did('live')}>
          <Icon name="people" /> <span>Create your Space</span>
        </Link>
        <Link
          to={`/${me.handle}`}
          aria-label="Profile"
          data-testid="AppTabBar_Profile_Link"
          className="place"
        >
          <Icon name="person" /> <span>Profile</span>
        </Link>
      </nav>
      <Link
        to="/compose/post"
        aria-label={say('Post', 'x')}
        data-testid="SideNav_NewTweet_Button"
        className="button accent wide"
      >
        {say('Post', 'x')}
      </Link>
      <button
        type="button"
        aria-label="Account menu"
        data-testid="SideNav_AccountSwitcher_Button"
        className="line switcher"
      >
        <div data-testid={`UserAvatar-Container-${me.handle}`}>
          <img className="face" alt={me.handle} src={faceOf(me.name)} />
        </div>
        <span className="names">
          <strong>{me.name}</strong>
          <span className="faint">@{me.handle}</span>
        </span>
      </button>
    </header>
  );
}

function SignedOut() {
  return (
    <header role="banner" className="nav">
      <a href="/i/flow/signup" role="link" data-testid="signup" className="button outline">
        Create account
      </a>
      <a href="/i/flow/login" role="link" data-testid="login" className="button accent">
        Sign in
      </a>
    </header>
  );
}
