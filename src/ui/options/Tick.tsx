import { useId } from 'preact/hooks';

/** A choice of yes or no, with a sentence about it. */
export function Tick(props: {
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  change(on: boolean): void;
}) {
  const id = useId();
  return (
    <div class="tick-with">
      <label class="tick">
        <input
          type="checkbox"
          checked={props.checked}
          disabled={props.disabled}
          aria-describedby={props.hint ? id : undefined}
          onChange={(e) => props.change(e.currentTarget.checked)}
        />
        {props.label}
      </label>
      {props.hint && <small id={id}>{props.hint}</small>}
    </div>
  );
}
