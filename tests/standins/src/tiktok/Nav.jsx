import { Icon } from '../shared/icons.jsx';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { Button } from './Button.jsx';
import { me } from './me.js';
import { SearchBox } from './Search.jsx';

/** The site leads to another one from here; this one only notes it. */
function goLive(event) {
  event.preventDefault();
  did('live');
}

export function Nav({ openActivity }) {
  return (
    <div className="nav">
      <span className="mark">short videos</span>
      <SearchBox />
      <Link to="/foryou" data-e2e="nav-foryou" className="place">
        <Icon name="home" /> For You
      </Link>
      <Link to="/tiktokstudio/upload?from=webapp" data-e2e="nav-upload" className="place">
        <Icon name="plus" /> Upload
      </Link>
      {me.handle ? (
        <>
          <Button e2e="nav-activity" look="place" label="Activity" onPress={openActivity}>
            <Icon name="bell" /> Activity
          </Button>
          <Link to="/messages" data-e2e="nav-messages" className="place">
            <Icon name="mail" /> Messages
          </Link>
          <Link to={`/@${me.handle}`} data-e2e="nav-profile" className="place">
            <Icon name="person" /> Profile
          </Link>
          <a href="https://livecenter.tiktok.com/producer" className="place" onClick={goLive}>
            <Icon name="plus" /> Go LIVE
          </a>
        </>
      ) : (
        <Button e2e="nav-login-button" look="strong">
          Log in
        </Button>
      )}
    </div>
  );
}
