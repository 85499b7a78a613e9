import type { SignedIn } from '../../core/platform.ts';

const known = new WeakMap<Document, SignedIn>();

/**
 * What a page of Meta's says about the account, in the JSON that it carries: read once a document. As long as the
 * page is still coming in, "unknown" is not kept.
 */
export function islands(
  document: Document,
  readers: Readonly<Record<string, (json: string) => SignedIn | undefined>>,
): SignedIn {
  const kept = known.get(document);
  if (kept) return kept;
  let found: SignedIn | undefined;
  for (const [name, read] of Object.entries(readers)) {
    for (const json of islandsOf(document, name)) found ??= read(json);
  }
  if (found || document.readyState === 'complete') known.set(document, found ?? 'unknown');
  return found ?? 'unknown';
}

/** What stands in the page's JSON from a name on. */
export function islandsOf(document: Document, name: string): string[] {
  const scripts = [...document.querySelectorAll('script[type="application/json"]')];
  return scripts.flatMap(({ textContent: text }) => {
    const at = text?.indexOf(`"${name}"`) ?? -1;
    return at < 0 ? [] : (text?.slice(at, at + 4000) ?? []);
  });
}

/** The text, number or truth that stands under a key, as text; undefined for null and for no such key. */
export function textAfter(json: string, key: string): string | undefined {
  const value = new RegExp(`"${key}":("(?:[^"\\\\]|\\\\.)*"|\\d+|true|false)`).exec(json)?.[1];
  return value === undefined ? undefined : String(JSON.parse(value));
}
