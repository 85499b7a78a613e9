import type { Session } from './pipe.ts';

export interface Tab {
  session: Session;
  /** Runs an expression in the page's own world and answers its value. */
  see<T>(expression: string): Promise<T>;
  /** Waits, in the page, until the expression is true. */
  until(expression: string): Promise<void>;
  middleOf(selector: string): Promise<Point>;
  hover(point: Point): Promise<void>;
  /** Button down and up with `held` milliseconds between; without, both are sent in one breath. */
  press(point: Point, held?: number): Promise<void>;
  key(key: string): Promise<void>;
  /** As from an input method or the clipboard: all at once. */
  insert(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface Point {
  x: number;
  y: number;
}

/** A tab with a person's own input: the events that come of it are trusted. */
export function tabOf(session: Session, close: () => Promise<void>): Tab {
  const see = async <T>(expression: string): Promise<T> => {
    const answer = await session.send<Evaluated<T>>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(`${expression.slice(0, 200)}: ${wrong(answer)}`);
    return answer.result.value;
  };
  const mouse = (type: string, { x, y }: Point) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      ...(type === 'mouseMoved' ? {} : { button: 'left', clickCount: 1 }),
    });
  return {
    session,
    see,
    until: (expression) => see(`(${until})(() => ${expression})`),
    middleOf: (selector) => see(`(${middle})(${JSON.stringify(selector)})`),
    async hover(point) {
      await mouse('mouseMoved', point);
    },
    async press(point, held) {
      const down = mouse('mousePressed', point);
      if (held) {
        await down;
        await lasting(held);
      }
      await Promise.all([down, mouse('mouseReleased', point)]);
    },
    async key(key) {
      const { text, ...rest } = keyOf(key);
      await session.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', text, ...rest });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...rest });
    },
    async insert(text) {
      await session.send('Input.insertText', { text });
    },
    close,
  };
}

/** How long a hover, a press or the pause between two keys lasts. */
export function lasting(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds));
}

interface Evaluated<T> {
  result: { value: T };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

function wrong({ exceptionDetails }: Evaluated<unknown>): string {
  return exceptionDetails?.exception?.description ?? exceptionDetails?.text ?? '';
}

function keyOf(key: string) {
  if (key === 'Escape') return { key, code: key, windowsVirtualKeyCode: 27 };
  if (key === ' ') return { key, code: 'Space', windowsVirtualKeyCode: 32, text: key };
  const upper = key.toUpperCase();
  return { key, code: `Key${upper}`, windowsVirtualKeyCode: upper.charCodeAt(0), text: key };
}

// What follows runs in the page.

function until(holds: () => boolean): Promise<void> {
  return new Promise((done, fail) => {
    const since = Date.now();
    const look = () => {
      if (holds()) done();
      else if (Date.now() - since > 10_000) fail(new Error(`never: ${holds}`));
      else setTimeout(look, 5);
    };
    look();
  });
}

function middle(selector: string): Point {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`not there: ${selector}`);
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}
