/** Who is signed in, read from the page as the server sent it. */
const island = JSON.parse(document.querySelector('script[data-sjs]').textContent);
const facts = island.require[0][3][0].__bbox.define[0][2];

export const me = { id: facts.USER_ID, name: facts.NAME, first: facts.NAME.split(' ')[0] };

const origin = 'https://www.facebook.com';
export const profileOf = (person) => `${origin}/profile.php?id=${person.id}`;
export { origin };
