/** What a TikTok page says of itself when it is loaded; the site does not keep it up afterwards. */
export interface Island {
  signedIn?: { handle?: string; name?: string; id?: string; open?: boolean };
  /** The site's own words by their keys, in the language of the person. */
  words: Readonly<Record<string, string>>;
  /** Whose profile it was, and whether they were followed or asked by then. */
  shown?: { handle: string; followed: boolean };
}

const islands = new WeakMap<Document, Island>();

/** Undefined while the page has none (or none yet). */
export function island(document: Document): Island | undefined {
  const known = islands.get(document);
  if (known) return known;
  const text = document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent;
  const facts = text ? factsIn(text) : undefined;
  if (facts) islands.set(document, facts);
  return facts;
}

function factsIn(text: string): Island | undefined {
  let scope: unknown;
  try {
    scope = at(JSON.parse(text), '__DEFAULT_SCOPE__');
  } catch {
    return undefined; // cut short while the page is still loading
  }
  const context = at(scope, 'webapp.app-context');
  if (context === undefined) return undefined;
  const user = at(context, 'user');
  return {
    signedIn: user === undefined ? undefined : accountIn(user),
    words: wordsBelow(at(scope, 'webapp.i18n-translation')),
    shown: shownIn(at(at(at(scope, 'webapp.user-detail'), 'userInfo'), 'user')),
  };
}

/** 0 is nothing between the two; a number for each of the others. */
function shownIn(user: unknown): Island['shown'] {
  const handle = textAt(user, 'uniqueId');
  const relation = at(user, 'relation');
  return handle && typeof relation === 'number' ? { handle, followed: relation !== 0 } : undefined;
}

function accountIn(user: unknown): Island['signedIn'] {
  const closed = at(user, 'isPrivateAccount');
  const handle = textAt(user, 'uniqueId');
  if (!handle) return undefined;
  return {
    handle,
    name: textAt(user, 'nickName'),
    id: textAt(user, 'uid'),
    ...(typeof closed === 'boolean' && { open: !closed }),
  };
}

/** The dictionary lies one level deep, by part of the site. */
function wordsBelow(dictionary: unknown): Record<string, string> {
  const words: Record<string, string> = {};
  for (const part of entries(dictionary)) {
    for (const [key, word] of [part, ...entries(part[1])]) if (typeof word === 'string') words[key] = word;
  }
  return words;
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

function textAt(value: unknown, key: string): string | undefined {
  const text = at(value, key);
  return typeof text === 'string' && text ? text : undefined;
}
