import { useState } from 'react';
import { Link } from '../shared/route.js';
import { did } from '../shared/site.js';
import { say } from '../shared/words.js';
import { AudienceButton } from './Audience.jsx';
import { Button } from './Button.jsx';
import { Face } from './Face.jsx';
import { me, profileOf } from './me.js';

const sections = {
  directory_intro: { title: 'Intro', fields: { Bio: 'bio' } },
  directory_work: { title: 'Work', fields: { Company: 'employer', Position: 'jobTitle', City: 'city' } },
  directory_education: { title: 'Education', fields: { School: 'school' } },
  directory_personal_details: {
    title: 'Personal details',
    fields: { 'Current city': 'city', Hometown: 'hometown' },
  },
};

/** The own profile, section by section; the address says which, in no language. */
export function About({ section = 'directory_intro' }) {
  const shown = sections[section] ? section : 'directory_intro';
  return (
    <div role="main" className="page">
      <div className="card padded header">
        <Face of={me} size={96} named />
        <h1>{me.name}</h1>
        <Link to={`${profileOf(me)}&sk=about&fb_profile_edit_entry_point=1`} className="button plain">
          {say('Edit profile')}
        </Link>
      </div>
      <div role="tablist" className="tabs">
        {Object.entries(sections).map(([key, { title }]) => (
          <Link key={key} to={`${profileOf(me)}&sk=${key}`} role="tab" aria-selected={key === shown}>
            {title}
          </Link>
        ))}
      </div>
      <Section key={shown} {...sections[shown]} />
    </div>
  );
}

function Section({ title, fields }) {
  const [values, setValues] = useState({});
  const [saved, setSaved] = useState();
  if (saved) {
    return (
      <div className="card padded">
        <h2>{title}</h2>
        {Object.values(saved).map((value) => (
          <p key={value}>{value}</p>
        ))}
      </div>
    );
  }
  const save = () => {
    did('profile-saved', { fields: values });
    setSaved(values);
  };
  return (
    <form method="POST" className="card padded fields" onSubmit={(event) => event.preventDefault()}>
      <h2>{title}</h2>
      {Object.entries(fields).map(([label, field]) => (
        <Field key={field} label={label} onWords={(text) => setValues({ ...values, [field]: text })} />
      ))}
      {fields.Company && (
        <label className="check">
          <input type="checkbox" name="is_current" defaultChecked /> I currently work here
        </label>
      )}
      <div className="pairs end">
        <AudienceButton />
        {/* Save of most sections has no label, only its word. */}
        <Button disabled={!Object.values(values).some(Boolean)} look="strong" onPress={save}>
          {say('Save')}
        </Button>
      </div>
    </form>
  );
}

function Field({ label, onWords }) {
  const change = (event) => onWords(event.target.value);
  if (label === 'Bio')
    return <textarea maxLength={101} aria-label="Bio" placeholder="Describe who you are" onChange={change} />;
  return (
    <input
      type="text"
      role="combobox"
      aria-expanded="false"
      aria-label={label}
      placeholder={label}
      onChange={change}
    />
  );
}
