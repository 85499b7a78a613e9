import browser, { type Runtime } from 'webextension-polyfill';
import { type Answered, type AnyFromPage, LINE } from '../messages.ts';
import { answers, type From } from './answer.ts';
import { readFromPage } from './door.ts';

/** A page's own script opens a line and asks along it. A stranger is cut off; what is no question gets no answer. */
export function takeLine(port: Runtime.Port): void {
  const { sender } = port;
  const tabId = sender?.tab?.id;
  if (port.name !== LINE || sender?.id !== browser.runtime.id || tabId === undefined) {
    port.disconnect();
    return;
  }
  const from = { tabId, frameId: sender.frameId ?? 0, url: sender.url };
  port.onMessage.addListener((put: unknown) => {
    const question = readQuestion(put);
    if (!question) return;
    const { number, message } = question;
    const asked = readFromPage(message);
    const reply = (answered: Answered) => {
      try {
        port.postMessage(answered);
      } catch {
        // The page is gone, and its question with it.
      }
    };
    if (!asked) return reply({ number });
    answer(asked, from).then(
      (told) => reply({ number, answer: told }),
      () => reply({ number, failed: true }),
    );
  });
}

function readQuestion(put: unknown): { number: number; message: unknown } | undefined {
  if (typeof put !== 'object' || put === null || !('number' in put) || !('message' in put)) return undefined;
  const { number, message } = put;
  return typeof number === 'number' ? { number, message } : undefined;
}

function answer(asked: AnyFromPage, from: From): Promise<unknown> {
  switch (asked.type) {
    case 'arrive':
      return answers.arrive(asked, from);
    case 'judge':
      return answers.judge(asked, from);
    case 'write':
      return answers.write(asked, from);
    case 'decide':
      return answers.decide(asked, from);
    case 'looked':
      return answers.looked(asked, from);
    case 'pictures':
      return answers.pictures(asked, from);
    case 'overlay':
      return answers.overlay(asked, from);
  }
}
