import type { Popup } from './driver.ts';
import { until } from './until.ts';

/** Asks the browser's own window. */
type Ask = <T>(question: string) => Promise<T>;

/** Presses the extension's button in the browser's toolbar, over the tab in front. */
export async function pressToolbar(ask: Ask): Promise<Popup> {
  await ask(`(${press})()`);
  return {
    text: () => ask(`(${read})()`),
    async press(name) {
      await until(`“${name}” in the popup`, () => ask<boolean>(`(${pressIn})(${JSON.stringify(name)})`));
    },
  };
}

// What follows runs in the browser's own window.

const press = `async () => {
  const id = 'lanyard_lanyard_example-browser-action';
  CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR);
  // One that nobody closed lingers behind its tab.
  for (const old of document.querySelectorAll('.webextension-popup-browser')) old.closest('panel').hidePopup();
  const shown = new Promise((resolve) => addEventListener('popupshown', resolve, { once: true }));
  document.getElementById(id).querySelector('toolbarbutton').click();
  await shown;
  return true;
}`;

const inside = `
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const below = (node) => {
    const all = [];
    for (let child = node?.firstChild; child; child = child.nextSibling) all.push(child, ...below(child));
    return all;
  };
  const nodes = below(service.getAccessibleFor([...document.querySelectorAll('.webextension-popup-browser')].at(-1)));
  const role = (node) => service.getStringRole(node.role);`;

const read = `() => {${inside}
  return nodes.filter((node) => /^(text leaf|statictext)$/.test(role(node))).map((node) => node.name ?? '').join(' ');
}`;

const pressIn = `(name) => {${inside}
  const button = nodes.find((node) => role(node) === 'pushbutton' && node.name?.startsWith(name));
  button?.doAction(0);
  return Boolean(button);
}`;
