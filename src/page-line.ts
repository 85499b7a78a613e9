import { type Browser, browser } from 'wxt/browser';
import { type Answered, LINE } from './messages.ts';
import type { Ports } from './watch/ports.ts';

interface Question {
  message: unknown;
  /** Put before, to a worker that went to sleep under it. */
  twice: boolean;
  done(answer: never): void;
  fail(why: unknown): void;
}

/**
 * One line to the worker that stays open: a message of its own for each question costs a page forty times as much.
 * The worker sleeps all the same; the next question opens the line anew and wakes it.
 */
export function openLine(): Ports['ask'] {
  const questions = new Map<number, Question>();
  let line: Browser.runtime.Port | undefined;
  let last = 0;

  function put(number: number, { message, fail }: Question): void {
    try {
      line ??= open();
      line.postMessage({ number, message });
    } catch (gone) {
      questions.delete(number);
      fail(gone);
    }
  }

  function open(): Browser.runtime.Port {
    const port = browser.runtime.connect({ name: LINE });
    port.onMessage.addListener(({ number, answer, failed }: Answered) => {
      const question = questions.get(number);
      questions.delete(number);
      if (failed) question?.fail(new Error('the worker could not answer'));
      else question?.done(answer as never);
    });
    port.onDisconnect.addListener(() => {
      // Read, or the browser tells the console of it.
      void browser.runtime?.lastError;
      if (line === port) line = undefined;
      for (const [number, question] of [...questions]) again(number, question);
    });
    return port;
  }

  function again(number: number, question: Question): void {
    if (question.twice) {
      questions.delete(number);
      question.fail(new Error('the worker is gone'));
    } else {
      question.twice = true;
      put(number, question);
    }
  }

  return (message) =>
    new Promise((done, fail) => {
      last += 1;
      const question: Question = { message, twice: false, done, fail };
      questions.set(last, question);
      put(last, question);
    });
}
