import { go } from '../shared/route.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { me } from './me.js';
import { Button } from './Press.jsx';

/** The fields keep their own values, as on the site: what was there before is the default value. */
export function EditProfile() {
  const save = (event) => {
    const form = event.currentTarget.closest('[role="dialog"]');
    const value = (name) => form.querySelector(`[name="${name}"]`).value;
    did('profile-saved', {
      fields: {
        name: value('displayName'),
        bio: value('description'),
        location: value('location'),
        website: value('url'),
      },
    });
    go(`/${me.handle}`);
  };
  return (
    <div className="fields">
      <div className="line">
        <h2>{say('Edit profile', 'x')}</h2>
        <div className="end">
          <Button id="Profile_Save_Button" look="strong" onPress={save}>
            {say('Save', 'x')}
          </Button>
        </div>
      </div>
      <label>
        Name <input name="displayName" maxLength={50} defaultValue={me.name} />
      </label>
      <label>
        Bio <textarea name="description" maxLength={160} defaultValue="Hills, weather, tea." />
      </label>
      <label>
        Location <input name="location" maxLength={30} />
      </label>
      <label>
        Website <input name="url" maxLength={100} />
      </label>
    </div>
  );
}
