import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang, Words } from '../core/text.ts';

/** The language of the screen. */
export const Language = createContext<Lang>('en');

export type Say = (words: Words, values?: Readonly<Record<string, string | number>>) => string;

/** Words in the language of the screen; `{n}` stands for a value. */
export function useSay(): Say & { lang: Lang } {
  const lang = useContext(Language);
  return Object.assign(sayIn(lang), { lang });
}

export function sayIn(lang: Lang): Say {
  return (words, values = {}) =>
    words[lang].replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}

/** Before the worker has said which language: the browser's. */
export function browserLanguage(): Lang {
  return navigator.language.toLowerCase().startsWith('cy') ? 'cy' : 'en';
}
