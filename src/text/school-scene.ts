import type { Span } from '../core/text.ts';
import { has, type Sentence } from './phrases.ts';
import { ELSEWHERE, FIRST_PERSON, HOME } from './school-matters.ts';
import { NO_SCHOOL } from './senses/no-school.ts';
import {
  CLASSFUL,
  SCHOOL_HOURS,
  SCHOOL_ROOM,
  SCHOOL_STAFF,
  SCHOOL_TASKS,
  SCHOOL_THINGS,
  SOME_CHILDREN,
  THE_BELL,
} from './senses/scene.ts';
import { addUp, anyOf, pileUp } from './together.ts';
import { FICTION, isAboutRights, isFamily } from './voices.ts';

const KINDS = [CLASSFUL, SOME_CHILDREN, SCHOOL_ROOM, SCHOOL_THINGS, SCHOOL_STAFF, SCHOOL_HOURS, SCHOOL_TASKS];
/** Parents know the others as well. */
const OF_STAFF = anyOf(CLASSFUL, SCHOOL_STAFF, SCHOOL_TASKS);
const ENOUGH = 3;

/** Small things that together can only be a day at work in a school; nothing where home, a club or another trade is heard. */
export function schoolSceneIn(text: string, sentences: readonly Sentence[]): Span[] {
  if (has(text, ELSEWHERE) || has(text, HOME) || has(text, FICTION)) return [];
  if (isFamily(text) || isAboutRights(text)) return [];
  if (sentences.some((sentence) => NO_SCHOOL(sentence).length)) return [];
  const called = addUp(sentences, [[CLASSFUL, THE_BELL]]);
  if (called.length || !has(text, FIRST_PERSON)) return called;
  return sentences.some((sentence) => OF_STAFF(sentence).length) ? pileUp(sentences, KINDS, ENOUGH) : [];
}
