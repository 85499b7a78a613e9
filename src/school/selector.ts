/** Pseudo-classes that mended anchors may use; what they say in brackets is a selector again, or a word. */
const BARE =
  /^(root|scope|empty|(first|last|only)-(child|of-type)|disabled|enabled|checked|link|any-link|read-only|read-write)$/;
const NESTED = /^(not|is|where|has)$/;
const WORDED = /^(lang|dir)$/;

/**
 * Would every browser take this as a selector? One that throws would take the anchor's good ones with it. There is
 * no page here to ask, so it is read by the grammar, and what our anchors have no use for is refused.
 */
export function isSelector(text: string): boolean {
  const rest = text.trim();
  return rest.length > 0 && readList(rest, 0, false) === rest.length;
}

/** Where the list that begins at `at` ends; undefined when it is none. */
function readList(text: string, at: number, relative: boolean): number | undefined {
  let end = readComplex(text, at, relative);
  while (end !== undefined) {
    const comma = matched(/\s*,\s*/y, text, end);
    if (comma === undefined) return end;
    end = readComplex(text, comma, relative);
  }
  return undefined;
}

function readComplex(text: string, at: number, relative: boolean): number | undefined {
  const start = relative ? (matched(/\s*[>+~]\s*/y, text, at) ?? at) : at;
  let end = readCompound(text, start);
  while (end !== undefined) {
    const next = matched(/\s*[>+~]\s*|\s+(?![,)]|$)/y, text, end);
    if (next === undefined) return end;
    end = readCompound(text, next);
  }
  return undefined;
}

function readCompound(text: string, at: number): number | undefined {
  let end = matched(/\*|[a-z][\w-]*/iy, text, at) ?? at;
  for (;;) {
    const next =
      matched(/[.#](-?[_a-z]|\\.)([\w-]|\\.)*/iy, text, end) ??
      readAttribute(text, end) ??
      readPseudo(text, end);
    if (next === undefined) return end === at ? undefined : end;
    end = next;
  }
}

function readAttribute(text: string, at: number): number | undefined {
  const value = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|-?[_a-z][\w-]*`;
  const attribute = new RegExp(
    String.raw`\[\s*[_a-z][\w:-]*\s*(?:[~|^$*]?=\s*(?:${value})\s*(?:\s[is]\s*)?)?\]`,
    'iy',
  );
  return matched(attribute, text, at);
}

function readPseudo(text: string, at: number): number | undefined {
  const name = /:([a-z-]+)/iy;
  name.lastIndex = at;
  const word = name.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const end = name.lastIndex;
  if (BARE.test(word)) return text[end] === '(' ? undefined : end;
  if (WORDED.test(word)) return matched(/\(\s*"?[\w-]+"?\s*\)/y, text, end);
  if (!NESTED.test(word) || text[end] !== '(') return undefined;
  const inner = readList(text, matched(/\s*/y, text, end + 1) ?? end + 1, word === 'has');
  return inner === undefined ? undefined : matched(/\s*\)/y, text, inner);
}

/** Where the match that begins just at `at` ends. */
function matched(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
