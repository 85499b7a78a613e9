import '../shared/calm.css';
import './facebook.css';
import './parts.css';
import { begin } from '../shared/begin.jsx';
import { withId } from '../shared/people.js';
import { useRoute } from '../shared/route.js';
import { About } from './About.jsx';
import { Chats } from './Chat.jsx';
import { Friends } from './Friends.jsx';
import { Home } from './Home.jsx';
import { Live } from './Live.jsx';
import { MessageRequests } from './MessageRequests.jsx';
import { me } from './me.js';
import { Profile } from './Profile.jsx';
import { StoryMaker } from './StoryMaker.jsx';
import { Top } from './Top.jsx';

begin(Site, 'mount_0_0_st');

function Site() {
  const route = useRoute();
  return (
    <>
      <Top />
      <Page route={route} />
      {me.name && <Chats thread={/^\/messages\/(?:e2ee\/)?t\/(\d+)/.exec(route.pathname)?.[1]} />}
    </>
  );
}

function Page({ route }) {
  if (!me.name) return <SignedOut />;
  const id = route.searchParams.get('id');
  if (/^\/friends\b/.test(route.pathname)) return <Friends path={route.pathname} />;
  if (route.pathname === '/profile.php' && id === me.id)
    return <About section={route.searchParams.get('sk')} />;
  if (route.pathname === '/profile.php') return <Profile key={id} person={withId(id)} />;
  if (route.pathname === '/stories/create/') return <StoryMaker />;
  if (route.pathname === '/live/create/') return <Live />;
  const request = /^\/messages\/requests\/(?:t\/(\d+))?/.exec(route.pathname);
  if (request) return <MessageRequests id={request[1]} />;
  return <Home />;
}

function SignedOut() {
  return (
    <form
      className="page card padded"
      data-testid="royal_login_form"
      onSubmit={(event) => event.preventDefault()}
    >
      <input
        name="email"
        aria-label="Email address or phone number"
        placeholder="Email address or phone number"
      />
      <button name="login" type="submit" className="button strong">
        Log in
      </button>
    </form>
  );
}
