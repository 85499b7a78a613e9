import type { Warning } from '../core/telling.ts';
import type { Pressed } from './decision.ts';
import { words } from './words.ts';

/** The buttons. The first offers the way back and has the focus when the warning opens. */
export function Choices({ warning, reason }: { warning: Warning; reason?: string }) {
  const { lang } = warning;
  if (warning.kind === 'visit') {
    return (
      <div class="choices visit">
        <Choice value="leave" look="primary" words={words.leave[lang]} />
        {!warning.noBreak && <Choice value="break" words={words.onBreak[lang]} />}
        <Choice value="authorised" words={words.authorised[lang]} />
      </div>
    );
  }
  const back = warning.kind === 'there' ? words.close : warning.draft ? words.backAndEdit : words.back;
  const unsaid = warning.reasons.length > 0 && reason === undefined;
  return (
    <div class="choices">
      <Choice value="back" look="primary" words={back[lang]} />
      {warning.mayCarryOn && <Choice value="carry-on" words={words.carryOn[lang]} disabled={unsaid} />}
      <Choice value="wrong" look="quiet" words={words.wrong[lang]} />
    </div>
  );
}

function Choice(props: { value: Pressed; words: string; look?: 'primary' | 'quiet'; disabled?: boolean }) {
  return (
    <button type="submit" value={props.value} class={props.look} disabled={props.disabled}>
      {props.words}
    </button>
  );
}
