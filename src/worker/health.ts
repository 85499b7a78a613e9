import type { PlatformId } from '../core/person.ts';
import { dayHere } from '../school/clock.ts';
import { counted, type Looked, type Lost, lostIn } from '../staff/health.ts';
import { health } from '../storage.ts';

let last: Promise<unknown> = Promise.resolve();

/** Counts what a page showed; one after the other, since two pages may tell at once. */
export function count(platform: PlatformId, looks: readonly Looked[], now = Date.now()): Promise<undefined> {
  const counting = last.then(async () => {
    await health.setValue(counted(await health.getValue(), platform, looks, dayHere(now)));
    return undefined;
  });
  last = counting.catch(() => undefined);
  return counting;
}

export async function lostNow(): Promise<Lost[]> {
  return lostIn(await health.getValue());
}
