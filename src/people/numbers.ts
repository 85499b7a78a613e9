import type { Role } from '../core/person.ts';
import { type Block, type Entry, entriesOf } from './block.ts';
import type { ListedPerson } from './listed.ts';
import { normalForm } from './normal.ts';
import type { Secret } from './secret.ts';
import { wordsOf } from './words.ts';

type Named = Pick<ListedPerson, 'name' | 'role'>;

/** Who has which number: in the list that is being made, and in one that it will be joined to. */
export interface Numbers {
  owners: Map<string, string>;
  beside?: Block;
}

/**
 * The number of a person: drawn from key, role and name, so that they keep it when sealed again. Two people of one
 * list never share it: the second draws again.
 */
export function freeId(
  person: Named,
  secret: Secret,
  { owners, beside }: Numbers,
): { id: number; known: boolean } {
  const owner = ownerWord(person);
  for (let draw = 0; ; draw++) {
    const print = secret.print(turnOf(`id:${owner}`, draw));
    const id = print[0]! | (print[1]! << 8) | (print[2]! << 16);
    const other = owners.get(`${person.role}:${id}`);
    if (other !== undefined && other !== owner) continue;
    if (beside && isOthers(id, person, beside, secret)) continue;
    owners.set(`${person.role}:${id}`, owner);
    return { id, known: other === owner };
  }
}

function isOthers(id: number, person: Named, beside: Block, secret: Secret): boolean {
  const under = (word: string, dress: Entry['dress']) =>
    entriesOf(beside, secret.print(word)).some((entry) => entry.id === id && entry.dress === dress);
  return under(aliveWord({ role: person.role, id }), 'alive') && !under(ownerWord(person), 'owner');
}

/** Leads from a whole name to its number, for taking somebody off by name. */
export function ownerWord(person: Named): string {
  const name = wordsOf(normalForm(person.name)).map((w) => w.text);
  return `o:${person.role}:${name.join(' ')}`;
}

/**
 * One word a person that says they are still on the list: taking it away silences every dress of theirs, those
 * included that nobody remembers when removing them by name.
 */
export function aliveWord({ role, id }: Pick<Entry, 'role' | 'id'>): string {
  return `a:${role}:${id}`;
}

/** The n-th person of a role: with the key they can be counted, and nothing else. */
export function placeWord(role: Role, n: number): string {
  return `k:${role}:${n}`;
}

/** The n-th person in the same dress has a print of their own: the block does not show which dress is common. */
export function turnOf(word: string, turn: number): string {
  return turn === 0 ? word : `${word}~${turn}`;
}
