import type { SchoolState } from '../../messages.ts';
import { stampWords } from '../moment.ts';
import { Pill, type Tone } from '../parts.tsx';
import { type Say, useSay } from '../say.ts';
import { sources } from '../words/common.ts';
import * as words from '../words/diagnostics.ts';
import type { Arrival } from './arrivals.ts';
import { Problems } from './Section.tsx';

/** Each key that arrived: from where, when, and what became of it. */
export function ArrivalsTable({ all, state }: { all: readonly Arrival[]; state: SchoolState }) {
  const say = useSay();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say(words.key)}</th>
          <th scope="col">{say(words.from)}</th>
          <th scope="col">{say(words.became)}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((one) => (
          <tr key={`${one.source} ${one.key}`}>
            <td>
              <code>{one.key}</code>
            </td>
            <td>
              {say(sources[one.source])}
              <small> {stampWords(state.given[one.source]?.at ?? 0, say.lang)}</small>
            </td>
            <td>
              <Pill tone={tones[one.is]}>{stateWords(one, say)}</Pill>{' '}
              {one.is === 'in force' && state.locked.includes(one.key) && (
                <Pill tone="note">{say(words.locked)}</Pill>
              )}
              {one.problems.length > 0 && <Problems problems={one.problems} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function stateWords({ is, by }: Arrival, say: Say): string {
  return say(words.states[is], by && { source: say(sources[by]) });
}

const tones: Record<Arrival['is'], Tone> = {
  'in force': 'good',
  overruled: 'note',
  refused: 'firm',
  ignored: 'warn',
};
