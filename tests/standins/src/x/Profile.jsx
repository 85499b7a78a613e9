import { Icon } from '../shared/icons.jsx';
import { katie } from '../shared/people.js';
import { faceOf } from '../shared/pictures.jsx';
import { go, Link } from '../shared/route.js';
import { say } from '../shared/words.js';
import { Follow } from './Follow.jsx';
import { handleOf, me } from './me.js';
import { Button } from './Press.jsx';

/** Katie's account is protected: following her is a request. */
export function Profile({ person, own }) {
  const handle = handleOf(person);
  const closed = person.id === katie.id;
  return (
    <div data-testid="primaryColumn">
      <div className="top line">
        <h2 dir="ltr">{person.name}</h2>
        {!own && (
          <div className="end">
            <Follow person={person} closed={closed} />
          </div>
        )}
      </div>
      <div className="banner" />
      <div className="profile">
        <div data-testid={`UserAvatar-Container-${handle}`}>
          <img className="face big" alt="Opens profile photo" src={faceOf(person.name)} />
        </div>
        <div className="line end">
          {own ? (
            <Link to="/settings/profile" data-testid="editProfileButton" className="button outline">
              {say('Edit profile', 'x')}
            </Link>
          ) : (
            <>
              <Button
                id="sendDMFromProfile"
                label="Message"
                look="outline"
                onPress={() => go(`/i/chat/${me.id}-${person.id}`)}
              >
                <Icon name="mail" />
              </Button>
              <div data-testid="placementTracking">
                <Follow person={person} closed={closed} />
              </div>
            </>
          )}
        </div>
        <div data-testid="UserName">
          <div dir="ltr">
            <span className="name">{person.name}</span>
            {closed && <Icon name="lock" label="Protected account" titled={false} />}
          </div>
          <div dir="ltr" className="faint">
            @{handle}
          </div>
        </div>
        <div dir="auto" data-testid="UserDescription">
          Hills, weather, tea.
        </div>
        <div data-testid="UserProfileHeader_Items" className="faint">
          <span data-testid="UserJoinDate">Joined March 2021</span>
        </div>
        <Link to={`/${handle}/followers`}>
          <strong>60</strong> <span className="faint">Followers</span>
        </Link>
      </div>
    </div>
  );
}
