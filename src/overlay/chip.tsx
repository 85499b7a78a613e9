import type { Warning } from '../core/telling.ts';
import { beside } from './beside.ts';
import { makeBubble } from './bubble.ts';
import { direction, words } from './words.ts';

/** One line beside a box or an item: that there is something to say, and a way to read it. */
export function makeChip(anchor: Element) {
  const bubble = makeBubble();
  let following: (() => void) | undefined;
  let shown: Warning | undefined;
  let pressedNow = () => {};
  return {
    owns: bubble.owns,
    hide() {
      following?.();
      bubble.hide();
    },
    /** Words that change while the hint stays the same leave it as it is: drawing and placing are dear. */
    show(warning: Warning, open: () => void) {
      pressedNow = open;
      if (shown && looksLike(shown, warning)) return;
      shown = warning;
      bubble.box.lang = warning.lang;
      bubble.box.dir = direction[warning.lang];
      bubble.show(
        <Chip warning={warning} open={() => pressedNow()} />,
        () => {
          following?.();
          following = beside(anchor, bubble.box);
        },
        anchor,
      );
    },
    /** Pressing the chip leaves the caret where the person is writing. */
    pressed(event: Event) {
      if (event.type === 'mousedown' && bubble.owns(event.target)) event.preventDefault();
    },
  };
}

function looksLike(one: Warning, other: Warning): boolean {
  return one.headline === other.headline && one.level === other.level && one.lang === other.lang;
}

/** The press comes as a `submit`: the one event of a button that the page cannot see. */
function Chip({ warning, open }: { warning: Warning; open: () => void }) {
  const submitted = (event: Event) => {
    event.preventDefault();
    open();
  };
  return (
    <form class={warning.level} onSubmit={submitted}>
      <button type="submit" class="bubble">
        <span class="dot">
          <svg width="4" height="14" viewBox="0 0 4 14" fill="currentColor" aria-hidden="true">
            <circle cx="2" cy="2" r="1.8" />
            <rect x=".5" y="5.5" width="3" height="8.5" rx="1.5" />
          </svg>
        </span>
        <span>
          {warning.headline}
          <span class="unseen">. {words.readMore[warning.lang]}</span>
        </span>
      </button>
    </form>
  );
}
