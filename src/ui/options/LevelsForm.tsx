import type { School } from '../../core/school.ts';
import { LEVELS, type Level } from '../../core/verdict.ts';
import type { SchoolState } from '../../messages.ts';
import { packOf, rules } from '../../registry.ts';
import { Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { levels as named } from '../words/policy.ts';
import { levelsForm as words } from '../words/policy-forms.ts';
import { useForm } from './form.ts';
import { KeyForm } from './Section.tsx';

/** How firmly each rule speaks; what is left alone follows the policy. */
export function LevelsForm({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const { policy } = state.school;
  const pack = packOf(state.school);
  const form = useForm(
    shown(policy),
    (values) => ({ policy: { ...policy, levels: fileOf(values) } }),
    reload,
  );
  return (
    <KeyForm of="policy" state={state} form={form}>
      <p class="sub">{say(words.about)}</p>
      <div class="levels">
        {rules.map(({ id, title }) => (
          <Field key={id} label={say(title)} error={form.wrong(`policy.levels.${id}`)}>
            <select value={form.values[id] ?? ''} onChange={(e) => form.set({ [id]: e.currentTarget.value })}>
              <option value="">{say(words.asPolicy, { level: say(named[pack.levels[id] ?? 'off']) })}</option>
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {say(named[level])}
                </option>
              ))}
            </select>
          </Field>
        ))}
      </div>
    </KeyForm>
  );
}

type Values = Readonly<Record<string, string>>;

function shown(policy: School['policy']): Values {
  return { ...policy?.levels };
}

function fileOf(values: Values): Record<string, Level> | undefined {
  const set = Object.entries(values).filter((entry): entry is [string, Level] =>
    LEVELS.some((level) => level === entry[1]),
  );
  return set.length ? Object.fromEntries(set) : undefined;
}
