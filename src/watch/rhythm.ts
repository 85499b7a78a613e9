/** In ms: the pause of a quick writer, and of one who looks for the keys. */
const QUICKEST = 60;
const SLOWEST = 400;
/** What is this much longer than usual is a pause: before Enter a hand makes one. */
const LONGER = 1.2;

/** Tells a pause from the beat of somebody's writing. */
export interface Rhythm {
  /** Something was written; what comes in one go is one beat. */
  beat(now: number): void;
  /** How long from now until this is a pause; without hurry, until the hand rests. */
  left(now: number, hurry: boolean): number;
}

export function keepRhythm(): Rhythm {
  let last = -Infinity;
  let usual = QUICKEST;
  return {
    beat(now) {
      const since = now - last;
      // A key comes as several events; a long silence says nothing of the beat. The quick keys tell it best.
      if (since > 20 && since < 1_000) usual += (since - usual) / (since < usual ? 2 : 4);
      last = now;
    },
    left: (now, hurry) =>
      last + (hurry ? Math.min(SLOWEST, Math.max(QUICKEST, usual * LONGER)) : SLOWEST) - now,
  };
}
