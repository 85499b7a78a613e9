import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64, toBase64 } from './base64.ts';
import { sipHash } from './siphash.ts';

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
