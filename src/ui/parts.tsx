import { type ButtonHTMLAttributes, type ComponentChildren, cloneElement, type VNode } from 'preact';
import { useId } from 'preact/hooks';

export { Mark } from './Mark.tsx';

export type Tone = 'note' | 'warn' | 'firm' | 'good';

/** `primary` is the one thing we offer on a screen; `quiet` looks like a link. */
export function Button({
  look = 'plain',
  type = 'button',
  class: more,
  ...rest
}: { look?: 'plain' | 'primary' | 'quiet'; class?: string } & Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'class'
>) {
  return <button {...rest} type={type} class={['button', look, more].filter(Boolean).join(' ')} />;
}

/** A label, one control and what belongs to them; the control is tied to its label, hint and error. */
export function Field(props: { label: ComponentChildren; hint?: string; error?: string; children: VNode }) {
  const id = useId();
  const said = props.error ?? props.hint;
  const control = cloneElement(props.children, {
    id,
    'aria-describedby': said ? `${id}-said` : undefined,
    'aria-invalid': props.error ? 'true' : undefined,
    // Else Chromium writes what stands in a field, a name for instance, into its session files on the disk.
    autocomplete: 'off',
  });
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {control}
      {said && (
        <small id={`${id}-said`} class={props.error ? 'wrong' : undefined}>
          {said}
        </small>
      )}
    </div>
  );
}

/** A short word to the reader. `live` when it comes as the answer to something just done. */
export function Notice(props: { tone?: Tone; title?: string; live?: boolean; children?: ComponentChildren }) {
  return (
    <div class={`notice ${props.tone ?? 'note'}`} role={props.live ? 'status' : undefined}>
      {props.title && <b>{props.title}</b>}
      {props.children}
    </div>
  );
}

/** One line of a list: what it is, a word about it, and what stands at the end (a pill, a button). */
export function Row(props: { title: ComponentChildren; about?: ComponentChildren; end?: ComponentChildren }) {
  return (
    <div class="row">
      <div class="grow">
        {props.title}
        {props.about && <small>{props.about}</small>}
      </div>
      {props.end}
    </div>
  );
}

/** A state in a word or two: "on", "not now". */
export function Pill(props: { tone?: Tone; children: ComponentChildren }) {
  return <span class={`pill ${props.tone ?? 'good'}`}>{props.children}</span>;
}
