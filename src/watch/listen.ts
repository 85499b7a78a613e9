/** What happens to an event on its way to the page. */
export interface Listener {
  /** Every event first: was it meant for us, or is it the tail of a press that was held? True: it is dealt with. */
  shield(event: Event): boolean;
  over(target: Element): void;
  pointerdown(event: PointerEvent, target: Element): void;
  click(event: MouseEvent, target: Element): void;
  keydown(event: KeyboardEvent, target: Element): void;
  submit(event: SubmitEvent): void;
  /** Words may have changed in the box around `target`. */
  touched(target: Element): void;
}

/** Events that must never reach the page when they hit our own dialog. All that cross a shadow boundary. */
const CROSSING =
  'pointerover pointerout pointermove pointerdown pointerup pointercancel gotpointercapture lostpointercapture ' +
  'mouseover mouseout mousemove mousedown mouseup click dblclick auxclick contextmenu wheel touchstart touchmove ' +
  'touchend touchcancel keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend ' +
  'focus blur focusin focusout copy cut paste dragstart drag dragenter dragover dragleave drop dragend submit change ' +
  // Other names under which the same is told once more.
  'pointerrawupdate DOMActivate beforecopy beforecut beforepaste textInput mousewheel DOMMouseScroll MozMousePixelScroll';
const PASSIVE = /^(wheel|mousewheel|DOMMouseScroll|MozMousePixelScroll|touchstart|touchmove)$/;
/** After these the words in a box may be others. Editors that redraw by themselves fire no `input`. */
const TOUCHING = /^(beforeinput|input|keyup|paste|cut|drop|compositionend|change|focusin)$/;

/**
 * One delegated listener for each kind of event, on `window`, in the capture phase, before the page's own:
 * nothing is scanned at rest.
 */
export function listen(to: Listener, signal: AbortSignal): void {
  const hear = (event: Event) => {
    if (to.shield(event)) return;
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    switch (event.type) {
      case 'pointerover':
        return to.over(target);
      case 'pointerdown':
        return to.pointerdown(event as PointerEvent, target);
      case 'click':
        return to.click(event as MouseEvent, target);
      case 'keydown':
        return to.keydown(event as KeyboardEvent, target);
      case 'submit':
        return to.submit(event as SubmitEvent);
    }
    if (TOUCHING.test(event.type)) to.touched(target);
    if (event.type === 'focusin') to.over(target);
  };
  for (const type of CROSSING.split(' ')) {
    window.addEventListener(type, hear, { capture: true, passive: PASSIVE.test(type), signal });
  }
}
