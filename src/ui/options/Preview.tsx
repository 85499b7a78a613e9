import '../../overlay/warning.css';
import { useState } from 'preact/hooks';
import type { Action } from '../../core/action.ts';
import { judge } from '../../core/judge.ts';
import { nobody, type People } from '../../core/person.ts';
import { noPack } from '../../core/policy.ts';
import type { School } from '../../core/school.ts';
import type { Lang } from '../../core/text.ts';
import { WarningCard } from '../../overlay/WarningCard.tsx';
import { packs, rules } from '../../registry.ts';
import { tell } from '../../worker/tell.ts';
import { Field } from '../parts.tsx';
import { sayIn, useSay } from '../say.ts';
import { preview as words } from '../words/options.ts';

type Moment = 'contact' | 'words';

/** A warning as this school's staff would see it, by the same judge. */
export function Preview({ school }: { school: School }) {
  const say = useSay();
  const [moment, setMoment] = useState<Moment>('contact');
  const warning = warningOf(moment, school, say.lang);
  return (
    <section class="preview">
      <h2>{say(words.title)}</h2>
      <p class="sub">{say(words.about)}</p>
      <Field label={say(words.which)}>
        <select
          value={moment}
          onChange={(e) => setMoment(e.currentTarget.value === 'words' ? 'words' : 'contact')}
        >
          <option value="contact">{say(words.contact)}</option>
          <option value="words">{say(words.words)}</option>
        </select>
      </Field>
      {warning ? (
        <div class="shown" inert>
          <WarningCard warning={warning} />
        </div>
      ) : (
        <p>{say(words.silent)}</p>
      )}
    </section>
  );
}

function warningOf(moment: Moment, school: School, lang: Lang) {
  const pack = packs[school.policy?.pack ?? 'none'] ?? noPack;
  const action: Action =
    moment === 'contact'
      ? { kind: 'accept', person: { name: 'Katie Smith' }, what: 'follower' }
      : {
          kind: 'publish',
          text: sayIn(lang)(words.draft, { school: school.school.name }),
          audience: 'public',
          place: 'timeline',
        };
  const people = moment === 'contact' ? onePupil : nobody;
  const verdict = judge(action, { platform: 'instagram', at: new Date() }, { school, pack, people, rules });
  const voice = { school, pack, rules, lang, platformName: 'Instagram', id: () => 'preview' };
  return tell(verdict, action, voice).warning;
}

const onePupil: People = { ...nobody, ask: () => [{ role: 'pupil', tier: 'strong', key: 'preview' }] };
