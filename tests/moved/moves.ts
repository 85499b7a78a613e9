import type { Labels, PlatformMap } from '../../src/core/platform.ts';
import { type Chance, shuffled } from './chance.ts';

/** One way in which a site may look otherwise tomorrow. What it shows and does is the same. */
export interface Move {
  name: string;
  /** False: there is nothing on this page that it would change. */
  apply(document: Document, chance: Chance): boolean;
}

/** Everything that the sites do to their pages from week to week, and every language in turn. */
export function movesOf(map: PlatformMap): Move[] {
  const languages = [...new Set(Object.values(map.labels).flatMap((labels) => Object.keys(labels)))].sort();
  return [
    { name: 'classes renamed', apply: renameClasses },
    { name: 'wrappers put in', apply: wrap },
    { name: 'siblings in another order', apply: reorder },
    ...attributesOf(map).map((attribute) => ({
      name: `without ${attribute}`,
      apply: (document: Document) => remove(document, attribute),
    })),
    ...languages.map((lang) => ({
      name: `in ${lang}`,
      apply: speaking(map, lang, (labels, turn) => labels[lang]?.[turn] ?? labels[lang]?.[0]),
    })),
    {
      name: 'in a language nobody told us of',
      apply: speaking(map, 'zxx', (labels) => `Zzyzx${tables(map).indexOf(labels)} *`),
    },
  ];
}

function renameClasses(document: Document, chance: Chance): boolean {
  const renamed = new Map<string, string>();
  for (const element of document.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).map((name) => {
      const other = renamed.get(name) ?? `x${Math.floor(chance() * 1e9).toString(36)}`;
      renamed.set(name, other);
      return other;
    });
    element.setAttribute('class', names.join(' '));
  }
  return renamed.size > 0;
}

const strict = 'ul, ol, dl, table, tbody, thead, tr, select, picture, video, svg, svg *, head, head *, html';

function wrap(document: Document, chance: Chance): boolean {
  for (const element of document.querySelectorAll('body *')) {
    const parent = element.parentElement;
    if (!parent || parent.matches(strict) || element.matches('li, option, script, style') || written(element))
      continue;
    if (chance() > 0.12) continue;
    const around = document.createElement(parent.matches('button, span, a, p, h1, h2, h3') ? 'span' : 'div');
    element.replaceWith(around);
    around.append(element);
  }
  return true;
}

function reorder(document: Document, chance: Chance): boolean {
  for (const parent of document.querySelectorAll('body *')) {
    const children = [...parent.children];
    if (children.length < 2 || children.length > 8 || parent.matches(strict) || written(parent)) continue;
    if ([...parent.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())) continue;
    if (chance() < 0.3) parent.append(...shuffled(children, chance));
  }
  return true;
}

/** Each attribute that an anchor asks for, as it stands in the selector: `[data-testid="tweetButton"]`. Not what it rules out. */
function attributesOf({ anchors }: PlatformMap): string[] {
  const asked = Object.values(anchors).flatMap(({ find }) =>
    find.flatMap(
      (selector) =>
        selector
          .replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '')
          .match(/\[(?:data-|aria-|role|id|name)[^\]]*\]/g) ?? [],
    ),
  );
  return [...new Set(asked)].filter((attribute) => !/aria-(hidden|disabled)/.test(attribute)).sort();
}

function remove(document: Document, attribute: string): boolean {
  const name = /^\[([\w-]+)/.exec(attribute)?.[1] ?? '';
  const bearers = document.querySelectorAll(attribute);
  for (const element of bearers) element.removeAttribute(name);
  return bearers.length > 0;
}

function tables({ labels }: PlatformMap): Labels[] {
  return Object.values(labels);
}

/** The site's own words in another language, each by its own counterpart. A word that two tables share stays as it is. */
function speaking(
  map: PlatformMap,
  lang: string,
  word: (labels: Labels, turn: number) => string | undefined,
): Move['apply'] {
  const other = (text: string): string | undefined => {
    const [labels, another] = tables(map).filter((table) =>
      lists(table)
        .flat()
        .some((w) => fits(text, w)),
    );
    if (!labels || another || labels[lang]?.some((w) => fits(text, w))) return undefined;
    const list = lists(labels).find((words) => words.some((w) => fits(text, w))) ?? [];
    const known = list.find((w) => fits(text, w)) ?? '';
    const rest = known.endsWith('*') ? text.trim().slice(known.length - 1) : '';
    return word(labels, list.indexOf(known))?.replace(/ ?\*$/, rest && ` ${rest.trim()}`);
  };
  const spoken = new Set(tables(map).flatMap((labels) => Object.keys(labels)));
  return (document) => {
    // What is written in words that nobody told us of cannot be said otherwise.
    const now = document.documentElement.lang;
    return (
      (!now || spoken.has(now) || spoken.has(now.split('-')[0] ?? '')) && translate(document, lang, other)
    );
  };
}

function lists(labels: Labels): (readonly string[])[] {
  return Object.values(labels);
}

function fits(text: string, known: string): boolean {
  const low = text.trim().toLowerCase();
  const word = known.toLowerCase();
  return word.endsWith('*') ? low.startsWith(word.slice(0, -1)) && low.length >= word.length : low === word;
}

function translate(document: Document, lang: string, other: (text: string) => string | undefined): boolean {
  let swaps = 0;
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const swapped = other(element.getAttribute(name) ?? '');
      if (!swapped) continue;
      element.setAttribute(name, swapped);
      swaps += 1;
    }
  }
  for (const leaf of document.querySelectorAll('body *:not(script, style)')) {
    const only = leaf.childNodes.length === 1 && leaf.firstChild?.nodeType === 3 && !written(leaf);
    const swapped = only && other(leaf.textContent ?? '');
    if (!swapped) continue;
    leaf.textContent = swapped;
    swaps += 1;
  }
  if (swaps) document.documentElement.lang = lang;
  return swaps > 0;
}

/** Inside a box that somebody writes in: its words are theirs. */
function written(element: Element): boolean {
  return element.closest('[contenteditable]') !== null;
}
