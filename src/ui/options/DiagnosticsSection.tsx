import { useEffect, useState } from 'preact/hooks';
import type { SchoolState } from '../../messages.ts';
import { sentence } from '../../school/problem.ts';
import { type PolicyAsked, policyAsked, policySeen } from '../../storage.ts';
import { extensionId, extensionVersion } from '../ask.ts';
import { Copy } from '../Copy.tsx';
import { stampWords } from '../moment.ts';
import { type Say, useSay } from '../say.ts';
import { sources } from '../words/common.ts';
import * as words from '../words/diagnostics.ts';
import { ArrivalsTable, stateWords } from './ArrivalsTable.tsx';
import { arrivals } from './arrivals.ts';

/** For whoever set this device up: who was asked, what came, what became of it. No name is in it. */
export function DiagnosticsSection({ state }: { state: SchoolState }) {
  const say = useSay();
  const [asked, setAsked] = useState<PolicyAsked>();
  const [goneSince, setGoneSince] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a change, policy may have been asked anew
  useEffect(() => {
    void policyAsked.getValue().then((there) => setAsked(there ?? undefined));
    void policySeen.getValue().then((seen) => setGoneSince(seen?.goneSince));
  }, [state]);
  const facts = factsOf(asked, goneSince, say);
  const all = arrivals(state);
  return (
    <>
      <p class="sub">{say(words.about)}</p>
      <dl class="facts">
        {facts.map(([what, fact]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {all.length ? <ArrivalsTable all={all} state={state} /> : <p>{say(words.nothing)}</p>}
      <Copy text={textOf(state, facts, say)} what={say(words.copy)} />
    </>
  );
}

function factsOf(
  asked: PolicyAsked | undefined,
  goneSince: number | undefined,
  say: Say & { lang: 'en' | 'cy' },
) {
  const facts: [string, string][] = [
    [say(words.id), extensionId()],
    [say(words.version), extensionVersion()],
    [say(words.managed), answerOf(asked, say)],
  ];
  if (asked) facts.push([say(words.askedAt), stampWords(asked.at, say.lang)]);
  if (goneSince) facts.push([say(words.goneSince), stampWords(goneSince, say.lang)]);
  return facts;
}

function answerOf(asked: PolicyAsked | undefined, say: Say): string {
  if (!asked) return say(words.notAsked);
  if (asked.answer === 'keys') return say(words.gave, { keys: asked.keys.join(', ') });
  return asked.answer === 'nothing' ? say(words.gaveNothing) : say(words.gaveError, { why: asked.why });
}

/** The same as text, to send to whoever helps. */
function textOf(
  state: SchoolState,
  facts: readonly (readonly [string, string])[],
  say: Say & { lang: 'en' | 'cy' },
) {
  const lines = arrivals(state).flatMap((one) => [
    `${one.key} (${say(sources[one.source])}): ${stateWords(one, say)}`,
    ...one.problems.map((problem) => `  ${sentence(problem, say.lang)}`),
  ]);
  return [...facts.map(([what, fact]) => `${what}: ${fact}`), '', ...lines].join('\n');
}
