import type { Lang } from '../core/text.ts';
import { Mark } from '../ui/Mark.tsx';
import { makeBubble } from './bubble.ts';
import { direction } from './words.ts';

const stays = 6000;

/** A sentence at the foot of the page that goes by itself. */
export function makeToast() {
  const bubble = makeBubble();
  let going: ReturnType<typeof setTimeout> | undefined;
  bubble.box.classList.add('toast');

  function hide() {
    clearTimeout(going);
    bubble.hide();
  }

  return {
    owns: bubble.owns,
    hide,
    say(sentence: string, lang: Lang) {
      clearTimeout(going);
      going = setTimeout(hide, stays);
      bubble.box.lang = lang;
      bubble.box.dir = direction[lang];
      bubble.show(
        <div class="bubble">
          <Mark />
          {sentence}
        </div>,
        () => {},
      );
    },
  };
}
