import type { Figure } from './figure.ts';
import { ownWorlds } from './own-world.ts';
import type { Sides } from './sides.ts';

const others = ['https://www.bbc.co.uk/', 'https://www.youtube.com/', 'https://hafodlane.example.sch.uk/'];

/** Sites that are none of our business have nothing of ours in them. */
export async function unwatched(sides: Sides): Promise<Figure[]> {
  const count = async (address: string) => {
    const tab = await sides.with.open(address);
    const worlds = await ownWorlds(tab);
    await tab.close();
    return worlds.length;
  };
  const watched = await count('https://x.com/home');
  if (watched !== 1) throw new Error(`${watched} worlds of ours on X, where there is one to be found`);
  let value = 0;
  for (const address of others) value += await count(address);
  return [
    {
      what: 'content scripts on sites that are not watched',
      value,
      unit: '',
      atMost: 0,
      how: `${others.length} other sites opened; on X there is one`,
    },
  ];
}
