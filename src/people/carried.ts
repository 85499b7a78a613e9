import { readOut, writtenOut } from './base64.ts';
import { viewOf } from './block.ts';
import type { Sealed } from './seal.ts';
import { finish, type Steps } from './steps.ts';

/** A sealed list as a file or policy carries it: the block in base64, everything else as it is. */
export interface Carried extends Omit<Sealed, 'block'> {
  block: string;
}

/** For a file: safe to send as JSON. */
export function* writingOut(sealed: Sealed): Steps<Carried> {
  return { ...sealed, block: yield* writtenOut(sealed.block) };
}

/** Out of a file. Undefined: these letters are no block. */
export function* readingIn(carried: Carried): Steps<Sealed | undefined> {
  const block = yield* readOut(carried.block);
  return block && viewOf(block) && { ...carried, block };
}

export function carriedOf(sealed: Sealed): Carried {
  return finish(writingOut(sealed));
}

export function sealedFrom(carried: Carried): Sealed | undefined {
  return finish(readingIn(carried));
}
