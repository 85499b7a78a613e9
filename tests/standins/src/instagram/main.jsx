import '../shared/calm.css';
import './instagram.css';
import './parts.css';
import { useState } from 'react';
import { begin } from '../shared/begin.jsx';
import { withHandle } from '../shared/people.js';
import { useRoute } from '../shared/route.js';
import { Create } from './Create.jsx';
import { Direct } from './Direct.jsx';
import { EditProfile } from './EditProfile.jsx';
import { FollowRequests } from './FollowRequests.jsx';
import { Home } from './Home.jsx';
import { Nav } from './Nav.jsx';
import { OnePost } from './Post.jsx';
import { Privacy } from './Privacy.jsx';
import { Profile } from './Profile.jsx';
import { Search } from './Search.jsx';

begin(Site, 'mount_0_0_st');

/** Search and creating a post open over any page and leave the address as it is. */
function Site() {
  const { pathname } = useRoute();
  const [panel, setPanel] = useState();
  const close = () => setPanel(undefined);
  return (
    <div className="shell">
      <Nav open={setPanel} />
      {panel === 'search' && <Search close={close} />}
      <main role="main">
        <Page path={pathname} />
      </main>
      {panel === 'create' && <Create close={close} />}
    </div>
  );
}

function Page({ path }) {
  const [first, second] = path.split('/').filter(Boolean);
  if (!first || first === 'explore') return <Home />;
  if (first === 'direct') return <Direct path={path} />;
  if (path.startsWith('/accounts/edit')) return <EditProfile />;
  if (path.startsWith('/accounts/activity')) return <FollowRequests />;
  if (path.startsWith('/accounts/who_can_see')) return <Privacy />;
  if (first === 'p') return <OnePost code={second} />;
  return <Profile key={first} handle={first} person={withHandle('instagram', first)} />;
}
