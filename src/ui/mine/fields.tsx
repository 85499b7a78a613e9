import { Field } from '../parts.tsx';
import type { Wrong } from './Edit.tsx';

/** One field of something kept: a text or a day. Nothing typed is nothing. */
export function Text(props: {
  label: string;
  hint?: string;
  type?: 'text' | 'date';
  value: string | undefined;
  wrong?: string;
  change(value: string | undefined): void;
}) {
  const given = {
    autocomplete: 'off',
    value: props.value ?? '',
    onInput: (event: { currentTarget: HTMLInputElement }) =>
      props.change(event.currentTarget.value || undefined),
  };
  return (
    <Field label={props.label} hint={props.hint} error={props.wrong}>
      {props.type === 'date' ? <input type="date" {...given} /> : <input {...given} />}
    </Field>
  );
}

/** From one day to another, side by side. */
export function Days(props: {
  from: { label: string; field: string; value: string };
  until: { label: string; value: string };
  wrong: Wrong;
  change(some: { first?: string; until?: string }): void;
}) {
  const { from, until, wrong, change } = props;
  return (
    <div class="pair">
      <Text
        type="date"
        label={from.label}
        value={from.value}
        wrong={wrong(from.field)}
        change={(first = '') => change({ first })}
      />
      <Text
        type="date"
        label={until.label}
        value={until.value}
        wrong={wrong('until')}
        change={(last = '') => change({ until: last })}
      />
    </div>
  );
}
