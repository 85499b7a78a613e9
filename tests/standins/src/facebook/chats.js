/** Which chat windows are open; one at a time is enough here. */
const listeners = new Set();
let open;

export function openChat(id) {
  open = id;
  for (const listener of listeners) listener();
}

export const openNow = () => open;

export function onChats(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
