import type { School, SchoolName } from '../../core/school.ts';
import type { SchoolState } from '../../messages.ts';
import { sites } from '../../sites.ts';
import { Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { onePerLine } from '../words/common.ts';
import { school as words } from '../words/options.ts';
import { linesOf, typed, useForm } from './form.ts';
import { Rows } from './Rows.tsx';
import { KeyForm } from './Section.tsx';

/** Who the school is. */
export function SchoolSection({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const there = state.school.school;
  const form = useForm(shown(there), (values) => ({ school: fileOf(values, there) }), reload);
  const { values, set, wrong } = form;
  return (
    <KeyForm of="school" state={state} form={form}>
      <p class="sub">{say(words.about)}</p>
      <Field label={say(words.name)} error={wrong('school.name')}>
        <input value={values.name} onInput={(e) => set({ name: e.currentTarget.value })} autocomplete="off" />
      </Field>
      <Rows
        title={say(words.otherNames)}
        hint={say(words.commonHint)}
        wrong={wrong('school.alsoKnownAs')}
        items={values.names}
        change={(names) => set({ names: [...names] })}
        fresh={{ text: '', common: false }}
        add={say(words.addName)}
        name={(n) => say(words.otherName, { n })}
        line={(name, change, n) => (
          <>
            <input
              aria-label={say(words.otherName, { n })}
              value={name.text}
              onInput={(e) => change({ ...name, text: e.currentTarget.value })}
            />
            <label class="tick">
              <input
                type="checkbox"
                checked={name.common}
                onChange={(e) => change({ ...name, common: e.currentTarget.checked })}
              />
              {say(words.common)}
            </label>
          </>
        )}
      />
      <div class="pair">
        {sites.map(({ id, name }) => (
          <Field
            key={id}
            label={say(words.handles, { site: name })}
            hint={say(words.handlesHint)}
            error={wrong(`school.handles.${id}`)}
          >
            <input
              value={values.handles[id] ?? ''}
              autocapitalize="off"
              spellcheck={false}
              onInput={(e) => set({ handles: { ...values.handles, [id]: e.currentTarget.value } })}
            />
          </Field>
        ))}
      </div>
      <Field label={say(words.domains)} hint={say(onePerLine)} error={wrong('school.domains')}>
        <textarea rows={2} value={values.domains} onInput={(e) => set({ domains: e.currentTarget.value })} />
      </Field>
      <div class="pair">
        <Field label={say(words.telephone)} error={wrong('school.telephone')}>
          <input
            type="tel"
            value={values.telephone}
            onInput={(e) => set({ telephone: e.currentTarget.value })}
          />
        </Field>
        <Field label={say(words.postcode)} error={wrong('school.place')}>
          <input value={values.postcode} onInput={(e) => set({ postcode: e.currentTarget.value })} />
        </Field>
      </div>
      <Field label={say(words.events)} hint={say(onePerLine)} error={wrong('school.events')}>
        <textarea rows={3} value={values.events} onInput={(e) => set({ events: e.currentTarget.value })} />
      </Field>
      <Field label={say(words.own)} hint={say(words.ownHint)} error={wrong('school.words')}>
        <textarea rows={2} value={values.own} onInput={(e) => set({ own: e.currentTarget.value })} />
      </Field>
      <Field label={say(words.linked)} hint={say(words.linkedHint)} error={wrong('school.linkedBodies')}>
        <textarea rows={2} value={values.linked} onInput={(e) => set({ linked: e.currentTarget.value })} />
      </Field>
    </KeyForm>
  );
}

type Identity = School['school'];

/** The school as the fields show it. */
function shown(school: Identity) {
  const handles = Object.entries(school.handles ?? {}).map(([site, list]) => [site, list.join(' ')]);
  return {
    name: school.name,
    names: (school.alsoKnownAs ?? []).map((name) =>
      typeof name === 'string'
        ? { text: name, common: false }
        : { text: name.text, common: name.common ?? false },
    ),
    handles: Object.fromEntries(handles) as Record<string, string>,
    domains: school.domains?.join('\n') ?? '',
    telephone: school.telephone ?? '',
    postcode: school.place?.postcode ?? '',
    events: school.events?.join('\n') ?? '',
    own: school.words?.join('\n') ?? '',
    linked: school.linkedBodies?.join('\n') ?? '',
  };
}

/** What the fields say, as it stands in the file; what they do not show stays. */
function fileOf(values: ReturnType<typeof shown>, there: Identity): Identity {
  const handles = Object.entries(values.handles)
    .map(([site, text]) => [site, text.split(/[\s,;]+/).filter(Boolean)] as const)
    .filter(([, list]) => list.length);
  const names = values.names
    .filter((name) => name.text.trim())
    .map((name): SchoolName => (name.common ? name : name.text));
  const postcode = typed(values.postcode);
  return {
    ...there,
    name: values.name,
    alsoKnownAs: names.length ? names : undefined,
    handles: handles.length ? Object.fromEntries(handles) : undefined,
    domains: linesOf(values.domains),
    telephone: typed(values.telephone),
    place: postcode || there.place ? { ...there.place, postcode } : undefined,
    events: linesOf(values.events),
    words: linesOf(values.own),
    linkedBodies: linesOf(values.linked),
  };
}
