import { useEffect, useState } from 'react';
import { go } from '../shared/route.js';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';
import { Follow } from './Follow.jsx';
import { handleOf, me } from './me.js';

/** The buttons of a profile come late: first there are only grey places for them. */
export function Profile({ person }) {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLoaded, 150, true);
    return () => clearTimeout(timer);
  }, []);
  return (
    <ProfilePage person={person} handle={handleOf(person)} bio="Hills and hats">
      {loaded && me.handle ? (
        <>
          <Follow person={person} />
          <Button e2e="message-button" label="Message" onPress={() => go(`/messages?u=${person.id}`)} />
        </>
      ) : (
        <div className="css-st-3--DivButtonPanelWrapper skeleton" />
      )}
    </ProfilePage>
  );
}

export function ProfilePage({ person, handle, bio, children }) {
  return (
    <div data-e2e="user-page" className="page">
      <div className="line header">
        <div data-e2e="user-avatar">
          <Face of={person} size={128} />
        </div>
        <div>
          <div className="line">
            <h1 data-e2e="user-title">{person.name}</h1>
            <h2 data-e2e="user-subtitle" className="faint">
              {handle}
            </h2>
          </div>
          <div className="line buttons">{children}</div>
          <h3 className="faint">
            <strong data-e2e="following-count">94</strong> <span data-e2e="following">Following</span>{' '}
            <strong data-e2e="followers-count">117</strong> <span data-e2e="followers">Followers</span>
          </h3>
          <h2 data-e2e="user-bio">{bio}</h2>
        </div>
      </div>
      <div id="user-post-item-list" data-e2e="user-post-item-list" className="faint">
        No videos yet
      </div>
    </div>
  );
}
