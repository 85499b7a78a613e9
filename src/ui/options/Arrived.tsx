import type { SchoolState } from '../../messages.ts';
import { SOURCES } from '../../school/merge.ts';
import { extensionId } from '../ask.ts';
import { stampWords } from '../moment.ts';
import { Pill } from '../parts.tsx';
import { useSay } from '../say.ts';
import { sources } from '../words/common.ts';
import * as words from '../words/file.ts';
import { Problems } from './Section.tsx';

/** Diagnostics: what came from where and when, what is in force, and what was refused and why. */
export function Arrived({ state }: { state: SchoolState }) {
  const say = useSay();
  const inForce = Object.entries(state.sources);
  return (
    <section>
      <h2>{say(words.diagnostics)}</h2>
      <p class="sub">
        {say(words.id)}: <code>{extensionId()}</code>
      </p>
      {inForce.length ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.key)}</th>
              <th scope="col">{say(words.from)}</th>
            </tr>
          </thead>
          <tbody>
            {inForce.map(([key, source]) => (
              <tr key={key}>
                <td>
                  <code>{key}</code>
                </td>
                <td>
                  {say(sources[source])}{' '}
                  {state.locked.includes(key) && <Pill tone="note">{say(words.locked)}</Pill>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{say(words.nothing)}</p>
      )}
      {SOURCES.map((source) => {
        const part = state.given[source];
        if (!part) return undefined;
        const at = stampWords(part.at, say.lang);
        return (
          <div key={source} class="part">
            <h3>{say(words.lastCame, { source: say(sources[source]), at })}</h3>
            {part.keys.length > 0 && <p>{say(words.received, { keys: part.keys.join(', ') })}</p>}
            {part.problems.length ? (
              <>
                <p>{say(words.problems)}:</p>
                <Problems problems={part.problems} />
              </>
            ) : (
              <p>{say(words.noProblems)}</p>
            )}
          </div>
        );
      })}
    </section>
  );
}
