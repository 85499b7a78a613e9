import { extension } from './browser.ts';
import type { Tab } from './tab.ts';

interface Context {
  id: number;
  origin: string;
  auxData: { type: string };
}

/** The worlds of the extension in a page: one where its content script runs, none where it does not. */
export async function ownWorlds({ session }: Tab): Promise<number[]> {
  const worlds: number[] = [];
  const stop = session.on<{ context: Context }>('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extension}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.disable');
  stop();
  return worlds;
}

/** Runs an expression where the content script runs. */
export async function seeInside<T>({ session }: Tab, contextId: number, expression: string): Promise<T> {
  const answer = await session.send<{ result: { value: T }; exceptionDetails?: { text: string } }>(
    'Runtime.evaluate',
    { expression, contextId, awaitPromise: true, returnByValue: true },
  );
  if (answer.exceptionDetails)
    throw new Error(`${expression.slice(0, 200)}: ${answer.exceptionDetails.text}`);
  return answer.result.value;
}
