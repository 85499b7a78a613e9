import type { School } from '../../core/school.ts';
import { unset } from '../../school/merge.ts';
import { Mark } from '../parts.tsx';
import { browserLanguage, Language, useSay } from '../say.ts';
import { useSchoolState } from '../state.ts';
import { policyView as words } from '../words/policy.ts';
import { PolicyView } from './PolicyView.tsx';

/** The policy for everybody who works under it: to be read, nothing to be changed. */
export function PolicyPage() {
  const [loaded] = useSchoolState();
  if (loaded.is === 'coming') return undefined;
  const state = loaded.is === 'there' ? loaded.state : undefined;
  return (
    <Language.Provider value={state?.lang ?? browserLanguage()}>
      <Page school={state?.school ?? unset} />
    </Language.Provider>
  );
}

function Page({ school }: { school: School }) {
  const say = useSay();
  document.title = say(words.page);
  return (
    <main>
      <header>
        <Mark size={30} />
        <b>{school.school.name || 'Lanyard'}</b>
      </header>
      <h1>{say(words.page)}</h1>
      <PolicyView school={school} />
    </main>
  );
}
