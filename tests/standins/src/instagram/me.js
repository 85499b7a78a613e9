/** Who is signed in, read from the page as the server sent it; no handle: signed out. */
const island = JSON.parse(document.querySelector('script[data-sjs]').textContent);
const defined = island.require[0][3][0].__bbox.define;
const viewer = defined.find(([name]) => name === 'PolarisViewer')[2].data;

export const me = {
  id: viewer?.id,
  handle: viewer?.username,
  name: viewer?.full_name ?? '',
  bio: viewer?.biography,
};

export const handleOf = (person) => person.handles.instagram;
