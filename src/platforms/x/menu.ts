import type { Control, Page } from '../../core/platform.ts';
import { closest, first } from '../shared/find.ts';
import { type Lately, lately } from '../shared/lately.ts';
import type { XMap } from './map.ts';

/** A menu hangs apart from its post. The button that opened it says that it is open, or it was the one pressed last. */
export interface Menus {
  /** Only remembers; opening a menu is nothing yet. */
  opened: Control;
  openerOf(page: Page): Element | undefined;
}

export function menus({ anchors }: XMap): Menus {
  const pressed: Lately<Element> = lately();
  return {
    opened: {
      what: 'open a menu of a post',
      act: 'share',
      at: (target) => (closest(target, anchors.post) ? closest(target, anchors.menuOpener) : undefined),
      read: (button, page) => pressed.keep(button, page),
    },
    openerOf(page) {
      const last = pressed.on(page);
      // One that says it is shut is not where the menu hangs.
      const silent = last?.isConnected && last.getAttribute('aria-expanded') !== 'false';
      return first(page.document, anchors.menuOpen) ?? (silent ? last : undefined);
    },
  };
}
