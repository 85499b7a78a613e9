/** Who is signed in, read from the page as the server sent it; no handle: signed out. */
const state = window.__INITIAL_STATE__;
const user = state.entities.users.entities[state.session.user_id];

export const me = {
  id: user?.id_str,
  name: user?.name ?? '',
  handle: user?.screen_name,
  closed: Boolean(user?.protected),
};

export const handleOf = (person) => person.handles.x;
