import { useEffect, useState } from 'preact/hooks';
import { rules } from '../../registry.ts';
import type { DiaryEntry } from '../../staff/diary.ts';
import { reasons } from '../../worker/words.ts';
import { ask } from '../ask.ts';
import { stampWords } from '../moment.ts';
import { Button } from '../parts.tsx';
import { ruleTitle } from '../rule-title.ts';
import { type Say, useSay } from '../say.ts';
import { diary as words } from '../words/mine.ts';
import type { Mine } from './state.ts';

/** Off, unless the person keeps one; theirs alone. */
export function DiarySection({ own, save }: Mine) {
  const say = useSay();
  const [entries, setEntries] = useState<readonly DiaryEntry[]>([]);
  const [erased, setErased] = useState(false);
  const on = own.own.diary;
  useEffect(() => {
    void ask('diary', {}).then(setEntries, () => undefined);
  }, []);
  return (
    <>
      <p class="sub">{say(words.about)}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => void save({ diary: event.currentTarget.checked })}
        />
        {say(words.keep)}
      </label>
      {!entries.length && <p class="sub">{say(on ? words.none : words.off)}</p>}
      {entries.length > 0 && (
        <>
          <table>
            <thead>
              <tr>
                <th>{say(words.when)}</th>
                <th>{say(words.what)}</th>
                <th>{say(words.did)}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={`${entry.at}${entry.rule}`}>
                  <td>{stampWords(entry.at, say.lang)}</td>
                  <td>
                    {say(ruleTitle(entry.rule))}
                    {entry.site && ` ${say(words.onSite, { site: entry.site })}`}
                  </td>
                  <td>
                    {say(words[entry.did])}
                    {reasonOf(entry, say)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div class="actions spaced">
            <Button
              onClick={async () => {
                await ask('eraseDiary', {});
                setEntries([]);
                setErased(true);
              }}
            >
              {say(words.erase)}
            </Button>
          </div>
        </>
      )}
      <p role="status">{erased && say(words.erased)}</p>
    </>
  );
}

function reasonOf({ rule, reason }: DiaryEntry, say: Say): string {
  const known = rules.find(({ id }) => id === rule)?.reasons ?? reasons;
  const chosen = known.find(({ id }) => id === reason);
  return chosen ? `: ${say(chosen.words)}` : '';
}
