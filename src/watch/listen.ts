/** What happens to an event on its way to the page. */
export interface Listener {
  /** Is anything of ours on the page that an event could hit? */
  shows(): boolean;
  /** Every event first: was it meant for us, or is it the tail of a press that was held? True: it is dealt with. */
  shield(event: Event): boolean;
  /** The pointer itself moved; what scrolls by below it is no move. */
  moved(target: Element): void;
  focus(target: Element): void;
  pointerdown(event: PointerEvent, target: Element): void;
  click(event: MouseEvent, target: Element): void;
  keydown(event: KeyboardEvent, target: Element): void;
  submit(event: SubmitEvent): void;
  /** Files may have been chosen, pasted or dropped. */
  added(event: Event, target: Element): void;
  /** Words may have changed in the box around `target`. */
  touched(target: Element): void;
}

/** What a press is made of: it may be ours, or be held with everything that follows from it. */
const PRESSING = 'pointerdown pointerup mousedown mouseup click keydown keypress keyup submit';
/** After these the words in a box may be others. Editors that redraw by themselves fire no `input`. */
const TOUCHING = 'beforeinput input paste cut drop compositionend change focusin';
const ADDING = /^(change|paste|drop)$/;
/**
 * The rest of what crosses a shadow boundary: only to be kept from the page when it hits our own dialog. What a page
 * fires by scrolling alone is not among it: the overlay keeps that off while it is up (overlay/passing.ts).
 */
const CROSSING =
  'pointercancel gotpointercapture lostpointercapture mousemove dblclick auxclick contextmenu touchstart touchmove ' +
  'touchend touchcancel compositionstart compositionupdate focus blur focusout copy dragstart drag dragenter ' +
  'dragover dragleave dragend ' +
  // Other names under which the same is told once more.
  'pointerrawupdate DOMActivate beforecopy beforecut beforepaste textInput';
const PASSIVE = /^(pointermove|touchstart|touchmove)$/;

/**
 * One delegated listener for each kind of event, on `window`, in the capture phase, before the page's own:
 * nothing is scanned at rest, and a feed that scrolls by costs next to nothing.
 */
export function listen(to: Listener, signal: AbortSignal): void {
  const on = (types: string, hear: (event: Event) => void) => {
    for (const type of types.split(' '))
      window.addEventListener(type, hear, { capture: true, passive: PASSIVE.test(type), signal });
  };
  on('pointermove', (event) => {
    if (to.shows() && to.shield(event)) return;
    if (event.isTrusted && event.target instanceof Element) to.moved(event.target);
  });
  on(PRESSING, (event) => {
    if (to.shield(event)) return;
    const target = innermost(event);
    if (target) pressing(event, target, to);
  });
  on(TOUCHING, (event) => {
    if (to.shield(event)) return;
    const target = innermost(event);
    if (!target) return;
    if (ADDING.test(event.type)) to.added(event, target);
    to.touched(target);
    if (event.type === 'focusin') to.focus(target);
  });
  on(CROSSING, (event) => {
    if (to.shows()) to.shield(event);
  });
}

/** The whole path is long and dear to ask for; it says more than the target only where that has an open tree inside. */
function innermost(event: Event): Element | undefined {
  const { target } = event;
  if (!(target instanceof Element)) return undefined;
  const inside = target.shadowRoot ? event.composedPath()[0] : target;
  return inside instanceof Element ? inside : undefined;
}

function pressing(event: Event, target: Element, to: Listener): void {
  switch (event.type) {
    case 'pointerdown':
      to.pointerdown(event as PointerEvent, target);
      break;
    case 'click':
      to.click(event as MouseEvent, target);
      break;
    // Words change with a key that goes down, and are read after the beat: its coming up is no other beat.
    case 'keydown':
      to.keydown(event as KeyboardEvent, target);
      to.touched(target);
      break;
    case 'submit':
      to.submit(event as SubmitEvent);
      break;
  }
}
