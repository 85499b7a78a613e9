import type { SchoolState } from '../../messages.ts';
import { packs } from '../../registry.ts';
import { Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { links as words } from '../words/office.ts';
import { useForm } from './form.ts';
import { Rows } from './Rows.tsx';
import { KeyForm } from './Section.tsx';

/** Where the policies lie that this one is read with; the pack says which those are. */
export function PolicyLinks({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const { policy } = state.school;
  const form = useForm(
    { links: policy?.links ?? [] },
    ({ links }) => ({
      policy: { ...policy, links: links.filter(({ title, url }) => title.trim() || url.trim()) },
    }),
    reload,
  );
  const asked = packs[policy?.pack ?? 'none']?.readWith ?? [];
  return (
    <section>
      <h2>{say(words.title)}</h2>
      <p class="sub">{say(words.about)}</p>
      {asked.length > 0 && (
        <ul>
          {asked.map((one) => (
            <li key={one.en}>{say(one)}</li>
          ))}
        </ul>
      )}
      <KeyForm of="policy" state={state} form={form} quiet>
        <Rows
          wrong={form.wrong('policy.links')}
          items={form.values.links}
          change={(links) => form.set({ links })}
          fresh={{ title: '', url: '' }}
          add={say(words.add)}
          addLabel={say(words.add)}
          name={(n) => say(words.link, { n })}
          line={(link, change) => (
            <div class="trio grow">
              <Field label={say(words.name)}>
                <input
                  value={link.title}
                  onInput={(e) => change({ ...link, title: e.currentTarget.value })}
                />
              </Field>
              <Field label={say(words.address)}>
                <input
                  type="url"
                  value={link.url}
                  onInput={(e) => change({ ...link, url: e.currentTarget.value })}
                />
              </Field>
            </div>
          )}
        />
      </KeyForm>
    </section>
  );
}
