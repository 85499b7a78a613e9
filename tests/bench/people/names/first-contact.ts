/**
 * People nobody had thought of: written, each file at once, by somebody who had not read the matching, and measured before
 * anything was mended by them. A line: listed | theirs | others as near as can be.
 */
const files = import.meta.glob<string>('./first-contact/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

export interface Met {
  listed: string;
  theirs: readonly string[];
  others: readonly string[];
}

/** By the name of its file. */
export const FIRST_CONTACT: ReadonlyMap<string, readonly Met[]> = new Map(
  Object.entries(files).map(([path, text]) => [
    path.replace(/^.*\/|\.txt$/g, ''),
    text.trim().split('\n').map(met),
  ]),
);

function met(line: string): Met {
  const [listed = '', theirs = '', others = ''] = line.split('|').map((part) => part.trim());
  return { listed, theirs: several(theirs), others: several(others) };
}

function several(names: string): string[] {
  return names.split(';').map((name) => name.trim());
}
