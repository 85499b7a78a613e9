import tokens from '../ui/tokens.css?inline';
import { dress } from './dress.ts';
import { keepPassing } from './passing.ts';
import surfaces from './surfaces.css?inline';
import card from './warning.css?inline';

/** A bare element on the page with a closed tree of ours inside. The page sees it come and go, and no more. */
export interface Stage {
  root: ShadowRoot;
  owns(target: EventTarget | null): boolean;
  /** Puts it on the page and keeps it there; `returned` each time the page took it away, `lost` at the last. */
  enter(returned: () => void, lost: () => void, home?: Element): void;
  /** On top of everything the page has opened since. */
  again(): void;
  exit(): void;
}

/** A page that takes our element away as often as this shall have its way. */
const patience = 20;

export function makeStage(): Stage {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, [tokens, surfaces, card].join('\n'));
  let watching: MutationObserver | undefined;
  let away = () => {};
  const exit = () => {
    away();
    watching?.disconnect();
    watching = undefined;
    host.remove();
  };
  return {
    root,
    owns: (target) => target === host,
    enter(returned, lost, home = document.documentElement) {
      exit();
      home.append(host);
      away = keepPassing(host);
      watching = keep(host, home, returned, lost);
    },
    again() {
      host.remove();
      document.documentElement.append(host);
    },
    exit,
  };
}

function keep(host: HTMLElement, home: Element, returned: () => void, lost: () => void): MutationObserver {
  let times = 0;
  const watching = new MutationObserver(() => {
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    if (host.isConnected) return;
    if (times++ >= patience) return lost();
    watch();
    (home.isConnected ? home : document.documentElement).append(host);
    returned();
  });
  const watch = () => {
    watching.observe(document, { childList: true });
    for (const place of new Set([home, document.documentElement]))
      watching.observe(place, { childList: true });
    watching.observe(host, { attributes: true });
  };
  watch();
  return watching;
}
