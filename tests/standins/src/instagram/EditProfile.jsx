import { useState } from 'react';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { WordButton } from './Button.jsx';
import { me } from './me.js';

export function EditProfile() {
  const [saved, setSaved] = useState(false);
  const [fields, setFields] = useState({ name: me.name, bio: me.bio, website: '' });
  const change = (field) => (event) => {
    setSaved(false);
    setFields({ ...fields, [field]: event.target.value });
  };
  const submit = () => {
    did('profile-saved', { fields });
    setSaved(true);
  };
  return (
    <div className="list">
      <h2>{say('Edit profile')}</h2>
      <form className="fields" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="pepWebsite">Website</label>
        <input id="pepWebsite" placeholder="Website" value={fields.website} onChange={change('website')} />
        <label htmlFor="pepName">Name</label>
        <input id="pepName" placeholder="Name" value={fields.name} onChange={change('name')} />
        <label htmlFor="pepBio">Bio</label>
        <textarea id="pepBio" placeholder="Bio" rows={3} value={fields.bio} onChange={change('bio')} />
        <WordButton look="strong" onPress={submit}>
          Submit
        </WordButton>
      </form>
      {saved && <p role="alert">Profile saved.</p>}
    </div>
  );
}
