import { useLayoutEffect } from 'preact/hooks';
import type { OfficialAccount, School } from '../../core/school.ts';
import { packOf } from '../../registry.ts';
import { siteNamed } from '../../sites.ts';
import { begin } from '../../watch/begin.ts';
import { Field, Mark, Notice } from '../parts.tsx';
import { browserLanguage, Language, useSay } from '../say.ts';
import { useSchoolState } from '../state.ts';
import { Title } from '../Title.tsx';
import { toMine } from '../words/mine.ts';
import { practice as words } from '../words/practice.ts';
import { Comment, Privacy, Profile, Visit } from './account.tsx';
import { Like, Message, Request } from './contact.tsx';
import { practiceSchool } from './made-up.ts';
import { type TryId, useOutcomes } from './outcomes.ts';
import { Post } from './Post.tsx';
import { standIns } from './platform.ts';
import { practicePorts } from './ports.ts';

/** Stand-ins of what the sites have, to meet each warning where nothing can go wrong. */
export function Practice() {
  const [loaded] = useSchoolState();
  if (loaded.is === 'coming') return undefined;
  const state = loaded.is === 'there' ? loaded.state : undefined;
  return (
    <Language.Provider value={state?.lang ?? browserLanguage()}>
      <Stage school={state?.on ? state.school : undefined} />
    </Language.Provider>
  );
}

function Stage({ school = practiceSchool }: { school: School | undefined }) {
  const say = useSay();
  const { name } = school.school;
  const { of, tell, decided, went } = useOutcomes();
  // Before anything can be pressed: what comes after the first picture would be late for a quick hand.
  useLayoutEffect(() => begin(standIns, practicePorts(say.lang, decided)), [say.lang, decided]);
  document.title = say(words.page);
  const props = (id: TryId) => ({ outcome: of[id], went: () => went(id) });
  return (
    <main>
      <header>
        <Mark size={30} />
        <b>{name}</b>
      </header>
      <Title>{say(words.title)}</Title>
      <p class="lead">{say(words.lead, { school: name })}</p>
      <Notice title={say(words.nothingReal)}>
        <p>{say(words.nothingRealText)}</p>
      </Notice>
      <Standing school={school} />
      {school.accounts?.length ? <ActingAs accounts={school.accounts} /> : undefined}
      <ul>
        <Request {...props('accept')} />
        <Message {...props('message')} />
        <Like {...props('react')} />
        <Post {...props('publish')} school={name} />
        <Profile {...props('edit-profile')} school={name} />
        <Privacy {...props('set-privacy')} />
        <Visit outcome={of.visit} tell={(outcome) => tell('visit', outcome)} />
        {school.accounts?.length ? <Comment {...props('remove-comment')} /> : undefined}
      </ul>
      <footer>
        <a href="mine.html">{say(toMine)}</a>
      </footer>
    </main>
  );
}

/** Whose rules are tried, where they are not the school's own. */
function Standing({ school }: { school: School }) {
  const say = useSay();
  const pack = packOf(school);
  if (school === practiceSchool) {
    return (
      <Notice tone="warn" title={say(words.noSchool)}>
        <p>{say(words.noSchoolText, { policy: say(pack.title) })}</p>
      </Notice>
    );
  }
  const silent = pack.id === 'none' && !Object.keys(school.policy?.levels ?? {}).length;
  return silent ? <Notice tone="warn" title={say(words.noPolicy)} /> : undefined;
}

function ActingAs({ accounts }: { accounts: readonly OfficialAccount[] }) {
  const say = useSay();
  return (
    <Field label={say(words.as)}>
      <select name="acting">
        <option value="">{say(words.yourself)}</option>
        {accounts.map(({ platform, handle }) => (
          <option key={`${platform}:${handle}`} value={`${platform}:${handle}`}>
            @{handle.replace(/^@/, '')} · {siteNamed(platform)?.name ?? platform}
          </option>
        ))}
      </select>
    </Field>
  );
}
