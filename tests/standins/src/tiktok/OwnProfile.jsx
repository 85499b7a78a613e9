import { useState } from 'react';
import { createPortal } from 'react-dom';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { Button } from './Button.jsx';
import { me } from './me.js';
import { ProfilePage } from './Profile.jsx';

export function OwnProfile() {
  const [bio, setBio] = useState('Hills and weather');
  const [open, setOpen] = useState(false);
  const save = (fields) => {
    did('profile-saved', { fields });
    setBio(fields.bio);
    setOpen(false);
  };
  return (
    <ProfilePage person={me} handle={me.handle} bio={bio}>
      <Button e2e="edit-profile-entrance" onPress={() => setOpen(true)}>
        {say('Edit profile')}
      </Button>
      {open && createPortal(<Edit bio={bio} save={save} close={() => setOpen(false)} />, document.body)}
    </ProfilePage>
  );
}

function Edit({ bio, save, close }) {
  const [fields, setFields] = useState({ username: me.handle, name: me.name, bio });
  const change = (field) => (event) => setFields({ ...fields, [field]: event.target.value });
  return (
    <div className="veil">
      <div role="dialog" aria-modal="true" aria-label={say('Edit profile')} className="card layer">
        <h1>{say('Edit profile')}</h1>
        <label data-e2e="edit-profile-username-input">
          Username <input value={fields.username} onChange={change('username')} />
        </label>
        <label data-e2e="edit-profile-name-input">
          Name <input value={fields.name} onChange={change('name')} />
        </label>
        <label data-e2e="edit-profile-bio-input">
          Bio <textarea rows={3} maxLength={80} value={fields.bio} onChange={change('bio')} />
        </label>
        <div className="line buttons">
          <Button label="Cancel" onPress={close} />
          <Button e2e="edit-profile-save" look="strong" onPress={() => save(fields)}>
            {say('Save')}
          </Button>
        </div>
      </div>
    </div>
  );
}
