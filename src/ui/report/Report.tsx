import { CONCERNS } from '../../core/concern.ts';
import type { School } from '../../core/school.ts';
import { pathsFor } from '../../report/paths.ts';
import { unset } from '../../school/merge.ts';
import { useAddress } from '../address.ts';
import { Mark } from '../parts.tsx';
import { browserLanguage, Language, useSay } from '../say.ts';
import { useSchoolState } from '../state.ts';
import { Title } from '../Title.tsx';
import { report as words } from '../words/report.ts';
import { NotePage } from './NotePage.tsx';
import { PathPage } from './PathPage.tsx';

/** What to do when something happened: a list, and a page of steps for each. */
export function Report() {
  const [loaded] = useSchoolState();
  if (loaded.is === 'coming') return undefined;
  const state = loaded.is === 'there' ? loaded.state : undefined;
  return (
    <Language.Provider value={state?.lang ?? browserLanguage()}>
      <Frame school={state?.school ?? unset} />
    </Language.Provider>
  );
}

function Frame({ school }: { school: School }) {
  const say = useSay();
  const at = useAddress();
  const concern = CONCERNS.find((one) => one === at);
  document.title = say(words.page);
  return (
    <main>
      <header>
        <Mark size={30} />
        <b>{school.school.name || 'Lanyard'}</b>
      </header>
      {at === 'note' ? (
        <NotePage school={school} />
      ) : concern ? (
        <PathPage key={concern} concern={concern} school={school} />
      ) : (
        <List school={school} />
      )}
      <footer>
        {at && <a href="report.html">{say(words.all)}</a>}
        <a href="record.html">{say(words.records)}</a>
      </footer>
    </main>
  );
}

function List({ school }: { school: School }) {
  const say = useSay();
  return (
    <>
      <Title>{say(words.title)}</Title>
      <p class="lead">{say(words.lead)}</p>
      <p class="danger">{say(words.danger)}</p>
      <ul class="choices">
        {pathsFor(school.policy?.pack ?? 'none').map((path) => (
          <li key={path.id}>
            <a href={`#${path.id}`}>
              <b>{say(path.title)}</b>
              <small>{say(path.lead)}</small>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
