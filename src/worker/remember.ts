import type { Memory } from '../staff/memory.ts';
import { memory, remembered } from '../storage.ts';

let last: Promise<unknown> = Promise.resolve();
let kept: Promise<Memory> | undefined;
let watched = false;

/** The person's memory, read once as long as the worker is awake and nobody changes it: every question asks for it. */
export function known(): Promise<Memory> {
  if (!watched) {
    watched = true;
    memory.watch(() => {
      kept = undefined;
    });
  }
  if (kept) return kept;
  const reading = remembered();
  kept = reading;
  reading.catch(() => {
    kept = undefined;
  });
  return reading;
}

/** One change after the other: two that read the same memory would lose what the first has learnt. */
export function changeMemory(change: (before: Memory) => Memory | undefined): Promise<void> {
  const turn = last.then(async () => {
    const after = change(await remembered());
    if (!after) return;
    kept = Promise.resolve(after);
    await memory.setValue(after);
  });
  last = turn.catch(() => undefined);
  return turn;
}
