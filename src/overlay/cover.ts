/** The name is covered, shown while it is held, or opened by a key until the focus leaves it. */
export type Covering = 'covered' | 'held' | 'opened';

/** What an event that watch has stopped does to the cover. */
export function coveringAfter(event: Event, now: Covering, root: ShadowRoot): Covering {
  switch (event.type) {
    case 'pointerdown':
      return event instanceof PointerEvent && takes(event, root) ? 'held' : now;
    case 'pointerup':
    case 'pointercancel':
    case 'mouseup':
    case 'touchend':
      return now === 'held' ? 'covered' : now;
    case 'keydown':
      return event instanceof KeyboardEvent && opens(event, root)
        ? now === 'opened'
          ? 'covered'
          : 'opened'
        : now;
    case 'focusout':
      return leavesAnother(event, root) ? now : 'covered';
    case 'contextmenu':
      // A long press on glass is a hold here.
      if (now === 'held') event.preventDefault();
      return now;
    default:
      return now;
  }
}

function takes(event: PointerEvent, root: ShadowRoot): boolean {
  const cover = root.elementFromPoint(event.clientX, event.clientY)?.closest('.cover');
  cover?.setPointerCapture(event.pointerId);
  return cover != null;
}

/** Seen from inside, the focus may be leaving some other control, on its way to the name. */
function leavesAnother({ target }: Event, root: ShadowRoot): boolean {
  return target instanceof Element && root.contains(target) && !target.classList.contains('cover');
}

function opens(event: KeyboardEvent, root: ShadowRoot): boolean {
  const onCover = root.activeElement?.classList.contains('cover') ?? false;
  return onCover && !event.repeat && (event.key === 'Enter' || event.key === ' ');
}
