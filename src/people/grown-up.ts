/** Somebody who left at the end of Year 6 is eighteen at the latest seven summers later. */
export function adultFromLeaving(leaves: number, after = YOUNGEST): string {
  return `${leaves + LAST - after}-09-01`;
}

/** Nobody said after which year: as long as it may be. */
const YOUNGEST = 6;
const LAST = 13;
