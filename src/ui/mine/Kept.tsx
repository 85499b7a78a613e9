import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../school/problem.ts';
import { dayWords } from '../moment.ts';
import { Button, Pill, Row, type Tone } from '../parts.tsx';
import { useSay } from '../say.ts';
import { remove, removeThis } from '../words/common.ts';
import { kept as words } from '../words/mine.ts';
import { Edit, type Wrong } from './Edit.tsx';
import { endOfYear, type Lasting, type Standing, standing } from './lasting.ts';

export interface Item extends Lasting {
  id: string;
}

export interface Keeping<T extends Item> {
  items: readonly T[];
  /** The place of the list in what is saved: "links". */
  path: string;
  today: string;
  none: string;
  add: string;
  fresh(): T;
  title(item: T): string;
  about(item: T): string;
  form(item: T, change: (some: Partial<T>) => void, wrong: Wrong): ComponentChildren;
  /** What else there is to say about one, and to answer. */
  more?(item: T, change: (some: Partial<T>) => void): ComponentChildren;
  save(items: readonly T[]): Promise<readonly Problem[]>;
}

/** A list of things that last for a while: looked at, added, changed, renewed before they end, taken away. */
export function Kept<T extends Item>(props: Keeping<T>) {
  const { items, save } = props;
  const [open, setOpen] = useState<T>();
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(undefined);
    setTimeout(() => box.current?.querySelector<HTMLElement>('.add')?.focus());
  };
  const edit = open && (
    <Edit
      key={open.id}
      item={open}
      at={`${props.path}[${placeOf(open, items)}]`}
      form={props.form}
      close={close}
      save={(item) =>
        save([...items.slice(0, placeOf(item, items)), item, ...items.slice(placeOf(item, items) + 1)])
      }
    />
  );
  return (
    <div class="kept" ref={box}>
      {!items.length && !open && <p class="sub">{props.none}</p>}
      {items.map((item) =>
        open?.id === item.id ? (
          edit
        ) : (
          <One
            key={item.id}
            {...props}
            item={item}
            open={() => setOpen(item)}
            renew={(until) => void save(items.map((one) => (one === item ? { ...one, until } : one)))}
            change={(some) => void save(items.map((one) => (one === item ? { ...one, ...some } : one)))}
            remove={() => void save(items.filter((one) => one !== item)).then(close)}
          />
        ),
      )}
      {open && placeOf(open, items) === items.length && edit}
      {!open && (
        <Button class="add" onClick={() => setOpen(props.fresh())}>
          {props.add}
        </Button>
      )}
    </div>
  );
}

/** Where it stands in the list; at its end when it is new. */
function placeOf({ id }: Item, items: readonly Item[]): number {
  const at = items.findIndex((item) => item.id === id);
  return at < 0 ? items.length : at;
}

function One<T extends Item>(
  props: Keeping<T> & {
    item: T;
    open(): void;
    renew(until: string): void;
    change(some: Partial<T>): void;
    remove(): void;
  },
) {
  const say = useSay();
  const { item, today } = props;
  const what = props.title(item);
  const how = standing(item, today);
  const next = endOfYear(today);
  return (
    <div class="card one">
      <Row
        title={<b>{what}</b>}
        about={props.about(item)}
        end={<Pill tone={TONES[how]}>{say(wordsOf[how], { day: dayWords(startOf(item), say.lang) })}</Pill>}
      />
      {props.more?.(item, props.change)}
      <div class="actions">
        {(how === 'ends soon' || how === 'ended') && (
          <Button onClick={() => props.renew(next)}>
            {say(words.renew, { day: dayWords(next, say.lang) })}
          </Button>
        )}
        <Button look="quiet" aria-label={say(words.editThis, { what })} onClick={props.open}>
          {say(words.edit)}
        </Button>
        <Button look="quiet" aria-label={say(removeThis, { what })} onClick={props.remove}>
          {say(remove)}
        </Button>
      </div>
    </div>
  );
}

function startOf({ from, on, until }: Lasting): string {
  return from ?? on ?? until;
}

const TONES: Record<Standing, Tone> = { counts: 'good', later: 'note', 'ends soon': 'warn', ended: 'warn' };
const wordsOf = { counts: words.counts, later: words.later, 'ends soon': words.endsSoon, ended: words.ended };
