interface Bundle {
  [file: string]: { type: 'asset' } | { type: 'chunk'; code: string };
}

interface Parsing {
  parse(code: string): unknown;
}

/**
 * With a single letter in it that is no ASCII, V8 keeps two bytes for every letter of a script and takes twice as long to
 * take it in: which the worker does at each wake.
 */
export function plainLetters() {
  return {
    name: 'plain-letters',
    generateBundle(this: Parsing, _: unknown, bundle: Bundle) {
      for (const part of Object.values(bundle))
        if (part.type === 'chunk') part.code = inPlainLetters(part.code, rawIn(this.parse(part.code)));
    },
  };
}

/** Strings, patterns and names may have a letter by its number; in a raw string that has to be put in. */
export function inPlainLetters(code: string, raw: readonly Stretch[]): string {
  const left = [...raw].sort((a, b) => a.start - b.start);
  return code.replace(/[^\0-\x7f]/g, (letter, at: number) => {
    while (left[0] && left[0].end <= at) left.shift();
    const byNumber = `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return left[0] && left[0].start <= at ? `\${"${byNumber}"}` : byNumber;
  });
}

interface Stretch {
  start: number;
  end: number;
}

/** Where the text of tagged templates stands; none of ours but `String.raw`. */
function rawIn(node: unknown): Stretch[] {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(rawIn);
  return isTagged(node) ? [...within, ...node.quasi.quasis] : within;
}

function isTagged(node: object): node is { quasi: { quasis: Stretch[] } } {
  return 'type' in node && node.type === 'TaggedTemplateExpression';
}
