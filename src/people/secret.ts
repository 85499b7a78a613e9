import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { sipHash } from './siphash.ts';
import { finish, type Steps } from './steps.ts';

/** What the school's key can do: turn a word into a print that says nothing to anybody without the key. */
export interface Secret {
  /** HMAC-SHA-256 of the word. The same 32 bytes are filled again at the next call. */
  print(word: string): Uint8Array;
  /** A quick keyed 32-bit print, only for the gate that spares most HMACs. */
  quick(word: string): number;
}

/** A new key of 256 bits, in base64. */
export function newKey(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(32)));
}

export function secretOf(key: string): Secret {
  const base = hmac.create(sha256, fromBase64(key));
  const working = base.clone();
  const out = new Uint8Array(32);
  const print = (word: string) => {
    base._cloneInto(working);
    working.update(bytesOf(`lanyard:1:${word}`));
    working.digestInto(out);
    return out;
  };
  const quickKey = new Uint32Array(print('quick').slice(0, 16).buffer);
  return { print, quick: (word) => sipHash(quickKey, bytesOf(word)) };
}

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

/** As `fromBase64`, in steps: a list of 100,000 people is some twenty million letters. */
export function* readOut(text: string): Steps<Uint8Array<ArrayBuffer>> {
  const end = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array(Math.max(0, (text.length / 4) * 3 - end));
  for (let at = 0; at < text.length; at += LETTERS) {
    bytes.set(fromBase64(text.slice(at, at + LETTERS)), (at / 4) * 3);
    yield;
  }
  return bytes;
}

/** A multiple of four. */
const LETTERS = 0x40000;

export function fromBase64(text: string): Uint8Array {
  if ('fromBase64' in Uint8Array && typeof Uint8Array.fromBase64 === 'function') {
    return Uint8Array.fromBase64(text);
  }
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
}

const room = new Uint8Array(128);
const encoder = new TextEncoder();

/** UTF-8 without a new array for the usual short ASCII word. Good until the next call. */
function bytesOf(word: string): Uint8Array {
  if (word.length > room.length) return encoder.encode(word);
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127) return encoder.encode(word);
    room[i] = code;
  }
  return room.subarray(0, word.length);
}
