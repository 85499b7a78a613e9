import '../shared/calm.css';
import './x.css';
import './parts.css';
import { begin } from '../shared/begin.jsx';
import { withHandle } from '../shared/people.js';
import { useRoute } from '../shared/route.js';
import { Chat } from './Chat.jsx';
import { Composer } from './Composer.jsx';
import { EditProfile } from './EditProfile.jsx';
import { Home } from './Home.jsx';
import { Layer } from './Layer.jsx';
import { me } from './me.js';
import { Nav } from './Nav.jsx';
import { FollowerRequests, People } from './People.jsx';
import { Profile } from './Profile.jsx';
import { Settings } from './Settings.jsx';
import { Sidebar } from './Sidebar.jsx';
import { Status } from './Status.jsx';

begin(Site, 'react-root');

/** Some addresses are a layer over another page: the page below stays as it was. */
function Site() {
  const { pathname, searchParams } = useRoute();
  const quoted = /status/.test(searchParams.get('url') ?? '') && searchParams.get('url').split('/')[3];
  const below = /^\/(compose|settings\/profile)/.test(pathname) ? '/home' : pathname;
  return (
    <>
      <div className="shell">
        <Nav />
        <main role="main">
          <Page path={below} />
        </main>
        {!below.startsWith('/i/chat') && <Sidebar />}
      </div>
      <div id="layers">
        {pathname === '/compose/post' && (
          <Layer label="Post">
            <Composer button="tweetButton" focus quoted={quoted ? withHandle('x', quoted) : undefined} />
          </Layer>
        )}
        {pathname === '/settings/profile' && (
          <Layer label="Edit profile">
            <EditProfile />
          </Layer>
        )}
      </div>
    </>
  );
}

function Page({ path }) {
  const [first, second, id] = path.split('/').slice(1);
  if (path.startsWith('/i/chat')) return <Chat path={path} />;
  if (path === '/settings/audience_and_tagging') return <Settings />;
  if (path.startsWith('/i/spaces')) return <h1 className="top">A Space</h1>;
  if (path === '/follower_requests') return <FollowerRequests />;
  if (path === '/' || first === 'home' || first === 'search') return <Home />;
  if (second === 'followers') return <People of={first} />;
  const own = first === me.handle;
  const person = own ? { id: me.id, name: me.name, handles: { x: me.handle } } : withHandle('x', first);
  if (second === 'status') return <Status key={id} by={person} own={own} />;
  return <Profile key={first} person={person} own={own} />;
}
