/** Encrypted bytes as they lie on the device. */
export interface Closed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** The key cannot be taken out of the browser by any script, ours included; only used where it lies. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** `name` is bound in: what was closed as one record's picture does not open as another's. */
export async function close(bytes: Uint8Array<ArrayBuffer>, name: string, key: CryptoKey): Promise<Closed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt(how(iv, name), key, bytes) };
}

/** Undefined: it was changed, belongs elsewhere, or is under another key. */
export async function open(
  { iv, data }: Closed,
  name: string,
  key: CryptoKey,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how(iv, name), key, data));
  } catch {
    return undefined;
  }
}

function how(iv: Uint8Array<ArrayBuffer>, name: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
}
