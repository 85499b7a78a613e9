import { findChromium, findFirefox } from '../../scripts/browsers.mjs';

/**
 * Before any file begins: files run side by side, and two of them that each fetch the same browser on a new
 * machine stand in each other's way (seen on a bare Debian, 2026-11-29).
 */
export default async function bothThere(): Promise<void> {
  for (const find of [findChromium, findFirefox])
    try {
      await find();
    } catch (missing) {
      // The tests of that browser say so themselves; those of the other one still run.
      console.error(missing);
    }
}
