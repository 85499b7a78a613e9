import { optionsOf } from '../../core/judge.ts';
import type { Pack } from '../../core/policy.ts';
import type { School } from '../../core/school.ts';
import type { SchoolState } from '../../messages.ts';
import { packOf } from '../../registry.ts';
import { Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { type Choice, choices, optionsForm as words } from '../words/policy-forms.ts';
import { useForm } from './form.ts';
import { KeyForm } from './Section.tsx';

/** Numbers and choices inside rules: days, hours, breaks, who has to approve. */
export function OptionsForm({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const { policy } = state.school;
  const pack = packOf(state.school);
  const form = useForm(
    shown(policy),
    (values) => ({ policy: { ...policy, options: fileOf(values, policy) } }),
    reload,
  );
  return (
    <KeyForm of="policy" state={state} form={form}>
      <p class="sub">{say(words.about)}</p>
      {choices.map((choice) => {
        const key = keyOf(choice);
        const error = form.wrong(`policy.options.${choice.rule}`);
        return (
          <Field
            key={key}
            label={say(choice.label)}
            hint={say(words.usual, { value: usual(choice, pack) })}
            error={error}
          >
            {choice.of ? (
              <select value={form.values[key]} onChange={(e) => form.set({ [key]: e.currentTarget.value })}>
                <option value="">{say(words.asPolicy)}</option>
                {Object.entries(choice.of).map(([value, label]) => (
                  <option key={value} value={value}>
                    {say(label)}
                  </option>
                ))}
              </select>
            ) : (
              <input
                inputMode={choice.number ? 'numeric' : undefined}
                value={form.values[key]}
                onInput={(e) => form.set({ [key]: e.currentTarget.value })}
              />
            )}
          </Field>
        );
      })}
    </KeyForm>
  );

  function usual({ rule, option, of, fallback }: Choice, chosen: Pack): string {
    const value = optionsOf(rule, { school: { name: '' } }, chosen)[option] ?? fallback;
    const label = of?.[String(value)];
    return label ? say(label) : String(value ?? '–');
  }
}

type Values = Readonly<Record<string, string>>;

const keyOf = ({ rule, option }: Choice) => `${rule}.${option}`;

function shown(policy: School['policy']): Values {
  return Object.fromEntries(
    choices.map((choice) => [keyOf(choice), String(policy?.options?.[choice.rule]?.[choice.option] ?? '')]),
  );
}

/** Options that have no field here stay as they are. */
function fileOf(values: Values, there: School['policy']): NonNullable<School['policy']>['options'] {
  const options = Object.fromEntries(
    Object.entries(there?.options ?? {}).map(([rule, set]) => [rule, { ...set }]),
  );
  for (const choice of choices) {
    const typed = values[keyOf(choice)]?.trim() ?? '';
    const set = { ...options[choice.rule] };
    delete set[choice.option];
    if (typed) set[choice.option] = typed;
    if (Object.keys(set).length) options[choice.rule] = set;
    else delete options[choice.rule];
  }
  return options;
}
