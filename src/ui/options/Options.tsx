import { useEffect, useState } from 'preact/hooks';
import type { SchoolState } from '../../messages.ts';
import { Mark } from '../parts.tsx';
import { browserLanguage, Language, useSay } from '../say.ts';
import { useSchoolState } from '../state.ts';
import { noAnswer } from '../words/common.ts';
import { menu, sections, title } from '../words/options.ts';
import { ContactsSection } from './ContactsSection.tsx';
import { FileSection } from './FileSection.tsx';
import { HoursSection } from './HoursSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { PolicySection } from './PolicySection.tsx';
import { SchoolSection } from './SchoolSection.tsx';

const parts = {
  school: SchoolSection,
  policy: PolicySection,
  people: PeopleSection,
  hours: HoursSection,
  contacts: ContactsSection,
  file: FileSection,
};
type SectionId = keyof typeof parts;
const ids = Object.keys(parts) as SectionId[];

/** For the office: what the school decides. */
export function Options() {
  const [loaded, reload] = useSchoolState();
  if (loaded.is === 'coming') return undefined;
  const lang = loaded.is === 'there' ? loaded.state.lang : browserLanguage();
  return (
    <Language.Provider value={lang}>
      {loaded.is === 'there' ? <Sections state={loaded.state} reload={reload} /> : <Silent />}
    </Language.Provider>
  );
}

/** All sections stay as they are while another one is looked at: nothing typed is lost. */
function Sections(props: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const at = useAddress();
  useCalmDrops();
  useEffect(() => {
    document.title = `${say(sections[at])} · ${say(title)}`;
  });
  return (
    <div class="sheet">
      <header>
        <Mark size={30} />
        <b>{props.state.school.school.name || 'Lanyard'}</b>
      </header>
      <nav aria-label={say(menu)}>
        {ids.map((id) => (
          <a key={id} href={`#${id}`} aria-current={id === at ? 'page' : undefined}>
            {say(sections[id])}
          </a>
        ))}
      </nav>
      <main>
        {ids.map((id) => {
          const Part = parts[id];
          return (
            <section key={id} hidden={id !== at} aria-labelledby={`title-${id}`}>
              <h1 id={`title-${id}`}>{say(sections[id])}</h1>
              <Part {...props} />
            </section>
          );
        })}
      </main>
    </div>
  );
}

/** The section is in the address, so that Back and a link find it. */
function useAddress(): SectionId {
  const read = () => ids.find((id) => `#${id}` === location.hash) ?? 'school';
  const [at, setAt] = useState(read);
  useEffect(() => {
    const moved = () => {
      setAt(read());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  });
  return at;
}

/** A file that misses its place would else be opened instead of this page, and what is typed lost. */
function useCalmDrops() {
  useEffect(() => {
    const calm = (event: DragEvent) => event.preventDefault();
    addEventListener('dragover', calm);
    addEventListener('drop', calm);
    return () => {
      removeEventListener('dragover', calm);
      removeEventListener('drop', calm);
    };
  }, []);
}

function Silent() {
  const say = useSay();
  return <p class="silent">{say(noAnswer)}</p>;
}
