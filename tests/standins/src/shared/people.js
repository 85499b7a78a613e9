/** Everybody on the stand-ins. Invented; Katie and Osian are pupils of the sample school, the others are not. */
const person = (id, name, handles) => ({ id, name, handles });
const everywhere = (handle) => ({ facebook: handle, x: handle, instagram: handle, tiktok: handle });

export const katie = person('100077', 'Katie Smith', {
  x: 'katie_s11',
  instagram: 'katie.s',
  tiktok: 'katie.smith',
});
export const osian = person('100118', 'Osian Gwilym-Parry', {
  x: 'osiangp',
  instagram: 'osian.gp',
  tiktok: 'osian.gp',
});
export const marcus = person('100204', 'Marcus Fenwick', everywhere('marcusf'));
export const jonah = person('100311', 'Jonah Castell', everywhere('jonahcastell'));
export const nia = person('100325', 'Nia Tregarth', everywhere('niatregarth'));
export const priya = person('100342', 'Priya Raghavan', everywhere('priyaraghavan'));
export const tariq = person('100367', 'Tariq Benhaddou', everywhere('tariqb'));
export const carys = person('100381', 'Carys Wynford', everywhere('caryswynford'));
export const elin = person('100394', 'Elin Maddern', everywhere('elinmaddern'));

export const everybody = [katie, osian, marcus, jonah, nia, priya, tariq, carys, elin];

/** A chat of several, which has a title and nobody's profile. */
const groups = [person('500001', 'Saturday walkers', everywhere('saturdaywalkers'))];

export const groupWithId = (id) => groups.find((group) => group.id === id);

/** People who post and stand in long lists: nobody of the school among them. */
export const strangers = [jonah, nia, priya, tariq, carys, elin];

const firsts = ['Aled', 'Beth', 'Callum', 'Dilys', 'Efan', 'Ffion', 'Gethin', 'Hanna', 'Imran', 'Jess'];
const lasts = ['Ashdown', 'Brackley', 'Corwen', 'Dunmore', 'Eastholm', 'Farrow', 'Garside', 'Harlech'];

/** The nth of a crowd without end: same n, same person. */
export function somebody(n) {
  const name = `${firsts[n % firsts.length]} ${lasts[(n * 7) % lasts.length]}`;
  return person(String(200000 + n), name, everywhere(`${name.toLowerCase().replace(' ', '')}${n}`));
}

export function withHandle(site, handle) {
  return everybody.find((p) => p.handles[site] === handle) ?? somebodyCalled(handle);
}

export function withId(id) {
  return everybody.find((p) => p.id === id) ?? person(id, `Person ${id}`, everywhere(`person${id}`));
}

function somebodyCalled(handle) {
  const n = Number(/\d+$/.exec(handle)?.[0] ?? 0);
  return somebody(n).handles.x === handle ? somebody(n) : person('299999', handle, everywhere(handle));
}
