/** Lines of their own in every editor that we know. */
const BLOCKS = /^(P|DIV|LI|UL|OL|BLOCKQUOTE|PRE|H[1-6]|SECTION|ARTICLE|TABLE|TR|FIGURE)$/;

/**
 * The words in a box as the person sees them: a text field's value, or an editor's blocks a line each.
 * Unit DOMs have no layout, so this walks the tree itself instead of asking `innerText`.
 */
export function wordsIn(box: Element): string {
  if ('value' in box && typeof box.value === 'string') return box.value;
  const lines: string[] = [''];
  walk(box, lines);
  return lines.join('\n').replaceAll('\u00a0', ' ').replaceAll('\u200b', '').replace(/\n+$/, '');
}

function walk(node: Node, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) lines[lines.length - 1] += child.textContent ?? '';
    else if (child instanceof Element || child.nodeType === 1) element(child as Element, lines);
  }
}

function element(child: Element, lines: string[]): void {
  if (child.tagName === 'BR') {
    lines.push('');
  } else if (child.tagName === 'IMG') {
    lines[lines.length - 1] += child.getAttribute('alt') ?? '';
  } else if (BLOCKS.test(child.tagName)) {
    if (lines.at(-1) !== '') lines.push('');
    walk(child, lines);
    if (lines.at(-1) !== '') lines.push('');
  } else walk(child, lines);
}
