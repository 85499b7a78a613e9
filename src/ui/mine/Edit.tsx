import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../school/problem.ts';
import { Button, Notice } from '../parts.tsx';
import { useSay } from '../say.ts';
import { cancel, noAnswer, save as saveWords } from '../words/common.ts';

/** What is wrong with a field; with the item as a whole when none is named. */
export type Wrong = (field?: string) => string | undefined;

/** One thing of a list as a form. What is typed stays until it is right or given up. */
export function Edit<T>(props: {
  item: T;
  /** Its place in what is saved: "links[0]". */
  at: string;
  form(item: T, change: (some: Partial<T>) => void, wrong: Wrong): ComponentChildren;
  save(item: T): Promise<readonly Problem[]>;
  close(): void;
}) {
  const say = useSay();
  const [item, setItem] = useState(props.item);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [silent, setSilent] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const wrong: Wrong = (field) => {
    const path = field ? `${props.at}.${field}` : props.at;
    return problems.find((p) => p.path === path || (field && p.path.startsWith(`${path}[`)))?.words[say.lang];
  };

  async function keep(event: Event) {
    event.preventDefault();
    try {
      const found = await props.save(item);
      setProblems(found);
      if (!found.length) props.close();
      else form.current?.querySelector<HTMLElement>('[aria-invalid], input')?.focus();
    } catch {
      setSilent(true);
    }
  }

  return (
    <form class="card edit" ref={form} noValidate onSubmit={(event) => void keep(event)}>
      {props.form(item, (some) => setItem((before) => ({ ...before, ...some })), wrong)}
      <div role="status">
        {wrong() && <Notice tone="warn">{wrong()}</Notice>}
        {silent && <Notice tone="warn">{say(noAnswer)}</Notice>}
      </div>
      <div class="actions">
        <Button look="primary" type="submit">
          {say(saveWords)}
        </Button>
        <Button onClick={props.close}>{say(cancel)}</Button>
      </div>
    </form>
  );
}
