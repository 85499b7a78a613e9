/** Names that stand for one another: the groups that a name stands in, each as it is written. */
export type Groups = (name: string) => readonly (readonly string[])[];

/** So many names are looked for in the text as it lies; whoever asks for more has it all taken apart. */
const FEW = 100;
const NONE: readonly (readonly string[])[] = [];

/**
 * Groups in a text: any of `apart` stands between two of them, any of `between` between two names of one. A worker that
 * is woken asks for three or four names of a person, or the words of a draft; taking all the tables apart costs more than
 * all the rest.
 */
export function groupsIn(texts: readonly string[], apart: string, between: string): Groups {
  let asked = 0;
  let all: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;
  const signs = apart + between;
  const isOne = (name: string) => name !== '' && ![...signs].some((sign) => name.includes(sign));
  return (name) => {
    if (!isOne(name)) return NONE;
    asked += 1;
    if (asked > FEW) all ??= takenApart(texts, apart, between);
    return all ? (all.get(name) ?? NONE) : texts.flatMap((text) => lookedFor(name, text, apart, signs));
  };
}

function lookedFor(name: string, text: string, apart: string, signs: string): string[][] {
  const found: string[][] = [];
  const ends = (at: number, by: string) => at < 0 || at >= text.length || by.includes(text[at]!);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!ends(at - 1, signs) || !ends(at + name.length, signs)) continue;
    let from = at;
    while (!ends(from - 1, apart)) from--;
    while (!ends(at, apart)) at++;
    found.push(namesIn(text.slice(from, at), signs));
  }
  return found;
}

function takenApart(texts: readonly string[], apart: string, between: string) {
  const found = new Map<string, string[][]>();
  for (const written of texts.flatMap((text) => text.split(new RegExp(`[${apart}]`)))) {
    const names = namesIn(written, between);
    for (const name of new Set(names)) {
      const known = found.get(name);
      if (known) known.push(names);
      else found.set(name, [names]);
    }
  }
  return found;
}

function namesIn(group: string, between: string): string[] {
  return group.split(new RegExp(`[${between}]`)).filter((name) => name);
}
