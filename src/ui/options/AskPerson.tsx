import { useState } from 'preact/hooks';
import type { Match, Role } from '../../core/person.ts';
import { ask } from '../ask.ts';
import { Button, Field, Pill } from '../parts.tsx';
import { useSay } from '../say.ts';
import { noAnswer, oneOf } from '../words/common.ts';
import { ask as words } from '../words/people.ts';

/** Is this name on the list? One name at a time, and only this answer. */
export function AskPerson({ reload }: { reload: () => Promise<void> }) {
  const say = useSay();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState<{ name: string; matches: readonly Match[] }>();
  const [said, setSaid] = useState<string>();

  async function find(event: Event) {
    event.preventDefault();
    if (!name.trim()) return;
    setSaid(undefined);
    try {
      setAsked({ name, matches: await ask('askPerson', { name: name.trim() }) });
    } catch {
      setSaid(say(noAnswer));
    }
  }

  async function remove(role: Role) {
    const { removed } = await ask('removePerson', { name: asked?.name.trim() ?? '', role });
    setSaid(say(removed ? words.removed : words.notHere));
    if (removed) setAsked(undefined);
    await reload();
  }

  const found = asked && [...new Map(asked.matches.map((m) => [`${m.role}${m.tier}`, m])).values()];
  return (
    <form onSubmit={find} class="ask">
      <Field label={say(words.label)} hint={say(words.hint)}>
        <input
          value={name}
          autocomplete="off"
          onInput={(e) => {
            setName(e.currentTarget.value);
            setAsked(undefined);
            setSaid(undefined);
          }}
        />
      </Field>
      <Button type="submit">{say(words.ask)}</Button>
      <div role="status" class="answer">
        {found?.length === 0 && <p>{say(words.no)}</p>}
        {found?.map(({ role, tier }) => (
          <p key={`${role}${tier}`}>
            <Pill tone={tier === 'strong' ? 'good' : 'warn'}>
              {say(tier === 'strong' ? words.yes : words.maybe)}
            </Pill>{' '}
            {say(oneOf[role])}
            {tier === 'strong' && (
              <Button look="quiet" onClick={() => void remove(role)}>
                {say(words.remove)}
              </Button>
            )}
          </p>
        ))}
        {said && <p>{said}</p>}
      </div>
    </form>
  );
}
