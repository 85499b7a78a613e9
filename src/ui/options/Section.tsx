import type { ComponentChildren } from 'preact';
import type { Words } from '../../core/text.ts';
import type { SchoolState } from '../../messages.ts';
import type { Problem } from '../../school/problem.ts';
import { sentence } from '../../school/problem.ts';
import { Button, Notice } from '../parts.tsx';
import { useSay } from '../say.ts';
import * as words from '../words/common.ts';
import type { Form } from './form.ts';

/** One key of the school file as a form; read-only, with a lock, where policy or the file asks for it. */
export function KeyForm<V>(props: {
  of: string;
  state: SchoolState;
  form: Form<V>;
  /** A second form of the same key: the lock was spoken of already. */
  quiet?: boolean;
  children: ComponentChildren;
}) {
  const say = useSay();
  const why = lockOf(props.of, props.state);
  const fromFile = !why && props.state.sources[props.of] === 'file';
  return (
    <form onSubmit={props.form.save} noValidate>
      {why && !props.quiet && <Lock why={why} />}
      {fromFile && !props.quiet && (
        <Notice title={say(words.fromFile)}>
          <p>{say(words.fromFileText)}</p>
        </Notice>
      )}
      <fieldset class="plain" disabled={why !== undefined}>
        {props.children}
        {!why && <Save form={props.form} />}
      </fieldset>
    </form>
  );
}

/** Several keys in one form; each is read-only by itself. */
export function KeysForm<V>(props: {
  of: readonly string[];
  state: SchoolState;
  form: Form<V>;
  children(locked: (key: string) => boolean): ComponentChildren;
}) {
  const locks = props.of.flatMap((key) => lockOf(key, props.state) ?? []);
  const reasons = [...new Set(locks)];
  return (
    <form onSubmit={props.form.save} noValidate>
      {reasons.map((why) => (
        <Lock key={why.title.en} why={why} />
      ))}
      {props.children((key) => lockOf(key, props.state) !== undefined)}
      {locks.length < props.of.length && <Save form={props.form} />}
    </form>
  );
}

function Lock({ why }: { why: { title: Words; text: Words } }) {
  const say = useSay();
  return (
    <Notice title={`🔒\uFE0E ${say(why.title)}`}>
      <p>{say(why.text)}</p>
    </Notice>
  );
}

const byPolicy = { title: words.lockedTitle, text: words.lockedText };
const byFile = { title: words.lockedByFile, text: words.lockedByFileText };

/** Why a key cannot be changed here; undefined when it can. */
function lockOf(key: string, { sources, locked }: SchoolState) {
  if (sources[key] === 'policy') return byPolicy;
  if (locked.includes(key)) return byFile;
  return undefined;
}

function Save<V>({ form }: { form: Form<V> }) {
  const say = useSay();
  return (
    <div class="actions">
      <Button look="primary" type="submit" disabled={form.outcome === 'saving'}>
        {say(words.save)}
      </Button>
      <span role="status">
        {form.outcome === 'saved' && <span class="done">{say(words.saved)}</span>}
        {form.outcome === 'silent' && say(words.noAnswer)}
        {form.outcome === 'refused' && say(words.notSaved)}
      </span>
      {form.outcome === 'refused' && <Problems problems={form.problems} />}
    </div>
  );
}

/** By path, in plain words. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const { lang } = useSay();
  return (
    <ul class="problems">
      {problems.map((p) => (
        <li key={p.path}>{sentence(p, lang)}</li>
      ))}
    </ul>
  );
}
