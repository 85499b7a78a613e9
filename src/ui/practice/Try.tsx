import type { ComponentChildren } from 'preact';
import { useSay } from '../say.ts';
import { outcomes, tries, practice as words } from '../words/practice.ts';
import type { Outcome, TryId } from './outcomes.ts';

/** What a stand-in needs to know. */
export interface TryProps {
  outcome: Outcome | undefined;
  went(): void;
}

/** One act to try: what it is, its stand-in, and what came of it. */
export function Try(props: { id: TryId; outcome: Outcome | undefined; children: ComponentChildren }) {
  const { id, outcome, children } = props;
  const say = useSay();
  return (
    <li class="card try">
      <h2>{say(tries[id].title)}</h2>
      <p class="sub">{say(tries[id].hint)}</p>
      <div class="site">
        <span class="pill note">{say(words.standIn)}</span>
        {children}
      </div>
      <p class="came" role="status">
        {outcome && <span>{say(outcomes[outcome.is])}</span>}
        {outcome?.concern && (
          <a href={`report.html#${outcome.concern}`} target="_blank" rel="noreferrer">
            {say(outcomes.steps)}
          </a>
        )}
      </p>
    </li>
  );
}
