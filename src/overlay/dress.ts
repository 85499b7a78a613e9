/** Gives a tree of ours its look. */
export function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refused this to content scripts (bug 1928865); ESR 153 allows it, the oldest we support may not.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
