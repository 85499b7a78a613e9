import type { Lang, Words } from './text.ts';

export type Say = (words: Words, values?: Readonly<Record<string, string | number>>) => string;

/** Words in one language; `{n}` stands for a value. */
export function sayIn(lang: Lang): Say {
  return (words, values = {}) =>
    words[lang].replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
