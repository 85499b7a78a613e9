import { sealedPeople } from '../sample-people.ts';
import { type Case, wrong } from './cases.ts';

/** Drafts written round by round without a look at the lexicons: a line each, + for what must speak, - for what must not. */
const files = import.meta.glob<string>('./rounds/*.txt', { eager: true, query: '?raw', import: 'default' });

export interface Round {
  rule: string;
  drafts: readonly Case[];
}

/** The rounds, all of a rule in one. A line that begins with @ says where what follows is written. */
export const rounds: readonly Round[] = [...new Set(Object.keys(files).map(ruleOf))].map((rule) => ({
  rule,
  drafts: Object.entries(files).flatMap(([path, text]) => (ruleOf(path) === rule ? draftsIn(text) : [])),
}));

/** The part that was heard of what must speak, and the part wrongly accused of what must not. */
export function measured({ rule, drafts }: Round) {
  const missed = drafts.filter((d) => d.speaks && wrong(rule, d, sealedPeople));
  const accused = drafts.filter((d) => !d.speaks && wrong(rule, d, sealedPeople));
  const speaking = drafts.filter((d) => d.speaks).length;
  return {
    recall: 1 - missed.length / speaking,
    wronged: accused.length / (drafts.length - speaking),
    slips: [...missed, ...accused].map((d) => `${d.speaks ? 'silent' : 'speaks'}: ${d.text}`),
  };
}

function draftsIn(text: string): Case[] {
  let given: Case['given'];
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('@')) given = JSON.parse(line.slice(1));
    return /^[+-] /.test(line) ? [{ text: line.slice(2), speaks: line.startsWith('+'), given }] : [];
  });
}

function ruleOf(path: string): string {
  return path.replace(/^.*\/|-\d+\.txt$/g, '');
}
