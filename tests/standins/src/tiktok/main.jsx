import '../shared/calm.css';
import './tiktok.css';
import './parts.css';
import { useState } from 'react';
import { begin } from '../shared/begin.jsx';
import { withHandle } from '../shared/people.js';
import { useRoute } from '../shared/route.js';
import { Activity } from './Activity.jsx';
import { Feed } from './Feed.jsx';
import { Messages } from './Messages.jsx';
import { me } from './me.js';
import { Nav } from './Nav.jsx';
import { OlderMessages } from './OlderMessages.jsx';
import { OwnProfile } from './OwnProfile.jsx';
import { Profile } from './Profile.jsx';
import { Search } from './Search.jsx';
import { Studio } from './Studio.jsx';
import { Video } from './Video.jsx';

begin(Site, 'app');

function Site() {
  const route = useRoute();
  const [activity, setActivity] = useState(false);
  if (route.pathname.startsWith('/tiktokstudio'))
    return (
      <main className="shell">
        <Page route={route} />
      </main>
    );
  return (
    <div className="shell">
      <Nav openActivity={() => setActivity(!activity)} />
      {activity && <Activity />}
      <main id="main-content">
        <Page route={route} />
      </main>
    </div>
  );
}

function Page({ route: { pathname, searchParams } }) {
  if (pathname.startsWith('/messages') && searchParams.has('as-it-was'))
    return <OlderMessages uid={searchParams.get('u')} />;
  if (pathname.startsWith('/messages')) return <Messages uid={searchParams.get('u')} />;
  if (pathname.startsWith('/tiktokstudio/upload')) return <Studio draft={searchParams.get('draft')} />;
  if (pathname.startsWith('/search')) return <Search query={searchParams.get('q') ?? ''} />;
  const [, handle, video] = /^\/@([\w.]+)(?:\/video\/(\d+))?/.exec(pathname) ?? [];
  if (!handle) return <Feed />;
  const person = withHandle('tiktok', handle);
  const own = handle === me.handle;
  if (video)
    return <Video key={video} by={own ? { ...me, handles: { tiktok: handle } } : person} own={own} />;
  return own ? <OwnProfile /> : <Profile key={handle} person={person} />;
}
