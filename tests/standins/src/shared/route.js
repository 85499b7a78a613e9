import { createElement, useSyncExternalStore } from 'react';

/** The sites change their address without loading: history.pushState, then a new page in place. */
const listeners = new Set();
const tell = () => {
  for (const listener of listeners) listener();
};
window.addEventListener('popstate', tell);

export function go(path) {
  if (path === location.pathname + location.search) return;
  history.pushState({}, '', path);
  tell();
  window.scrollTo(0, 0);
}

export function useRoute() {
  const address = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  return new URL(address, location.origin);
}

/** `then`: what else the site notes of the press. */
export function Link({ to, then, children, ...rest }) {
  const follow = (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    then?.();
    go(new URL(to, location.origin).href.slice(location.origin.length));
  };
  return createElement('a', { href: to, role: 'link', onClick: follow, ...rest }, children);
}

function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
