import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../parts.tsx';
import { useSay } from '../say.ts';
import { remove, removeThis } from '../words/common.ts';

/** A list that grows and shrinks line by line; the focus follows to the new line and back to the button. */
export function Rows<T>(props: {
  title?: string;
  hint?: string;
  wrong?: string;
  items: readonly T[];
  /** What a line is called: for its remove button. */
  name(n: number): string;
  line(item: T, change: (item: T) => void, n: number): ComponentChildren;
  fresh: T;
  add: string;
  /** Where the visible words are not enough: "Add times to Monday". */
  addLabel?: string;
  change(items: readonly T[]): void;
}) {
  const say = useSay();
  const box = useRef<HTMLFieldSetElement>(null);
  const next = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (next.current) box.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = undefined;
  });
  const { items, change } = props;
  return (
    <fieldset class="rows" ref={box} aria-label={props.title ? undefined : props.addLabel}>
      {props.title && <legend>{props.title}</legend>}
      {props.hint && <p class="sub">{props.hint}</p>}
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing but its place
        <div class="line" key={i}>
          {props.line(item, (now) => change(items.map((it, at) => (at === i ? now : it))), i + 1)}
          <Button
            look="quiet"
            aria-label={say(removeThis, { what: props.name(i + 1) })}
            onClick={() => {
              change(items.filter((_, at) => at !== i));
              next.current = '.add';
            }}
          >
            {say(remove)}
          </Button>
        </div>
      ))}
      {props.wrong && <small class="wrong">{props.wrong}</small>}
      <Button
        class="add"
        aria-label={props.addLabel}
        onClick={() => {
          change([...items, props.fresh]);
          next.current = `.line:nth-of-type(${items.length + 1}) :is(input, select)`;
        }}
      >
        {props.add}
      </Button>
    </fieldset>
  );
}
