import type { School } from '../../core/school.ts';
import type { SchoolState } from '../../messages.ts';
import { packs } from '../../registry.ts';
import { Field } from '../parts.tsx';
import { PolicyView } from '../policy/PolicyView.tsx';
import { useSay } from '../say.ts';
import { policy as words } from '../words/options.ts';
import { policyView } from '../words/policy.ts';
import { clausesForm, levelsForm, optionsForm } from '../words/policy-forms.ts';
import { ClausesForm } from './ClausesForm.tsx';
import { typed, useForm } from './form.ts';
import { LevelsForm } from './LevelsForm.tsx';
import { OptionsForm } from './OptionsForm.tsx';
import { PolicyLinks } from './PolicyLinks.tsx';
import { Preview } from './Preview.tsx';
import { KeyForm } from './Section.tsx';

const more = [
  { title: levelsForm.title, Form: LevelsForm },
  { title: optionsForm.title, Form: OptionsForm },
  { title: clausesForm.title, Form: ClausesForm },
];

/** Which policy speaks. */
export function PolicySection({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const there = state.school.policy;
  const form = useForm(shown(there), (values) => ({ policy: fileOf(values, there) }), reload);
  const { values, set, wrong } = form;
  const field = (key: 'title' | 'date' | 'reviewDue' | 'text') => ({
    value: values[key],
    onInput: (e: { currentTarget: HTMLInputElement }) => set({ [key]: e.currentTarget.value }),
  });
  return (
    <>
      <KeyForm of="policy" state={state} form={form}>
        <p class="sub">{say(words.about)}</p>
        <Field label={say(words.pack)} error={wrong('policy.pack')}>
          <select value={values.pack} onChange={(e) => set({ pack: e.currentTarget.value })}>
            <option value="none">{say(words.none)}</option>
            {Object.values(packs).map((pack) => (
              <option key={pack.id} value={pack.id}>
                {say(pack.title)} · {pack.source.school}
              </option>
            ))}
          </select>
        </Field>
        <Field label={say(words.title)} hint={say(words.titleHint)} error={wrong('policy.title')}>
          <input {...field('title')} />
        </Field>
        <div class="pair">
          <Field label={say(words.date)} error={wrong('policy.date')}>
            <input type="date" {...field('date')} />
          </Field>
          <Field label={say(words.reviewDue)} error={wrong('policy.reviewDue')}>
            <input type="date" {...field('reviewDue')} />
          </Field>
        </div>
        <Field label={say(words.link)} hint={say(words.linkHint)} error={wrong('policy.text')}>
          <input type="url" {...field('text')} />
        </Field>
      </KeyForm>
      <PolicyLinks state={state} reload={reload} />
      {more.map(({ title, Form }) => (
        <details key={title.en} class="more">
          <summary class="more-title">{say(title)}</summary>
          <Form state={state} reload={reload} />
        </details>
      ))}
      <h2>{say(policyView.page)}</h2>
      <PolicyView school={state.school} />
      <Preview school={{ ...state.school, policy: fileOf(values, there) }} />
    </>
  );
}

function shown(policy: School['policy'] = {}) {
  const { pack = 'none', title = '', date = '', reviewDue = '', text = '' } = policy;
  return { pack, title, date, reviewDue, text };
}

function fileOf(values: ReturnType<typeof shown>, there: School['policy']): School['policy'] {
  return {
    ...there,
    pack: values.pack,
    title: typed(values.title),
    date: typed(values.date),
    reviewDue: typed(values.reviewDue),
    text: typed(values.text),
  };
}
