/** A word of a name; `glued` when a hyphen binds it to the one before. */
export interface Word {
  text: string;
  glued: boolean;
}

const TITLES = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev revd reverend fr father sister br brother canon rabbi imam ' +
    'master captain capt major general admiral lieutenant lt honourable reverend venerable archdeacon bishop doctor viscount earl baron baroness miss teacher coach col cllr hon rt madam mme mlle herr frau pan pani',
);
const SUFFIXES = set('jr sr jnr snr ii iii iv phd bsc ba ma msc mbe obe cbe qc kc esq bt mp pgce qts');
/** Small words that belong to the surname after them. */
export const PARTICLES = set(
  'de la le las los del dela delos der den van von vom zu da das dos do du di della al el ul ur bin ben ibn bint abu ap ab ferch verch ' +
    'ni nic ui o mac mc st saint te ter ten af av of y e',
);

/** The words of a name in normal form, without titles, letters after the name, bare numbers. "Smith, Katie" is turned. */
export function wordsOf(normal: string): Word[] {
  const [before, ...after] = normal.split(',');
  const rest = after.join(' ');
  const words = rest.trim() && !isSuffixes(rest) ? [...split(rest), ...split(before!)] : split(normal);
  let from = 0;
  let to = words.length;
  while (from < to - 1 && TITLES.has(words[from]!.text)) from++;
  while (to - 1 > from + 1 && SUFFIXES.has(words[to - 1]!.text)) to--;
  return words.slice(from, to);
}

/** Text in brackets taken out: "Katie Smith (she/her)". */
export function bracketsOut(normal: string): { name: string; inside: string[] } {
  const inside: string[] = [];
  const name = normal.replace(/[([{|]([^)\]}|]*)[)\]}|]?/g, (_, said: string) => {
    inside.push(said);
    return ' ';
  });
  return { name, inside };
}

function split(text: string): Word[] {
  const out: Word[] = [];
  for (const chunk of text.replace(/'/g, '').split(/[^\p{L}\p{N}-]+/u)) {
    let glued = false;
    for (const part of chunk.split('-')) {
      if (part && !/^\d+$/.test(part)) {
        out.push({ text: part, glued });
        glued = true;
      }
    }
  }
  return out;
}

function isSuffixes(text: string): boolean {
  return split(text).every((w) => SUFFIXES.has(w.text));
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
