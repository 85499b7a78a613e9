import type { Contact, School } from '../../core/school.ts';
import type { SchoolState } from '../../messages.ts';
import { Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { contacts as words } from '../words/options.ts';
import { linesOf, typed, useForm } from './form.ts';
import { KeyForm } from './Section.tsx';

const WHO = ['head', 'safeguarding', 'lineManager'] as const;
const WHAT = ['name', 'email', 'telephone'] as const;
const kind = { name: 'text', email: 'email', telephone: 'tel' } as const;

/** Whom warnings point to. */
export function ContactsSection({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const form = useForm(shown(state.school.contacts), (values) => ({ contacts: fileOf(values) }), reload);
  const { values, set, wrong } = form;
  return (
    <KeyForm of="contacts" state={state} form={form}>
      <p class="sub">{say(words.about)}</p>
      {WHO.map((who) => (
        <fieldset class="rows" key={who}>
          <legend>{say(words[who])}</legend>
          <div class="trio">
            {WHAT.map((what) => (
              <Field key={what} label={say(words[what])} error={wrong(`contacts.${who}.${what}`)}>
                <input
                  inputmode={kind[what]}
                  value={values[who][what]}
                  onInput={(e) => set({ [who]: { ...values[who], [what]: e.currentTarget.value } })}
                />
              </Field>
            ))}
          </div>
        </fieldset>
      ))}
      <Field label={say(words.channels)} hint={say(words.channelsHint)} error={wrong('contacts.channels')}>
        <textarea
          rows={3}
          value={values.channels}
          onInput={(e) => set({ channels: e.currentTarget.value })}
        />
      </Field>
    </KeyForm>
  );
}

function shown(contacts: School['contacts'] = {}) {
  const one = (contact: Contact = {}) => ({ name: '', email: '', telephone: '', ...contact });
  return {
    head: one(contacts.head),
    safeguarding: one(contacts.safeguarding),
    lineManager: one(contacts.lineManager),
    channels: contacts.channels?.join('\n') ?? '',
  };
}

function fileOf(values: ReturnType<typeof shown>): School['contacts'] {
  const one = (contact: Required<Contact>): Contact | undefined => {
    const said = WHAT.map((what) => [what, typed(contact[what])]).filter(([, text]) => text);
    return said.length ? Object.fromEntries(said) : undefined;
  };
  return {
    head: one(values.head),
    safeguarding: one(values.safeguarding),
    lineManager: one(values.lineManager),
    channels: linesOf(values.channels),
  };
}
