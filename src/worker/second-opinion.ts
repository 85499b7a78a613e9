import type { Action } from '../core/action.ts';
import { textOf } from '../core/action.ts';
import type { Telling } from '../core/telling.ts';
import type { Lang } from '../core/text.ts';
import { secondOpinion as words } from './words.ts';

/** The browser's own language model, as far as it is asked here: the Prompt API, in Chrome since 138. */
export interface BuiltIn {
  availability(options: object): Promise<string>;
  create(
    options: object,
  ): Promise<{ prompt(text: string, options: object): Promise<string>; destroy(): void }>;
}

const SPEAKS = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};
const TASK = `Somebody who works in a school is about to post the text below. Answer true only if it insults or accuses people of
the school, tells of a child's private life, gives away what is confidential, or tells of the writer's own drinking, drugs
or neglect at work. Belief, politics, unions, pay, praise and whistle-blowing are always false. If in doubt, false.`;
const SHORTEST = 20;
const LONGEST = 2000;
const MOST = 20;

/** Drafts that were asked about, by a mark that cannot be read back; forgotten with the worker. */
const answered = new Map<string, boolean | undefined>();

/** What the model has said of these words, if it has; otherwise it is asked, and `then` is called when it has a doubt. */
export function doubted(mark: string, action: Action, then: () => void, model = builtIn()): boolean {
  const text = textOf(action);
  if (!model || text.length < SHORTEST || text.length > LONGEST) return false;
  if (!answered.has(mark)) {
    answered.set(mark, undefined);
    if (answered.size > MOST) answered.delete(answered.keys().next().value ?? mark);
    void ask(text, model).then((doubt) => {
      answered.set(mark, doubt);
      if (doubt) then();
    });
  }
  return answered.get(mark) === true;
}

/** It may add a note where the rules are silent, and nothing else. */
export function opinionTold(school: string, lang: Lang): Telling {
  return {
    level: 'note',
    warning: {
      id: '[]',
      kind: 'act',
      level: 'note',
      lang,
      school,
      headline: words.headline[lang],
      why: words.why[lang],
      better: [words.better[lang]],
      also: [],
      reasons: [],
      mayCarryOn: true,
    },
  };
}

/** Undefined where the browser has none, or hides it from extensions. */
export function builtIn(): BuiltIn | undefined {
  return (globalThis as { LanguageModel?: BuiltIn }).LanguageModel;
}

/** Is it there and ready? Asking for one that is not would begin a download of gigabytes. */
export async function isReady(model: BuiltIn): Promise<boolean> {
  return (await model.availability(SPEAKS)) === 'available';
}

/** A model that fails has no opinion. */
async function ask(text: string, model: BuiltIn): Promise<boolean> {
  try {
    if (!(await isReady(model))) return false;
    const session = await model.create({ ...SPEAKS, initialPrompts: [{ role: 'system', content: TASK }] });
    const said = await session.prompt(text, { responseConstraint: { type: 'boolean' } });
    session.destroy();
    return said.trim() === 'true';
  } catch {
    return false;
  }
}
