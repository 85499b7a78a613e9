/** Who is signed in, read from the page as the server sent it; no user: signed out. */
const scope = JSON.parse(
  document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__').textContent,
).__DEFAULT_SCOPE__;
const user = scope['webapp.app-context'].user;

export const me = { id: user?.uid, handle: user?.uniqueId, name: user?.nickName ?? '' };

export const handleOf = (person) => person.handles.tiktok;
