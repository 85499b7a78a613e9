/** What a page's script may do to our element, to itself and to the events. Each runs in the page, without anything around it. */
export const attacks: [what: string, attack: () => void][] = [
  ['takes our element away', () => document.querySelector('html > div')?.remove()],
  [
    'puts another in its place',
    () => document.querySelector('html > div')?.replaceWith(document.createElement('div')),
  ],
  [
    'takes it away each time it comes back, ten times',
    () => {
      let times = 0;
      const look = () => times++ < 10 && document.querySelector('html > div')?.remove();
      new MutationObserver(look).observe(document.documentElement, { childList: true });
      look();
    },
  ],
  [
    'hides it by attributes',
    () => {
      const host = document.querySelector('html > div');
      for (const name of ['inert', 'hidden', 'aria-hidden', 'popover', 'tabindex'])
        host?.setAttribute(name, 'true');
      host?.setAttribute(
        'style',
        'display: none !important; visibility: hidden !important; opacity: 0 !important',
      );
    },
  ],
  [
    'hides every div by its style sheet',
    () => {
      const style = document.createElement('style');
      style.textContent =
        'html > div, div { display: none !important; pointer-events: none !important; opacity: 0 !important }';
      document.head.append(style);
    },
  ],
  ['makes the whole page inert', () => document.documentElement.setAttribute('inert', '')],
  [
    'hides the whole page from screen readers',
    () => document.documentElement.setAttribute('aria-hidden', 'true'),
  ],
  [
    'makes the whole page see-through',
    () => document.documentElement.style.setProperty('opacity', '0', 'important'),
  ],
  [
    'makes the whole page invisible',
    () => document.documentElement.style.setProperty('visibility', 'hidden', 'important'),
  ],
  [
    'lets no pointer at anything',
    () => document.documentElement.style.setProperty('pointer-events', 'none', 'important'),
  ],
  ['empties itself', () => document.body.replaceChildren()],
  [
    'opens a dialog of its own',
    () => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'All is well';
      document.body.append(dialog);
      dialog.showModal();
    },
  ],
  [
    'opens one dialog after the other',
    () => {
      for (let n = 0; n < 5; n++) {
        const dialog = document.createElement('dialog');
        document.body.append(dialog);
        dialog.showModal();
      }
    },
  ],
  [
    'opens a popover over everything',
    () => {
      const over = document.createElement('p');
      over.popover = 'manual';
      over.style.cssText = 'inset: 0; width: 100vw; height: 100vh; margin: 0';
      document.body.append(over);
      over.showPopover();
    },
  ],
  [
    'lays a sheet over everything',
    () => {
      const sheet = document.createElement('section');
      sheet.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #fff';
      document.body.append(sheet);
    },
  ],
  [
    'stops every event on its way',
    () => {
      const stop = (event: Event) => {
        event.stopImmediatePropagation();
        event.preventDefault();
      };
      const types =
        'pointerdown pointerup mousedown mouseup click keydown keyup focus focusin submit close cancel toggle';
      for (const type of types.split(' ')) window.addEventListener(type, stop, true);
    },
  ],
  [
    'sends events of all kinds to our element',
    () => {
      const host = document.querySelector('html > div');
      for (const type of ['close', 'cancel', 'submit', 'toggle', 'click', 'focusout', 'change'])
        host?.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
      for (const key of ['Escape', 'Enter', ' '])
        host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    },
  ],
  [
    'takes the functions of the browser away',
    () => {
      for (const { prototype } of [HTMLDialogElement, HTMLElement, Element, Node, EventTarget])
        for (const name of ['showModal', 'close', 'append', 'focus', 'addEventListener', 'remove'])
          if (Object.hasOwn(prototype, name))
            Object.defineProperty(prototype, name, { value: () => undefined });
    },
  ],
  ['goes on to another address', () => history.pushState({}, '', '/explore')],
];

/** Everything that a script can do to press what the selector names. Runs in the page. */
export function forgeries(selector: string): void {
  const button = document.querySelector<HTMLElement>(selector);
  if (!button) throw new Error('There is nothing to press.');
  const shape = { bubbles: true, composed: true, cancelable: true, view: window };
  button.click();
  for (const type of ['pointerdown', 'pointerup']) button.dispatchEvent(new PointerEvent(type, shape));
  for (const type of ['mousedown', 'mouseup', 'click']) button.dispatchEvent(new MouseEvent(type, shape));
  for (const key of ['Enter', ' '])
    for (const type of ['keydown', 'keypress', 'keyup'])
      button.dispatchEvent(new KeyboardEvent(type, { ...shape, key }));
  button.closest('form')?.dispatchEvent(new SubmitEvent('submit', shape));
  button.closest('form')?.requestSubmit();
  button.querySelector<HTMLElement>('*')?.click();
}
