import { type Action, groupOf, textOf } from '../../core/action.ts';
import type { Context } from '../../core/rule.ts';
import { peopleNamed } from '../../text/people-named.ts';
import { has } from '../../text/phrases.ts';
import { A_BODY, DISPUTE, isAboutRights, ONE_OF_THEM } from '../../text/voices.ts';

/**
 * An offer, a ballot, or a union's chat: what is said of management or a trust is a right. Of somebody
 * who is named, or of the one who leads the school, it is not.
 */
export function isOfRights(action: Action, context: Context): boolean {
  const text = textOf(action);
  if (!has(text, DISPUTE) && !isAboutRights(groupOf(action))) return false;
  return has(text, A_BODY) && !has(text, ONE_OF_THEM) && !peopleNamed(text, context).length;
}
