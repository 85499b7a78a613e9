import { faceOf, Scene } from '../shared/pictures.jsx';
import { go, Link } from '../shared/route.js';
import { say } from '../shared/words.js';
import { WordButton } from './Button.jsx';
import { Follow } from './Follow.jsx';
import { me } from './me.js';

export function Profile({ handle, person }) {
  const own = handle === me.handle;
  const name = own ? me.name : person.name;
  return (
    <div className="profile">
      <header>
        <section>
          <a href={`/${handle}/`} role="link" tabIndex={0}>
            <img className="face big" alt={`${handle}'s profile picture`} src={faceOf(name)} />
          </a>
        </section>
        <section>
          <div className="line">
            <h2 dir="auto">
              <span>{handle}</span>
            </h2>
            {own ? (
              <Link to="/accounts/edit/" tabIndex={0} className="button soft">
                {say('Edit profile')}
              </Link>
            ) : (
              <>
                <Follow person={person} />
                <WordButton look="soft" onPress={() => go(`/direct/t/${person.id}/`)}>
                  Message
                </WordButton>
              </>
            )}
          </div>
          <p className="faint">24 posts · 181 followers · 163 following</p>
          <span dir="auto">
            <strong>{name}</strong>
          </span>
          <p dir="auto">{own ? me.bio : 'Weather permitting'}</p>
        </section>
      </header>
      <div className="grid">
        {['ridge', 'harbour', 'meadow', 'dusk', 'harbour', 'ridge'].map((scene, n) => (
          <Link key={n} to={`/${handle}/p/9000000${n}/`} tabIndex={0}>
            <Scene of={scene} className="scene" />
          </Link>
        ))}
      </div>
    </div>
  );
}
