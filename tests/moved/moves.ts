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
    ...languages.map((lang) => ({ name: `in ${lang}`, apply: speaking(map, (labels) => labels[lang]?.[0]) })),
    { name: 'in a language nobody told us of', apply: speaking(map, () => 'Zzyzx *') },
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

/** Each attribute that an anchor asks for, as it stands in the selector: `[data-testid="tweetButton"]`. */
function attributesOf({ anchors }: PlatformMap): string[] {
  const asked = Object.values(anchors).flatMap(({ find }) =>
    find.flatMap((selector) => selector.match(/\[(?:data-|aria-|role|id|name)[^\]]*\]/g) ?? []),
  );
  return [...new Set(asked)].filter((attribute) => !/aria-(hidden|disabled)/.test(attribute)).sort();
}

function remove(document: Document, attribute: string): boolean {
  const name = /^\[([\w-]+)/.exec(attribute)?.[1] ?? '';
  const bearers = document.querySelectorAll(attribute);
  for (const element of bearers) element.removeAttribute(name);
  return bearers.length > 0;
}

/** The site's own words in another language. A word that two tables share, or that has no counterpart, stays. */
function speaking({ labels }: PlatformMap, word: (labels: Labels) => string | undefined): Move['apply'] {
  const tables = Object.values(labels).map((table) => ({
    words: Object.values(table).flat(),
    to: word(table),
  }));
  const other = (text: string): string | undefined => {
    const [table, another] = tables.filter(({ words }) => words.some((known) => fits(text, known)));
    if (!table?.to || another) return undefined;
    const known = table.words.find((w) => fits(text, w)) ?? '';
    const rest = known.endsWith('*') ? text.trim().slice(known.length - 1) : '';
    return table.to.replace(/ ?\*$/, rest && ` ${rest.trim()}`);
  };
  return (document) => translate(document, other);
}

function fits(text: string, known: string): boolean {
  const low = text.trim().toLowerCase();
  const word = known.toLowerCase();
  return word.endsWith('*') ? low.startsWith(word.slice(0, -1)) && low.length >= word.length : low === word;
}

function translate(document: Document, other: (text: string) => string | undefined): boolean {
  let swaps = 0;
  document.documentElement.lang = '';
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
  return swaps > 0;
}

/** Inside a box that somebody writes in: its words are theirs. */
function written(element: Element): boolean {
  return element.closest('[contenteditable]') !== null;
}
