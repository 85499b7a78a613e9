/** One press, as the page heard it. */
export interface Press {
  /** Milliseconds between the event and the page's own listener, over the whole press. */
  added: number;
  /** The click that the page got was the person's own. */
  trusted: boolean;
}

/**
 * Goes before everything on the page, the extension too: one ear in front of all listeners, one behind ours where
 * the page's own would be. What lies between the two is what was added.
 */
export const ears = `(${listen})()`;

// What follows runs in the page.

function listen(): void {
  const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  let at: Record<string, number> = {};
  let added = 0;
  let done: (press: Press) => void;
  let pressed: Promise<Press>;
  let button: Element;
  let count = 0;
  for (const kind of kinds)
    window.addEventListener(
      kind,
      (event) => {
        if (event.isTrusted) at[kind] = performance.now();
      },
      true,
    );
  // The page's own scripts come later than the extension's: so does this ear.
  const behind = () => {
    for (const kind of kinds)
      window.addEventListener(
        kind,
        (event) => {
          added += performance.now() - (at[kind] ?? Number.NaN);
          if (kind !== 'click') return;
          // The stand-in stays as it was: the same button for the next press.
          event.stopImmediatePropagation();
          done({ added, trusted: event.isTrusted });
        },
        true,
      );
  };
  document.addEventListener('DOMContentLoaded', behind, { once: true });
  const another = () => {
    at = {};
    added = 0;
    count += 1;
    pressed = new Promise((heard) => {
      done = heard;
    });
    // Somebody else each time: no answer is known from before.
    button.setAttribute('data-testid', `${300_000 + count}-follow`);
    button.setAttribute('aria-label', `Follow @marcus${count}`);
  };
  Object.assign(window, {
    bench: {
      aim: (element: Element) => {
        button = element;
      },
      another,
      pressed: () => pressed,
    },
  });
}
