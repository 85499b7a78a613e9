import { strangers } from './people.js';
import { asked } from './site.js';

const texts = [
  'Low cloud on the ridge all morning, then this. Worth the wet boots.',
  'Sourdough number fourteen. It finally has holes in the right places.',
  'Does anybody have a spare trellis? Mine went over the fence in the wind.',
  'Second-hand bookshop by the harbour is open again. I came out with six.',
  'First swim of the year. Eleven degrees. We lasted four minutes.',
  'The choir is looking for tenors. No audition, good biscuits.',
  'New chain, new brake pads, same hill.',
  'Seed swap at the village hall this Saturday from ten.',
];
const scenes = ['ridge', 'harbour', 'meadow', undefined, 'dusk', undefined];
const ages = ['4m', '21m', '1h', '3h', '6h', '11h', '1d', '2d'];

/** The feed, as long as was asked for: ?posts=800 */
export const posts = Array.from({ length: Number(asked.get('posts') ?? 12) }, (_, n) => ({
  id: String(9000000000 + n),
  by: strangers[n % strangers.length],
  text: texts[n % texts.length],
  scene: scenes[n % scenes.length],
  age: ages[n % ages.length],
  likes: 3 + ((n * 17) % 90),
}));
