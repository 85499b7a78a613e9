import { useAddress } from '../address.ts';
import { Mark } from '../parts.tsx';
import { browserLanguage, Language, useSay } from '../say.ts';
import { useSchoolState } from '../state.ts';
import { records as words } from '../words/record.ts';
import { RecordList } from './RecordList.tsx';
import { RecordPage } from './RecordPage.tsx';

/** The records on this device: a list, and a page for each. */
export function Records() {
  const [loaded] = useSchoolState();
  if (loaded.is === 'coming') return undefined;
  return (
    <Language.Provider value={loaded.is === 'there' ? loaded.state.lang : browserLanguage()}>
      <Frame />
    </Language.Provider>
  );
}

function Frame() {
  const say = useSay();
  const at = useAddress();
  document.title = say(words.page);
  return (
    <main>
      <header>
        <Mark size={30} />
        <b>Lanyard</b>
      </header>
      {at ? <RecordPage key={at} id={at} /> : <RecordList />}
      <footer>
        {at && <a href="record.html">{say(words.back)}</a>}
        <a href="report.html">{say(words.concern)}</a>
      </footer>
    </main>
  );
}
