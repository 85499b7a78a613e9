import { fromBase64 } from '../core/base64.ts';
import { finish, type Steps } from './steps.ts';

export { fromBase64 };

export function toBase64(bytes: Uint8Array): string {
  return finish(writtenOut(bytes));
}

/** A multiple of three, so that the pieces put together are the base64 of the whole. */
const PIECE = 0x6000;

export function* writtenOut(bytes: Uint8Array): Steps<string> {
  let text = '';
  for (let i = 0; i < bytes.length; i += PIECE) {
    text += btoa(String.fromCharCode(...bytes.subarray(i, i + PIECE)));
    yield;
  }
  return text;
}

/** As `fromBase64`, in steps: a list of 100,000 people is some twenty million letters. Undefined: it is no base64. */
export function* readOut(text: string): Steps<Uint8Array<ArrayBuffer> | undefined> {
  if (text.length % 4) return undefined;
  const end = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array(Math.max(0, (text.length / 4) * 3 - end));
  for (let at = 0; at < text.length; at += LETTERS) {
    const piece = text.slice(at, at + LETTERS);
    if (!BASE64.test(piece)) return undefined;
    bytes.set(fromBase64(piece), (at / 4) * 3);
    yield;
  }
  return bytes;
}

const BASE64 = /^[A-Za-z\d+/]*={0,2}$/;

/** A multiple of four. */
const LETTERS = 0x40000;
