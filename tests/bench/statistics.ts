/** The value that 95 of 100 samples stay at or below: an observed one, nothing between two. */
export function p95(samples: readonly number[]): number {
  return at(samples, 0.95);
}

export function median(samples: readonly number[]): number {
  return at(samples, 0.5);
}

function at(samples: readonly number[], share: number): number {
  const value = [...samples].sort((a, b) => a - b)[Math.ceil(samples.length * share) - 1];
  if (value === undefined || Number.isNaN(value)) throw new Error('no samples');
  return value;
}
