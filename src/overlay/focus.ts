/** Remembers where the person was in the page; the answer takes them back there, if it is still there. */
export function rememberFocus(): () => void {
  const before = deepest(document.activeElement);
  const caret = caretIn(before);
  return () => {
    if (!(before instanceof HTMLElement) || !before.isConnected || before === document.body) return;
    const now = deepest(document.activeElement);
    // The page has taken the focus elsewhere meanwhile: that is its own affair.
    if (now !== before && now !== document.body && now !== null) return;
    if (now !== before) before.focus({ preventScroll: true });
    caret?.();
  };
}

function deepest(element: Element | null): Element | null {
  const inside = element?.shadowRoot?.activeElement;
  return inside ? deepest(inside) : element;
}

/** An editable element forgets its caret when it loses the focus; a field keeps its own. */
function caretIn(element: Element | null): (() => void) | undefined {
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return;
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode || !element.contains(selection.anchorNode)) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (!holds(anchorNode, anchorOffset) || !holds(focusNode, focusOffset)) return;
    if (selection.anchorNode === anchorNode && selection.anchorOffset === anchorOffset) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

function holds(node: Node, offset: number): boolean {
  const length = node instanceof CharacterData ? node.length : node.childNodes.length;
  return node.isConnected && offset <= length;
}
