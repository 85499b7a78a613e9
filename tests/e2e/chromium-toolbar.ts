import type { CDPSession } from '@playwright/test';
import type { Popup } from './driver.ts';
import { until } from './until.ts';

/**
 * Presses the extension's button in the browser's toolbar, as a person does: the tab is granted to it
 * (activeTab), and its popup opens. Pages of the kind are in no list of Playwright's, so this talks to it alone.
 */
export async function pressToolbar(wire: CDPSession, extension: string, url: string): Promise<Popup> {
  const { targetInfos: tabs } = await wire.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.findLast((one) => one.url === url);
  if (!tab) throw new Error(`There is no tab at ${url}.`);
  await withoutPopup(wire);
  // Too new for Playwright's own list of what can be asked.
  const press = wire.send as unknown as (method: string, about: unknown) => Promise<unknown>;
  await press.call(wire, 'Extensions.triggerAction', { id: extension, targetId: tab.targetId });
  const { sessionId } = await wire.send('Target.attachToTarget', {
    targetId: await popupIn(wire),
    flatten: false,
  });
  return popupOf(talk(wire, sessionId));
}

/** The browser opens it in its own time. */
function popupIn(wire: CDPSession): Promise<string> {
  return until('popup', () => popupOpen(wire));
}

/** One that nobody closed, or that is still about to go, would be taken for the new one. */
async function withoutPopup(wire: CDPSession): Promise<void> {
  await until('end of the popup before', async () => {
    const targetId = await popupOpen(wire);
    if (targetId) await wire.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return targetId === undefined;
  });
}

async function popupOpen(wire: CDPSession): Promise<string | undefined> {
  const { targetInfos } = await wire.send('Target.getTargets');
  return targetInfos.find((one) => one.url.endsWith('/popup.html'))?.targetId;
}

type Ask = (method: string, params: unknown) => Promise<{ result?: { value?: unknown } }>;

function talk(wire: CDPSession, sessionId: string): Ask {
  let last = 0;
  return (method, params) => {
    const id = ++last;
    const answered = new Promise<{ result?: { value?: unknown } }>((resolve, reject) => {
      const hear = (said: { sessionId: string; message: string }) => {
        if (said.sessionId !== sessionId) return;
        const answer = JSON.parse(said.message);
        if (answer.id !== id) return;
        stop();
        resolve(answer.result ?? {});
      };
      const gone = (said: { sessionId: string }) => {
        if (said.sessionId !== sessionId) return;
        stop();
        reject(new Error('The popup went before it answered.'));
      };
      const stop = () => {
        wire.off('Target.receivedMessageFromTarget', hear);
        wire.off('Target.detachedFromTarget', gone);
      };
      wire.on('Target.receivedMessageFromTarget', hear);
      wire.on('Target.detachedFromTarget', gone);
    });
    const message = JSON.stringify({ id, method, params });
    return wire.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answered);
  };
}

function popupOf(ask: Ask): Popup {
  const see = async (expression: string) => {
    const about = { expression, returnByValue: true, userGesture: true };
    return (await ask('Runtime.evaluate', about)).result?.value;
  };
  return {
    text: async () => String((await see('document.body.innerText')) ?? ''),
    async press(name) {
      await until(`“${name}” in the popup`, () => see(`(${pressIn})(${JSON.stringify(name)})`));
    },
  };
}

/**
 * Runs in the popup. (Chromium shows no window for it when headless: the mouse has nothing to point at.)
 * Presses once it has answered: a press that closes the popup would take the answer with it.
 */
function pressIn(name: string): boolean {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name));
  setTimeout(() => button?.click());
  return button !== undefined;
}
