import type { ComponentType } from 'preact';
import type { SchoolState } from '../../messages.ts';
import { browserLanguage, Language, useSay } from '../say.ts';
import { SheetPage } from '../sheet.tsx';
import { useSchoolState } from '../state.ts';
import { noAnswer } from '../words/common.ts';
import { toMine } from '../words/mine.ts';
import { menu, sections, title } from '../words/options.ts';
import { AccountsSection } from './AccountsSection.tsx';
import { ContactsSection } from './ContactsSection.tsx';
import { CoverageSection } from './CoverageSection.tsx';
import { DeviceSection } from './DeviceSection.tsx';
import { DiagnosticsSection } from './DiagnosticsSection.tsx';
import { FileSection } from './FileSection.tsx';
import { HoursSection } from './HoursSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { PermissionsSection } from './PermissionsSection.tsx';
import { PolicySection } from './PolicySection.tsx';
import { SchoolSection } from './SchoolSection.tsx';

const parts = {
  school: SchoolSection,
  policy: PolicySection,
  people: PeopleSection,
  hours: HoursSection,
  contacts: ContactsSection,
  accounts: AccountsSection,
  permissions: PermissionsSection,
  device: DeviceSection,
  file: FileSection,
  coverage: CoverageSection,
  diagnostics: DiagnosticsSection,
} satisfies Record<string, ComponentType<PartProps>>;
type SectionId = keyof typeof parts;
const ids = Object.keys(parts) as SectionId[];

interface PartProps {
  state: SchoolState;
  reload: () => Promise<void>;
}

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

function Sections(props: PartProps) {
  const say = useSay();
  const made = ids.map((id) => {
    const Part = parts[id];
    return [id, { title: say(sections[id]), part: <Part {...props} /> }] as const;
  });
  return (
    <SheetPage
      page={say(title)}
      name={props.state.school.school.name || 'Lanyard'}
      menu={say(menu)}
      first="school"
      sections={Object.fromEntries(made) as Record<SectionId, (typeof made)[number][1]>}
      also={[{ title: say(toMine), address: 'mine.html' }]}
    />
  );
}

function Silent() {
  const say = useSay();
  return <p class="silent">{say(noAnswer)}</p>;
}
