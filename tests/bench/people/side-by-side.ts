import type { People } from '../../../src/core/person.ts';
import type { Figure } from '../figure.ts';
import { held, inTurns } from './clock.ts';
import { inventedPeople } from './invented.ts';
import { scanners } from './scanners.ts';
import { opened, sealedList } from './speed.ts';

/** One draft against as many names in clear: how others do, beside us, in the same turns. */
export async function sideBySide(say: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of [10_000, 100_000]) figures.push(...(await against(size, say)));
  return figures;
}

async function against(size: number, say: (line: string) => void): Promise<Figure[]> {
  const names = inventedPeople(size).map((name) => name.toLowerCase());
  const { people, texts, bytes } = sealedList(size);
  const lower = texts.map((text) => text.toLowerCase());
  const ready = scanners.map(({ name, build, drafts = texts.length }) => {
    const before = held();
    const began = performance.now();
    const scan = build(names);
    // Some get ready only when they are first asked.
    scan(lower[0]!);
    const building = performance.now() - began;
    return { name, scan, some: lower.slice(0, drafts), building, memory: (held() - before) / 2 ** 20 };
  });
  // A worker that has been awake for a while, and rivals that have too.
  for (let warming = 0; warming < 30; warming++) scanAll(people, texts);
  for (const { scan, some } of ready.filter((rival) => rival.some.length === texts.length))
    for (let warming = 0; warming < 30; warming++) for (const text of some) scan(text);
  const [first = 0, ours = 0, ...others] = await inTurns(
    [
      // A draft that was never read before: nothing of it is remembered.
      () => scanAll(opened(bytes), texts),
      () => scanAll(people, texts),
      ...ready.map(
        ({ scan, some }) =>
          () =>
            some.forEach((text) => void scan(text)),
      ),
    ],
    5,
  );
  const mine = ours / texts.length;
  const anew = first / texts.length;
  return ready.flatMap(({ name, some, building, memory }, i) => {
    const theirs = others[i]! / some.length;
    const among = `${size.toLocaleString('en-GB')} names`;
    say(
      `${among}, ${name}: ready in ${building.toFixed(0)} ms, holds ${memory.toFixed(1)} MB, ${theirs.toFixed(4)} ms a draft; Lanyard ${mine.toFixed(4)} ms, ${anew.toFixed(4)} ms the first time`,
    );
    const how = 'names in clear, exact only, against sealed names in every dress';
    return [
      { what: `a draft, ${among}: Lanyard to ${name}`, value: mine / theirs, unit: 'times', atMost: 1, how },
    ];
  });
}

function scanAll(people: People, texts: readonly string[]): void {
  for (const text of texts) people.inText(text);
}
