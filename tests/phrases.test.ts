import { expect, test } from 'vitest';
import { textOf } from '../src/core/action.ts';
import { rules } from '../src/registry.ts';
import { beginningsOf, phrasesOf } from '../src/text/openings.ts';
import { findIn, type Phrases, phrases, sentencesOf, unopened } from '../src/text/phrases.ts';
import { speaking } from './drafts/speaking.ts';

const texts = [
  ...rules.flatMap(({ examples }) =>
    [...examples.speaks, ...examples.silent].map((one) => textOf(one.action)),
  ),
  ...Object.values(speaking).flatMap((lines) => lines.split('\n')),
];
const sentences = texts.flatMap((text) => sentencesOf(text));

test('what is compiled of a pattern for one sentence finds there what the whole pattern finds', () => {
  let compared = 0;
  for (const pattern of [...unopened]) {
    const whole = pattern.open();
    const parts = new Map<string, Phrases>();
    for (const sentence of sentences) {
      const found = findIn(sentence, whole);
      if (!found.length) continue;
      compared += 1;
      const lines = standingIn(sentence.text, pattern.lines);
      const part = parts.get(lines) ?? phrases(lines);
      parts.set(lines, part);
      expect(findIn(sentence, part), sentence.text).toEqual(found);
    }
  }
  expect(compared).toBeGreaterThan(500);
}, 60_000);

test('of a pattern only the phrases are compiled whose words were read', () => {
  const kept = (text: string, lines: string) => standingIn(text, lines).split('\n');
  expect(
    kept('our class was out', 'my (?:class|pupils)\n(?:our|the) (?:lovely |little )*(?:class|form)'),
  ).toEqual(['(?:our|the) (?:lovely |little )*(?:class|form)']);
  expect(kept('the firepit', 'fire ?pit\nfire alarm')).toEqual(['fire ?pit']);
  expect(kept("i don't know", "don't (?:know|care)\n(?:do not|cannot) say")).toEqual(["don't (?:know|care)"]);
  expect(kept('5 pupils', '\\d+ (?:pupils|kids)\n\\d+ parents')).toEqual(['\\d+ (?:pupils|kids)']);
  expect(kept('colours', 'colou?rs\n(?:re)?build\nbuild')).toEqual(['colou?rs']);
});

function standingIn(text: string, lines: string): string {
  const begun = new Set(beginningsOf(text));
  return phrasesOf(lines)
    .filter((phrase) => phrase.mayStand(begun))
    .map(({ pattern }) => pattern)
    .join('\n');
}
