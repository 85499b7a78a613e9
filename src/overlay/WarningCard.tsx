import type { ComponentChildren } from 'preact';
import type { Warning } from '../core/telling.ts';
import { Mark } from '../ui/Mark.tsx';
import { Choices } from './Choices.tsx';
import type { Pressed } from './decision.ts';
import { excerpt } from './excerpt.ts';
import { Why } from './Why.tsx';
import { direction, words } from './words.ts';

/**
 * A warning as it looks, and nothing of how it opens: the overlay puts it into a dialog, the options page shows
 * it as a preview. What is pressed leaves by the form's own ways (submit, change): see decision.ts.
 */
export function WarningCard(props: {
  warning: Warning;
  /** Is the covered name held open? */
  shown?: boolean;
  /** The reason chosen so far. */
  reason?: string;
  onReason?: (id: string) => void;
  /** Is the head to read why? */
  onNote?: (wanted: boolean) => void;
}) {
  const { warning, shown = false, reason, onReason, onNote } = props;
  const { lang } = warning;
  return (
    <form method="dialog" class={`warning ${warning.level}`} lang={lang} dir={direction[lang]}>
      <div class="ribbon" />
      <div class="body">
        <div class="who">
          <Mark />
          <span>Lanyard · {warning.school}</span>
        </div>
        <h2 id="lanyard-headline">{warning.headline}</h2>
        <Why warning={warning} shown={shown} />
        {warning.draft && <Draft draft={warning.draft} label={words.yourWords[lang]} />}
        {warning.clause && (
          <div class="clause">
            <b>{warning.clause.title}</b>
            <p>{warning.clause.text}</p>
          </div>
        )}
        {warning.asks && <Lines look="asks" title={words.asks[lang]} lines={warning.asks} />}
        {warning.better.length > 0 && (
          <Lines look="better" title={words.better[lang]} lines={warning.better}>
            {warning.leads && (
              <button type="submit" value={'report' satisfies Pressed} class="lead">
                {words.leads[lang]}
              </button>
            )}
          </Lines>
        )}
        {warning.also.length > 0 && <Lines look="also" title={words.also[lang]} lines={warning.also} />}
        {warning.mayCarryOn && <Reasons warning={warning} reason={reason} onReason={onReason} />}
        {warning.mayCarryOn && warning.reasons.length > 0 && (
          <label class="note-too">
            <input type="checkbox" onChange={(e) => onNote?.(e.currentTarget.checked)} />
            {words.note[lang]}
          </label>
        )}
      </div>
      <Choices warning={warning} reason={reason} />
    </form>
  );
}

function Draft({ draft, label }: { draft: NonNullable<Warning['draft']>; label: string }) {
  return (
    <blockquote class="draft" dir="auto" aria-label={label}>
      {excerpt(draft.text, draft.spans).map(({ text, mark }) =>
        mark === undefined ? text : <mark key={mark}>{text}</mark>,
      )}
    </blockquote>
  );
}

function Lines(props: {
  look: 'asks' | 'better' | 'also';
  title: string;
  lines: readonly string[];
  children?: ComponentChildren;
}) {
  const { look, title, lines, children } = props;
  return (
    <div class={look}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
    </div>
  );
}

function Reasons(props: { warning: Warning; reason?: string; onReason?: (id: string) => void }) {
  const { reasons, lang } = props.warning;
  if (reasons.length === 0) return undefined;
  return (
    <fieldset class="reasons" onChange={(e) => props.onReason?.(chosenIn(e))}>
      <legend>{words.sayWhy[lang]}</legend>
      {reasons.map(({ id, text }) => (
        <label key={id}>
          <input type="radio" name="reason" value={id} checked={id === props.reason} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

function chosenIn({ target }: Event): string {
  return target instanceof HTMLInputElement ? target.value : '';
}
