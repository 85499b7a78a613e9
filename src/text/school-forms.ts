import type { School } from '../core/school.ts';
import { KINDS, OLD, YOUNG } from './school-words.ts';
import { mutations } from './slips.ts';
import { tokensOf } from './tokens.ts';

/** One way of writing the school's name. */
export interface Form {
  words: readonly string[];
  /** All of it in one: "hafodlane". */
  key: string;
  /** Has other meanings too: needs a second cue. */
  common: boolean;
  /** Initials: as capitals, or spelt out. */
  initials: boolean;
  /** Forms of the first word in Welsh, after the words that cause them. */
  mutated: readonly string[];
}

/** Every dress the school is known in, made once. */
export interface Forms {
  forms: readonly Form[];
  handles: ReadonlySet<string>;
  /** Domain, postcode and telephone, if there are any. */
  signs: readonly RegExp[];
  /** The kind that another school of the same name would have. */
  otherKind?: RegExp;
}

const made = new WeakMap<School['school'], Forms>();

export function formsOf({ school }: School): Forms {
  const known = made.get(school);
  if (known) return known;
  const forms = compile(school);
  made.set(school, forms);
  return forms;
}

function compile(school: School['school']): Forms {
  const forms = new Map<string, Form>();
  const add = (words: readonly string[], common: boolean, initials = false) => {
    const key = words.join('');
    if (key.length < 2 || forms.has(key)) return;
    forms.set(key, { words, key, common, initials, mutated: mutations(words[0]!) });
  };
  const full = wordsOf(school.name);
  add(
    full,
    full.every((w) => KINDS.has(w)),
  );
  for (const other of school.alsoKnownAs ?? []) {
    const text = typeof other === 'string' ? other : other.text;
    add(wordsOf(text), typeof other === 'object' && !!other.common, /^\p{Lu}{2,6}$/u.test(text));
  }
  add(coreOf(full), true);
  const initials = full.filter((w) => !/^(?:and|of|the|in)$/.test(w)).map((w) => w[0]);
  if (initials.length >= 3) add([initials.join('')], true, true);
  const handles = Object.values(school.handles ?? {}).flat();
  return {
    forms: [...forms.values()].filter((f) => f.words.some((w) => w !== 'the')),
    handles: new Set(handles.map((h) => h.replace(/^@/, '').toLowerCase().replaceAll('_', ''))),
    signs: signsOf(school),
    otherKind: YOUNG.test(school.name) ? OLD : OLD.test(school.name) ? YOUNG : undefined,
  };
}

function wordsOf(name: string): string[] {
  const words = tokensOf(name).map((t) => (t.word === 'saint' ? 'st' : t.word));
  const kept = words.filter((w, i) => w !== 'and' && !(i === 0 && w === 'the'));
  return kept;
}

/** "Hafod Lane Primary School" without what any school is called. */
function coreOf(words: readonly string[]): string[] {
  let from = 0;
  let to = words.length;
  while (to > from && KINDS.has(words[to - 1]!)) to--;
  while (from < to && KINDS.has(words[from]!)) from++;
  return words.slice(from, to);
}

function signsOf({ domains, place, telephone }: School['school']): RegExp[] {
  const signs = (domains ?? []).map(
    (d) =>
      new RegExp(`(?<![\\p{L}\\p{N}-])(?:[\\w.+-]+@)?(?:www\\.)?${escaped(d)}(?![\\p{L}\\p{N}-])`, 'giu'),
  );
  const code = place?.postcode?.replace(/\s/g, '');
  if (code) {
    const spaced = `${escaped(code.slice(0, -3))}\\s?${escaped(code.slice(-3))}`;
    signs.push(new RegExp(`(?<![\\p{L}\\p{N}])${spaced}(?![\\p{L}\\p{N}])`, 'giu'));
  }
  const digits = telephone?.replace(/\D/g, '').replace(/^(?:44|0)/, '');
  if (digits && digits.length >= 6) {
    const any = digits.split('').join('[\\s().-]*');
    signs.push(
      new RegExp(`(?<!\\d)(?:(?:\\+|00)44[\\s().-]*(?:\\(0\\))?|\\(?0)[\\s().-]*${any}(?!\\d)`, 'gu'),
    );
  }
  return signs;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
