import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Say, sayIn } from '../core/say.ts';
import type { Lang } from '../core/text.ts';

export { type Say, sayIn } from '../core/say.ts';

/** The language of the screen. */
export const Language = createContext<Lang>('en');

/** Words in the language of the screen; `{n}` stands for a value. */
export function useSay(): Say & { lang: Lang } {
  const lang = useContext(Language);
  return Object.assign(sayIn(lang), { lang });
}

/** Before the worker has said which language: the browser's. */
export function browserLanguage(): Lang {
  return navigator.language.toLowerCase().startsWith('cy') ? 'cy' : 'en';
}
