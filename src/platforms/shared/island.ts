import type { SignedIn } from '../../core/platform.ts';

const known = new WeakMap<Document, SignedIn>();

/**
 * What a page of Meta's says about the account, in the JSON that it carries. Read once a document; as long as the
 * page is still coming in, "unknown" is not kept.
 */
export function island(
  document: Document,
  name: string,
  read: (json: string) => SignedIn | undefined,
): SignedIn {
  const kept = known.get(document);
  if (kept) return kept;
  let found: SignedIn | undefined;
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    const text = script.textContent ?? '';
    const at = text.indexOf(`"${name}"`);
    if (at < 0) continue;
    found = read(text.slice(at, at + 4000));
    if (found) break;
  }
  if (found || document.readyState === 'complete') known.set(document, found ?? 'unknown');
  return found ?? 'unknown';
}

/** The text, number or truth that stands under a key, as text; undefined for null and for no such key. */
export function textAfter(json: string, key: string): string | undefined {
  const value = new RegExp(`"${key}":("(?:[^"\\\\]|\\\\.)*"|\\d+|true|false)`).exec(json)?.[1];
  return value === undefined ? undefined : String(JSON.parse(value));
}
