import { useState } from 'preact/hooks';
import type { SchoolState } from '../../messages.ts';
import { ROLES } from '../../people/listed.ts';
import { ask } from '../ask.ts';
import { dayWords } from '../moment.ts';
import { Button, Notice } from '../parts.tsx';
import { useSay } from '../say.ts';
import { Unlock } from '../Unlock.tsx';
import { roles } from '../words/common.ts';
import * as words from '../words/list.ts';
import { nobodyYet } from '../words/people.ts';

/** How many there are in each role, and whether the list can be asked. */
export function ListState({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const { counts, list, school } = state;
  const there = ROLES.filter((role) => counts[role]);
  return (
    <>
      {there.length ? (
        <ul class="counts">
          {there.map((role) => (
            <li key={role}>
              <b>{counts[role]?.toLocaleString('en-GB')}</b> {say(roles[role])}
            </li>
          ))}
        </ul>
      ) : (
        <p>{say(nobodyYet)}</p>
      )}
      {list.is === 'locked' && <Unlock opened={reload} />}
      {list.is === 'expired' && (
        <Notice tone="warn">{say(words.state.expired, { day: dayWords(list.since, say.lang) })}</Notice>
      )}
      {list.is === 'open' && (
        <p class="sub">
          {say(words.state.made, { day: dayWords(list.made, say.lang) })}{' '}
          {list.expires && say(words.state.until, { day: dayWords(list.expires, say.lang) })}
        </p>
      )}
      {list.is === 'open' && school.unlock === 'each-session' && <TheKey />}
    </>
  );
}

/** The office writes it down for staff: with `each-session` it is in no file. */
function TheKey() {
  const say = useSay();
  const [key, setKey] = useState<string>();
  return (
    <div class="key">
      <p class="sub">{say(words.key.about)}</p>
      {key && <output>{key}</output>}
      <Button
        look="quiet"
        onClick={async () => setKey(key ? undefined : (await ask('showKey', {})).key)}
        aria-expanded={Boolean(key)}
      >
        {say(key ? words.key.hide : words.key.show)}
      </Button>
    </div>
  );
}
