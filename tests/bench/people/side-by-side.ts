import type { Figure } from '../figure.ts';
import { held, inTurns } from './clock.ts';
import { drafts, inventedPeople } from './invented.ts';
import { type Scanner, scanners } from './scanners.ts';
import { opened, sealedList } from './speed.ts';

/** One draft against as many names in clear: how others do, beside us, in the same turns. */
export async function sideBySide(say: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of [10_000, 100_000]) figures.push(...(await against(size, say)));
  return figures;
}

const POSTS = 40;
const TURNS = 41;
/** For those who take seconds. */
const FEW = 3;
/** Before they are timed, everybody has read as much. */
const WARMING = 250;

async function against(size: number, say: (line: string) => void): Promise<Figure[]> {
  const names = inventedPeople(size).map((name) => name.toLowerCase());
  const { people, bytes } = sealedList(size);
  const others = scanners.map((scanner) => readied(scanner, names));
  const anew = (text: string) => opened(bytes).inText(text).length;
  const known = (text: string) => people.inText(text).length;
  const slow = others.filter(({ posts }) => posts === 1);
  const quick = others.filter(({ posts }) => posts > 1);
  const [first = 0, ours = 0, ...theirs] = [
    ...(await inTurns(
      [
        reading(anew, size, { posts: 1 }),
        reading(known, size, { posts: POSTS }),
        ...quick.map(({ scan, posts }) => reading(scan, size, { posts, lower: true })),
      ],
      TURNS,
    )),
    ...(await inTurns(
      slow.map(({ scan, posts }) => reading(scan, size, { posts, lower: true })),
      FEW,
    )),
  ];
  const mine = ours / POSTS;
  return [...quick, ...slow].map(({ name, posts, building, memory }, i) => {
    const their = theirs[i]! / posts;
    const among = `${size.toLocaleString('en-GB')} names`;
    say(
      `${among}, ${name}: ready in ${building.toFixed(0)} ms, holds ${memory.toFixed(1)} MB, ${their.toFixed(4)} ms a draft; Lanyard ${mine.toFixed(4)} ms, ${first.toFixed(4)} ms for the first one after opening`,
    );
    const how = 'names in clear, exact only, against sealed names in every dress';
    return {
      what: `a draft, ${among}: Lanyard to ${name}`,
      value: mine / their,
      unit: 'times',
      atMost: 1,
      how,
    };
  });
}

function readied({ name, build, drafts: posts = POSTS }: Scanner, names: readonly string[]) {
  const before = held();
  const began = performance.now();
  const scan = build(names);
  // Some get ready only when they are first asked.
  scan(names[0]!);
  const building = performance.now() - began;
  return { name, scan, posts, building, memory: (held() - before) / 2 ** 20 };
}

/**
 * Reads posts in plain words that all have met before, and that nobody has read: at each turn other ones. In small
 * letters for those who need that; putting them so is not counted.
 */
function reading(
  scan: (text: string) => number,
  size: number,
  { posts, lower = false }: { posts: number; lower?: boolean },
): () => void {
  const batch = (seed: number) =>
    drafts(posts, size, seed).map((text) => (lower ? text.toLowerCase() : text));
  if (posts === POSTS) for (let turn = 0; turn < WARMING; turn++) for (const text of batch(turn)) scan(text);
  const batches = Array.from({ length: posts > 1 ? TURNS + 3 : FEW + 3 }, (_, turn) => batch(100 + turn));
  let turn = 0;
  return () => {
    for (const text of batches[turn % batches.length]!) scan(text);
    turn++;
  };
}
