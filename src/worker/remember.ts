import type { Memory } from '../staff/memory.ts';
import { memory, remembered } from '../storage.ts';

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: two that read the same memory would lose what the first has learnt. */
export function changeMemory(change: (before: Memory) => Memory | undefined): Promise<void> {
  const turn = last.then(async () => {
    const after = change(await remembered());
    if (after) await memory.setValue(after);
  });
  last = turn.catch(() => undefined);
  return turn;
}
