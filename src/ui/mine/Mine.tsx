import type { ComponentType } from 'preact';
import { browserLanguage, Language, useSay } from '../say.ts';
import { SheetPage } from '../sheet.tsx';
import { useSchoolState } from '../state.ts';
import { noAnswer } from '../words/common.ts';
import { mySections, mine as words } from '../words/mine.ts';
import { menu } from '../words/options.ts';
import { toPractice } from '../words/practice.ts';
import { CheckupSection } from './CheckupSection.tsx';
import { DeviceSection } from './DeviceSection.tsx';
import { DiarySection } from './DiarySection.tsx';
import { LinksSection } from './LinksSection.tsx';
import { MyHoursSection } from './MyHoursSection.tsx';
import { PermissionsSection } from './PermissionsSection.tsx';
import { QuietSection } from './QuietSection.tsx';
import { SecondOpinion } from './SecondOpinion.tsx';
import { SeesSection } from './SeesSection.tsx';
import { type Mine as Settings, useOwn } from './state.ts';

const parts = {
  checkup: CheckupSection,
  hours: MyHoursSection,
  links: LinksSection,
  permissions: PermissionsSection,
  quiet: QuietSection,
  diary: DiarySection,
  opinion: SecondOpinion,
  sees: SeesSection,
  device: DeviceSection,
} satisfies Record<string, ComponentType<Settings>>;
type SectionId = keyof typeof parts;
const ids = Object.keys(parts) as SectionId[];

/** What the member of staff decides for themself. */
export function Mine() {
  const [loaded, reloadSchool] = useSchoolState();
  const { own, save, reload } = useOwn(reloadSchool);
  const reloadAll = async () => {
    await Promise.all([reload(), reloadSchool()]);
  };
  if (loaded.is === 'coming' || (loaded.is === 'there' && !own)) return undefined;
  return (
    <Language.Provider value={loaded.is === 'there' ? loaded.state.lang : browserLanguage()}>
      {loaded.is === 'there' && own ? (
        <Sections state={loaded.state} own={own} save={save} reload={reloadAll} />
      ) : (
        <Silent />
      )}
    </Language.Provider>
  );
}

function Sections(settings: Settings) {
  const say = useSay();
  const made = ids.map((id) => {
    const Part = parts[id];
    return [id, { title: say(mySections[id]), part: <Part {...settings} /> }] as const;
  });
  return (
    <SheetPage
      page={say(words.page)}
      name={say(words.name)}
      menu={say(menu)}
      first="checkup"
      sections={Object.fromEntries(made) as Record<SectionId, (typeof made)[number][1]>}
      also={[
        { title: say(toPractice), address: 'practice.html' },
        { title: say(words.toSchool), address: 'options.html' },
      ]}
    />
  );
}

function Silent() {
  const say = useSay();
  return <p class="silent">{say(noAnswer)}</p>;
}
