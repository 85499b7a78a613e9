import type { Action } from '../../core/action.ts';
import type { Lang } from '../../core/text.ts';

/** "You are about to follow {person}": the first half of a sentence about somebody. */
export function aboutTo(action: Action, lang: Lang): string {
  return phrases[lang](action);
}

const phrases: Record<Lang, (action: Action) => string> = {
  en(action) {
    switch (action.kind) {
      case 'connect':
        return action.how === 'friend'
          ? 'You are about to send a friend request to {person}'
          : 'You are about to follow {person}';
      case 'accept':
        return 'You are about to accept a request from {person}';
      case 'message':
        return 'You are about to write to {person}';
      case 'comment':
        return 'You are about to answer {person}';
      case 'tag':
        return 'You are about to tag {person}';
      default:
        return 'This reaches {person}';
    }
  },
  cy(action) {
    switch (action.kind) {
      case 'connect':
        return action.how === 'friend'
          ? 'Rydych ar fin anfon cais ffrind at {person}'
          : 'Rydych ar fin dilyn {person}';
      case 'accept':
        return 'Rydych ar fin derbyn cais gan {person}';
      case 'message':
        return 'Rydych ar fin ysgrifennu at {person}';
      case 'comment':
        return 'Rydych ar fin ateb {person}';
      case 'tag':
        return 'Rydych ar fin tagio {person}';
      default:
        return 'Mae hyn yn cyrraedd {person}';
    }
  },
};
