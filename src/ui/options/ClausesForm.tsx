import type { OwnClause, School } from '../../core/school.ts';
import type { SchoolState } from '../../messages.ts';
import { rules } from '../../registry.ts';
import { Button, Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { removeThis } from '../words/common.ts';
import { clausesForm as words } from '../words/policy-forms.ts';
import { typed, useForm } from './form.ts';
import { KeyForm } from './Section.tsx';

type Row = Required<Omit<OwnClause, 'rules'>> & { rules: readonly string[] };

/** Clauses of the school's own, in its own words, each bound to rules that there are. */
export function ClausesForm({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const { policy } = state.school;
  const form = useForm(
    { rows: shown(policy) },
    ({ rows }) => ({ policy: { ...policy, clauses: rows.length ? rows.map(fileOf) : undefined } }),
    reload,
  );
  const { rows } = form.values;
  const change = (at: number, some: Partial<Row>) =>
    form.set({ rows: rows.map((row, i) => (i === at ? { ...row, ...some } : row)) });
  return (
    <KeyForm of="policy" state={state} form={form}>
      <p class="sub">{say(words.about)}</p>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own until they are saved
        <fieldset class="own-clause" key={i}>
          <legend>{say(words.clause, { n: i + 1 })}</legend>
          <div class="pair">
            <Text of="id" label={say(words.id)} {...at(i)} />
            <Text of="where" label={say(words.where)} {...at(i)} />
          </div>
          <Text of="what" label={say(words.what)} {...at(i)} />
          <Text of="whatCy" label={say(words.whatCy)} {...at(i)} />
          <Rules row={row} change={(chosen) => change(i, { rules: chosen })} />
          <Button onClick={() => form.set({ rows: rows.filter((_, other) => other !== i) })}>
            {say(removeThis, { what: row.id || say(words.clause, { n: i + 1 }) })}
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => form.set({ rows: [...rows, empty] })}>{say(words.add)}</Button>
    </KeyForm>
  );

  function at(i: number) {
    return {
      row: rows[i] ?? empty,
      change: (some: Partial<Row>) => change(i, some),
      wrong: (key: string) => form.wrong(`policy.clauses[${i}].${key}`),
    };
  }
}

const empty: Row = { id: '', where: '', what: '', whatCy: '', rules: [] };

function Text(props: {
  of: 'id' | 'where' | 'what' | 'whatCy';
  label: string;
  row: Row;
  change: (some: Partial<Row>) => void;
  wrong: (key: string) => string | undefined;
}) {
  return (
    <Field label={props.label} error={props.wrong(props.of)}>
      <input
        value={props.row[props.of]}
        onInput={(e) => props.change({ [props.of]: e.currentTarget.value })}
      />
    </Field>
  );
}

function Rules({ row, change }: { row: Row; change: (rules: readonly string[]) => void }) {
  const say = useSay();
  return (
    <fieldset class="of-rules">
      <legend>{say(words.rules)}</legend>
      {rules.map(({ id, title }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={row.rules.includes(id)}
            onChange={(e) =>
              change(e.currentTarget.checked ? [...row.rules, id] : row.rules.filter((one) => one !== id))
            }
          />
          {say(title)}
        </label>
      ))}
    </fieldset>
  );
}

function shown(policy: School['policy']): Row[] {
  return (policy?.clauses ?? []).map((clause) => ({ ...empty, ...clause }));
}

function fileOf({ id, where, what, whatCy, rules: bound }: Row): OwnClause {
  return { id: id.trim(), where: typed(where), what: what.trim(), whatCy: typed(whatCy), rules: bound };
}
