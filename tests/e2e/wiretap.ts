/** Everything that a script of the page can notice, in the order it did. */
export interface Noticed {
  events: readonly { type: string; at: 'host' | 'page'; says: string }[];
  /** What came to and went from the page's tree, as markup; changed attributes and words. */
  tree: readonly string[];
  /** Calls of the page's own functions by a script that is not the page's, or with words of ours. */
  calls: readonly string[];
  /** What the page could read of our element each time one came. */
  hosts: readonly string[];
  /** Messages to the page, from its first script on. */
  messages: readonly string[];
}

/** The first script of a page that wants to know everything. From `window.tap()` on it writes down what it notices. */
export const wiretap = `(${tapAll})()`;

// What follows runs in the page.

function tapAll(): void {
  const page = window as unknown as { tap(): void; noticed(): Noticed };
  const events: { type: string; at: 'host' | 'page'; says: string }[] = [];
  const tree: string[] = [];
  const calls: string[] = [];
  const hosts: string[] = [];
  const messages: string[] = [];
  const ours = /lanyard|pupil|policy|carry.?on|go back|this is wrong|the head has agreed/i;
  let on = false;
  let busy = false;

  const { apply } = Reflect;
  const listen = EventTarget.prototype.addEventListener;
  const text = JSON.stringify;
  const element = Element;
  const isHost = (value: unknown) =>
    value instanceof element && value.localName === 'div' && value.parentNode === document.documentElement;

  listen.call(window, 'message', (event) => messages.push(text((event as MessageEvent).data)));
  hearEverything();
  seeEverything();
  patchEverything();
  page.tap = () => {
    on = true;
    for (const list of [events, tree, calls, hosts]) list.length = 0;
  };
  page.noticed = () => ({ events, tree, calls, hosts, messages });

  function hearEverything(): void {
    const types = new Set(
      'focusin focusout compositionstart compositionupdate compositionend textInput DOMActivate toggle'.split(
        ' ',
      ),
    );
    for (const holder of [window, document, HTMLElement.prototype])
      for (const name in holder) if (name.startsWith('on')) types.add(name.slice(2));
    for (const type of types)
      listen.call(window, type, note, { capture: true, passive: !/beforeunload/.test(type) });
  }

  function note(event: Event): void {
    if (!on) return;
    busy = true;
    const { key, code, data, clientX, clientY, relatedTarget, inputType } = event as KeyboardEvent &
      InputEvent &
      MouseEvent;
    const related = relatedTarget instanceof element ? (isHost(relatedTarget) ? 'host' : 'page') : undefined;
    const target = event.composedPath()[0];
    const says = text({ key, code, data, inputType, clientX, clientY, related, trusted: event.isTrusted });
    events.push({ type: event.type, at: isHost(target) ? 'host' : 'page', says });
    busy = false;
  }

  function seeEverything(): void {
    new MutationObserver((records) => {
      if (!on) return;
      busy = true;
      for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
        for (const added of addedNodes) {
          tree.push(`+ ${markup(added)}`);
          if (isHost(added)) hosts.push(readable(added as HTMLElement));
        }
        for (const removed of removedNodes) tree.push(`- ${markup(removed)}`);
        if (type === 'attributes') tree.push(`${target.nodeName} ${attributeName}`);
        if (type === 'characterData') tree.push(`text ${target.textContent}`);
      }
      busy = false;
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  }

  function markup(of: Node): string {
    return of instanceof element ? of.outerHTML : String(of.textContent);
  }

  function readable(host: HTMLElement): string {
    const { shadowRoot, attributes, textContent, innerText } = host;
    return text({ shadowRoot: shadowRoot?.innerHTML, attributes: attributes.length, textContent, innerText });
  }

  function patchEverything(): void {
    const dom = [EventTarget, Event, Node, Element, HTMLElement, HTMLDialogElement, Document, ShadowRoot]
      .map(({ prototype }) => prototype as object)
      .concat(CSSStyleSheet.prototype, MutationObserver.prototype, Animation.prototype, Selection.prototype)
      .concat(document, window, JSON, crypto, console);
    const language = [Array, String, Map, Set, Promise, RegExp].map(({ prototype }) => prototype as object);
    for (const holder of dom) patchAll(holder, true);
    for (const holder of [...language, Object, Reflect, Promise]) patchAll(holder, false);
  }

  function patchAll(holder: object, rare: boolean): void {
    for (const name of Object.getOwnPropertyNames(holder)) patch(holder, name, rare);
  }

  /** Who called is asked where calls are rare: it takes time. */
  function patch(holder: object, name: string, rare: boolean): void {
    const own = Object.getOwnPropertyDescriptor(holder, name);
    const real: unknown = own?.value;
    const isPlain = typeof real === 'function' && own?.writable && own.configurable && !/^[A-Z]/.test(name);
    if (!isPlain || name === 'constructor' || (holder === window && /^(tap|noticed)$/.test(name))) return;
    const patched = function (this: unknown, ...given: unknown[]): unknown {
      if (on && !busy) look(name, this, given, rare);
      return apply(real as () => unknown, this, given);
    };
    (holder as Record<string, unknown>)[name] = patched;
  }

  function look(name: string, self: unknown, given: readonly unknown[], rare: boolean): void {
    busy = true;
    const words = [self, ...given].filter((v) => typeof v === 'string').join(' ');
    const touches = isHost(self) || given.some(isHost);
    if (touches || ours.test(words) || (rare && !calledByPage()))
      calls.push(`${name}(${words.slice(0, 80)})`);
    busy = false;
  }

  /** Beyond this wiretap's own lines there is one of the page's: a script of another world leaves none. */
  function calledByPage(): boolean {
    const lines = (new Error().stack ?? '').split('\n').filter((line) => /:\d+:\d+/.test(line));
    return lines.filter((line) => !/\b(tapAll|look|calledByPage|patched)\b/.test(line)).length > 0;
  }
}
