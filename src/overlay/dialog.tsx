import { render } from 'preact';
import type { Decision, Warning } from '../core/telling.ts';
import { type Covering, coveringAfter } from './cover.ts';
import { decisionFrom } from './decision.ts';
import { rememberFocus } from './focus.ts';
import { reachesPage } from './keys.ts';
import { overtaken } from './overtaken.ts';
import { makeStage } from './stage.ts';
import { WarningCard } from './WarningCard.tsx';

interface Open {
  warning: Warning;
  shown: Covering;
  reason?: string;
  note?: boolean;
  decide(decision: Decision): void;
}

/** The warning over everything: opens, stays on top until the person has decided, gives the focus back. */
export function makeDialog() {
  const stage = makeStage();
  const dialog = emptyDialog();
  const leaving = new AbortController();
  stage.root.append(dialog);
  let open: Open | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function settle() {
    if (!open || dialog.open) return;
    open.decide(decisionFrom(dialog.returnValue, open.warning, open.reason, open.note));
  }
  /** Chromium tells of a closing only with the next frame. A hand may press again before that. */
  function closeNow(event: Event) {
    event.preventDefault();
    const pressed = event instanceof SubmitEvent ? event.submitter : undefined;
    dialog.close(pressed instanceof HTMLButtonElement ? pressed.value : '');
    settle();
  }
  dialog.addEventListener('submit', closeNow);
  dialog.addEventListener('cancel', closeNow);
  dialog.addEventListener('close', settle);

  function pressed(event: Event) {
    if (!open) return;
    if (reachesPage(event, dialog, stage.root.activeElement)) event.preventDefault();
    if (event instanceof FocusEvent && event.type === 'focusout' && !event.relatedTarget) setTimeout(refocus);
    const shown = coveringAfter(event, open.shown, stage.root);
    if (shown !== open.shown) update({ shown });
  }
  // A move of the focus inside the tree never leaves it, so watch has nothing to hand over.
  stage.root.addEventListener('focusout', pressed);
  /** A page may take the focus off our element; where the person went themselves (another window), it stays. */
  function refocus() {
    if (!dialog.open || stage.root.activeElement || !document.hasFocus()) return;
    dialog.querySelector<HTMLElement>('[autofocus]')?.focus();
  }

  function draw() {
    if (!open) return;
    const { warning, shown, reason } = open;
    const onReason = (id: string) => update({ reason: id });
    const onNote = (note: boolean) => update({ note });
    render(<WarningCard {...{ warning, reason, onReason, onNote }} shown={shown !== 'covered'} />, dialog);
  }

  function update(change: Partial<Pick<Open, 'shown' | 'reason' | 'note'>>) {
    if (!open) return;
    Object.assign(open, change);
    draw();
  }

  function show() {
    dialog.removeAttribute('open');
    dialog.showModal();
  }

  async function ask(warning: Warning): Promise<Decision> {
    if (leaving.signal.aborted) return { do: 'back' };
    const giveBack = rememberFocus();
    return new Promise((resolve) => {
      const calm = overtaken(dialog, stage, show);
      open = { warning, shown: 'covered', decide: finish };
      function finish(decision: Decision) {
        open = undefined;
        calm();
        stage.exit();
        render(null, dialog);
        giveBack();
        resolve(decision);
      }
      draw();
      stage.enter(show, () => finish({ do: 'back' }));
      // Set only now: in the document already, it does not count as the page's own autofocus.
      dialog.querySelector('.choices button')?.setAttribute('autofocus', '');
      dialog.returnValue = '';
      show();
      dialog.scrollTop = 0;
    });
  }

  return {
    owns: stage.owns,
    warn(warning: Warning): Promise<Decision> {
      const answer = last.then(() => ask(warning));
      last = answer.catch(() => undefined);
      return answer;
    },
    pressed,
    leave() {
      leaving.abort();
      open?.decide({ do: 'back' });
    },
  };
}

function emptyDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'lanyard';
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'lanyard-headline');
  dialog.setAttribute('aria-describedby', 'lanyard-why');
  // So that a press between the controls keeps the focus in here, and the page gets no key.
  dialog.tabIndex = -1;
  return dialog;
}
