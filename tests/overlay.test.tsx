// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import type { Warning } from '../src/core/telling.ts';
import { LEVELS } from '../src/core/verdict.ts';
import { spotsBeside } from '../src/overlay/beside.ts';
import { makeChips } from '../src/overlay/chips.ts';
import { decisionFrom } from '../src/overlay/decision.ts';
import { excerpt } from '../src/overlay/excerpt.ts';
import { WarningCard } from '../src/overlay/WarningCard.tsx';
import { direction, words } from '../src/overlay/words.ts';

const request: Warning = {
  id: 'w1',
  kind: 'act',
  level: 'reason',
  lang: 'en',
  school: 'Hafod Lane Primary School',
  headline: 'This looks like a pupil',
  why: 'You are about to accept a friend request from {person}, whose name is on your school’s list.',
  person: 'Someone Smith',
  clause: { title: 'Guidance for staff', text: 'No interaction with any pupil.' },
  better: ['Leave the request.'],
  also: [],
  reasons: [
    { id: 'family', text: 'We are family, and the head knows' },
    { id: 'other-person', text: 'It is not this person' },
  ],
  mayCarryOn: true,
};
const text = 'Knackered after the Year 6 residential with Hafod Lane, never again';
const post: Warning = {
  ...request,
  level: 'warn',
  headline: 'This names your school, in public',
  why: 'Everyone can see it.',
  person: undefined,
  draft: { text, spans: [[20, 38]] },
  reasons: [],
};
const visit: Warning = { ...post, kind: 'visit', headline: 'It is a lesson', draft: undefined };

describe('what a warning says', () => {
  test('what to ask oneself of a picture comes before the better steps, and only of a picture', () => {
    const asks = ['Are pupils in it?', 'Is there written consent?'];
    const lists = [...cardOf({ ...post, asks }).querySelectorAll('.asks li, .better li')].map(
      (li) => li.textContent,
    );
    expect(lists).toEqual([...asks, ...post.better]);
    expect(cardOf(post).querySelector('.asks')).toBeNull();
  });

  test('the name of a person is nowhere in it while it is covered', () => {
    const card = cardOf(request);
    expect(card.innerHTML).not.toContain('Smith');
    expect(card.querySelector('.cover')?.getAttribute('aria-label')).toBe(words.covered.en);
    expect(card.querySelector('p')?.textContent).toContain(', whose name is on your school’s list.');
  });

  test('the cover is as wide for a short name as for a long one', () => {
    const short = cardOf({ ...request, person: 'Al' }).querySelector('.cover')?.outerHTML;
    expect(cardOf(request).querySelector('.cover')?.outerHTML).toBe(short);
  });

  test('a held name is shown, and is then what the button is called', () => {
    const cover = cardOf(request, { shown: true }).querySelector('.cover');
    expect(cover?.textContent).toBe('Someone Smith');
    expect(cover?.hasAttribute('aria-label')).toBe(false);
  });

  test('someone without a name is “this person”', () => {
    expect(cardOf({ ...request, person: undefined }).textContent).toContain(
      'request from this person, whose',
    );
  });

  test('the words that caused it are marked in the draft', () => {
    expect(cardOf(post).querySelector('blockquote')?.textContent).toBe(text);
    expect(cardOf(post).querySelector('mark')?.textContent).toBe('Year 6 residential');
  });

  test('in Welsh, everything of its own is Welsh and says so', () => {
    const card = cardOf({ ...request, lang: 'cy' });
    expect(card.querySelector('form')?.lang).toBe('cy');
    expect(card.querySelector('form')?.dir).toBe(direction.cy);
    expect(buttonsOf(card)).toEqual(['Mynd yn ôl', 'Bwrw ymlaen', 'Mae hyn yn anghywir']);
  });

  test.each(LEVELS.filter((l) => l !== 'off'))('at %s it wears the colour of its level', (level) => {
    expect(cardOf({ ...post, level }).querySelector('form')?.classList).toContain(level);
  });
});

describe('what one can choose', () => {
  test('going back comes first, and offers to edit where there is something to edit', () => {
    expect(buttonsOf(cardOf(request))[0]).toBe('Go back');
    expect(buttonsOf(cardOf(post))[0]).toBe('Go back and edit');
  });

  test('carrying on waits for a reason', () => {
    expect(carryOnOf(cardOf(request))?.disabled).toBe(true);
    expect(carryOnOf(cardOf(request, { reason: 'family' }))?.disabled).toBe(false);
  });

  test('without reasons to give, carrying on is free', () => {
    expect(carryOnOf(cardOf(post))?.disabled).toBe(false);
  });

  test('at stop there is no carrying on, and no reason to be given for it', () => {
    const card = cardOf({ ...request, level: 'stop', mayCarryOn: false });
    expect(buttonsOf(card)).toEqual(['Go back', 'This is wrong']);
    expect(card.querySelector('fieldset')).toBeNull();
  });

  test('a visit in working hours offers to leave, a break, or a purpose', () => {
    expect(buttonsOf(cardOf(visit))).toEqual(['Leave', 'I am on a break', 'Professional use, authorised']);
  });

  test('choosing a reason is told by its id', () => {
    const told: string[] = [];
    const card = cardOf(request, { onReason: (id) => told.push(id) });
    const second = card.querySelectorAll('input')[1];
    second?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(told).toEqual(['other-person']);
  });

  test('Escape, which leaves no answer behind, goes back', () => {
    expect(decisionFrom('', request, 'family')).toEqual({ do: 'back' });
  });

  test('carrying on takes the reason along, and never goes without one', () => {
    expect(decisionFrom('carry-on', request, 'family')).toEqual({ do: 'carry-on', reason: 'family' });
    expect(decisionFrom('carry-on', request, undefined)).toEqual({ do: 'back' });
    expect(decisionFrom('carry-on', post, undefined)).toEqual({ do: 'carry-on', reason: undefined });
  });
});

describe('the draft, cut for showing', () => {
  const long = `${'Half term at last. '.repeat(40)}Year 6 were lovely.${' And so to the garden.'.repeat(40)}`;
  const at = long.indexOf('Year 6');

  test('a short draft is shown whole', () => {
    expect(shownOf(text, [[20, 38]])).toBe(
      'Knackered after the [Year 6 residential] with Hafod Lane, never again',
    );
  });

  test('of a long one, what stands around the mark is shown, in whole words', () => {
    const shown = shownOf(long, [[at, at + 6]]);
    expect(shown).toMatch(/^… \S.* \[Year 6\] were lovely\. .*\S …$/);
    expect(shown.length).toBeLessThan(220);
    for (const word of shown
      .replace(/[[\]…]/g, '')
      .trim()
      .split(/\s+/))
      expect(long.split(/\s+/)).toContain(word);
  });

  test('every mark of a long one is shown, in order', () => {
    const shown = shownOf(long, [
      [long.length - 7, long.length - 1],
      [0, 4],
      [at, at + 6],
    ]);
    expect(shown.match(/\[[^\]]+\]/g)).toEqual(['[Half]', '[Year 6]', '[garden]']);
  });

  test('marks that overlap become one', () => {
    expect(
      shownOf('Hafod Lane', [
        [0, 7],
        [6, 10],
      ]),
    ).toBe('[Hafod Lane]');
  });

  test('a mark beyond the words is left out', () => {
    expect(
      shownOf('short', [
        [40, 50],
        [3, 3],
      ]),
    ).toBe('short');
  });

  test('a mark over half a page shows its beginning and its end', () => {
    const shown = shownOf(long, [[0, long.length]]);
    expect(shown).toMatch(/^\[Half term.* … .*garden\.\]$/);
    expect(shown.length).toBeLessThan(320);
  });

  test('a long one without marks shows how it begins', () => {
    expect(shownOf(long, [])).toMatch(/^Half term at last\. .* …$/);
  });

  test('a word without end is cut, but never through the middle of an emoji', () => {
    const satchels = `x${'🎒'.repeat(400)}`;
    const broken = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
    expect(shownOf(satchels, [])).not.toMatch(broken);
    expect(shownOf(satchels, [[0, satchels.length]])).not.toMatch(broken);
  });
});

test('the card of working time offers a break, unless the policy leaves none free', () => {
  const choices = (warning: Warning) =>
    [...cardOf(warning).querySelectorAll<HTMLButtonElement>('.choices button')].map(({ value }) => value);
  expect(choices(visit)).toEqual(['leave', 'break', 'authorised']);
  expect(choices({ ...visit, noBreak: true })).toEqual(['leave', 'authorised']);
});

describe('a chip that comes while a warning stands', () => {
  HTMLElement.prototype.showPopover ??= () => {};
  const hosts = () => document.documentElement.querySelectorAll(':scope > div').length;

  test('waits until that is decided', async () => {
    const { chips, item, decide } = underWarning();
    chips.show(item, post, () => {});
    expect(hosts()).toBe(0);
    await decide();
    expect(hosts()).toBe(1);
    chips.hideAll();
  });

  test('never comes, when it is taken down meanwhile', async () => {
    const { chips, item, decide } = underWarning();
    chips.show(item, post, () => {});
    chips.hide(item);
    await decide();
    expect(hosts()).toBe(0);
  });

  test('with no warning it is there at once', () => {
    const chips = makeChips();
    chips.show(document.body, post, () => {});
    expect(hosts()).toBe(1);
    chips.hideAll();
  });

  function underWarning() {
    const chips = makeChips();
    const item = document.body.appendChild(document.createElement('p'));
    let decided = () => {};
    const under = chips.under(
      new Promise<void>((resolve) => {
        decided = resolve;
      }),
    );
    const decide = () => {
      decided();
      return under;
    };
    return { chips, item, decide };
  }
});

describe('the chip’s place', () => {
  const size = { width: 200, height: 44 };
  const view = { width: 800, height: 600 };
  const composer = { left: 50, right: 450, top: 100, bottom: 180 };

  test('is under the start of the composer', () => {
    expect(spotsBeside(composer, size, view)[0]).toEqual({ x: 50, y: 188 });
    expect(spotsBeside(composer, size, view, true)[0]).toEqual({ x: 250, y: 188 });
  });

  test('is above a composer at the foot of the window', () => {
    expect(spotsBeside({ ...composer, top: 500, bottom: 580 }, size, view)[0]).toEqual({ x: 50, y: 448 });
  });

  test('has other places to go where a button of the page lies', () => {
    const ys = spotsBeside({ ...composer, top: 200, bottom: 280 }, size, view).map((spot) => spot.y);
    expect(new Set(ys).size).toBeGreaterThan(3);
  });

  test('stays in the window, however large the composer', () => {
    expect(spotsBeside({ left: -50, right: 900, top: -20, bottom: 700 }, size, view)[0]).toEqual({
      x: 8,
      y: 548,
    });
  });

  test('is nowhere when the composer is out of sight or gone', () => {
    expect(spotsBeside({ ...composer, top: -200, bottom: -120 }, size, view)).toEqual([]);
    expect(spotsBeside({ left: 0, right: 0, top: 0, bottom: 0 }, size, view)).toEqual([]);
  });
});

test.each(Object.entries(words))('“%s” is said in both languages', (_, { en, cy }) => {
  expect(en.trim()).not.toBe('');
  expect(cy.trim()).not.toBe('');
  expect(cy).not.toBe(en);
});

function cardOf(
  warning: Warning,
  rest: Omit<Parameters<typeof WarningCard>[0], 'warning'> = {},
): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(<WarningCard warning={warning} {...rest} />, place);
  return place;
}

function buttonsOf(card: HTMLElement): (string | null)[] {
  return [...card.querySelectorAll('.choices button')].map((b) => b.textContent);
}

function carryOnOf(card: HTMLElement): HTMLButtonElement | null {
  return card.querySelector<HTMLButtonElement>('button[value="carry-on"]');
}

function shownOf(draft: string, spans: Parameters<typeof excerpt>[1]): string {
  return excerpt(draft, spans)
    .map(({ text, mark }) => (mark === undefined ? text : `[${text}]`))
    .join('');
}
