import { expect, test } from 'vitest';
import { textOf } from '../src/core/action.ts';
import { rules } from '../src/registry.ts';
import { needyPhrases, thoseMet } from '../src/text/needs.ts';
import { inOneLine } from '../src/text/openings.ts';
import { compiled, every, findIn, phrases, sentencesOf } from '../src/text/phrases.ts';
import { speaking } from './drafts/speaking.ts';

const texts = [
  ...rules.flatMap(({ examples }) =>
    [...examples.speaks, ...examples.silent].map((one) => textOf(one.action)),
  ),
  ...Object.values(speaking).flatMap((lines) => lines.split('\n')),
];
const sentences = texts.flatMap((text) => sentencesOf(text));

test('the phrases that can be in a sentence find there what one pattern of them all finds', () => {
  let compared = 0;
  for (const pattern of every) {
    const whole = compiled(inOneLine(pattern.lines));
    for (const sentence of sentences) {
      const found = findIn(sentence, whole);
      if (found.length) compared += 1;
      expect(findIn(sentence, pattern), sentence.text).toEqual(found);
    }
  }
  expect(compared).toBeGreaterThan(500);
}, 60_000);

test('where two phrases begin together the one that is written first is found, and none in the middle of another', () => {
  const [sentence] = sentencesOf('our head of year and our head teacher said so');
  const found = (lines: string) =>
    sentence && findIn(sentence, phrases(lines)).map((span) => sentence.text.slice(...span));
  expect(found('our head of year\nour head\nyear and our')).toEqual(['our head of year', 'our head']);
  expect(found('our head\nour head of year\nhead of year and our')).toEqual(['our head', 'our head']);
  expect(found('head of\nof year and our\nour head teacher\nyear')).toEqual([
    'head of',
    'year',
    'our head teacher',
  ]);
});

test('of a pattern only the phrases are looked for whose words are there', () => {
  const kept = (text: string, lines: string) =>
    thoseMet(needyPhrases(lines), text).map(({ pattern }) => pattern);
  expect(
    kept('our class was out', 'my (?:class|pupils)\n(?:our|the) (?:lovely |little )*(?:class|form)'),
  ).toEqual(['(?:our|the) (?:lovely |little )*(?:class|form)']);
  expect(kept('the firepit', 'fire ?pit\nfire alarm')).toEqual(['fire ?pit']);
  expect(kept("i don't know", "don't (?:know|care)\n(?:do not|cannot) say")).toEqual(["don't (?:know|care)"]);
  expect(kept('5 pupils', '\\d+ (?:pupils|kids)\n\\d+ parents')).toEqual(['\\d+ (?:pupils|kids)']);
  expect(kept('colours', 'colou?rs\n(?:re)?build\nbuild')).toEqual(['colou?rs']);
});
