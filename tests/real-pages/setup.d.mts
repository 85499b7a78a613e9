import type { Case } from './case.ts';

export function schoolFile(
  pupils: Case['pupils'],
  school: { name: string; aliases?: readonly string[]; domain?: string },
  c: Case,
): unknown;
