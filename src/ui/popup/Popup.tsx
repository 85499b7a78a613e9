import { useEffect, useState } from 'preact/hooks';
import type { OwnState, SchoolState, TabState } from '../../messages.ts';
import { recordsOff } from '../../storage.ts';
import { ask, currentTab, loadAgain, openOptions, openOwn } from '../ask.ts';
import { Button } from '../parts.tsx';
import { browserLanguage, Language, useSay } from '../say.ts';
import { useSchoolState } from '../state.ts';
import { Unlock } from '../Unlock.tsx';
import { popup as words } from '../words/popup.ts';
import { toPractice } from '../words/practice.ts';
import { Coverage } from './Coverage.tsx';
import { Head } from './Head.tsx';
import { Help } from './Help.tsx';
import { Own } from './Own.tsx';
import { SchoolRows } from './SchoolRows.tsx';

type Here = { tabId: number; tab: TabState };

/** All that the popup shows, read before it is drawn: nothing grows under the hand. */
interface Read {
  here: Here | 'unknown';
  own: OwnState | undefined;
  /** Nothing may be recorded now. */
  recordsOff: boolean;
}

/** Is this tab protected, for which school and as which account? */
export function Popup() {
  const [loaded, reload] = useSchoolState();
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    void readAll().then(setRead);
  }, []);
  if (loaded.is === 'coming' || !read) return undefined;
  const lang = loaded.is === 'there' ? loaded.state.lang : browserLanguage();
  return (
    <Language.Provider value={lang}>
      {loaded.is === 'there' ? <There state={loaded.state} read={read} reload={reload} /> : <Broken />}
    </Language.Provider>
  );
}

async function readAll(): Promise<Read> {
  const [here, own, off] = await Promise.all([
    lookHere().catch(() => 'unknown' as const),
    ask('own', {}).catch(() => undefined),
    recordsOff.getValue().catch(() => false),
  ]);
  return { here, own, recordsOff: off };
}

async function lookHere(): Promise<Here | 'unknown'> {
  const tabId = await currentTab();
  return tabId === undefined ? 'unknown' : { tabId, tab: await ask('tab', { tabId }) };
}

function There(props: { state: SchoolState; read: Read; reload: () => Promise<void> }) {
  const { state, reload } = props;
  const { here, own, recordsOff: off } = props.read;
  const tabId = here === 'unknown' ? undefined : here.tabId;
  const say = useSay();
  if (!state.on) {
    return (
      <>
        <Head title={say(words.notSetUp)} about={say(words.notSetUpAbout)} />
        <Help tabId={tabId} off={off} />
        <Settings primary />
        <Sees />
      </>
    );
  }
  const silent = here !== 'unknown' && here.tab.is === 'silent';
  return (
    <>
      <TabHead tab={here === 'unknown' ? { is: 'elsewhere' } : here.tab} state={state} />
      {silent && (
        <div class="row">
          <Button look="primary" class="grow" onClick={() => void loadAgain(here.tabId).then(() => close())}>
            {say(words.load)}
          </Button>
        </div>
      )}
      {state.list.is === 'locked' && <Unlock opened={reload} />}
      <Coverage lost={state.lost} />
      <Own state={state} first={own} />
      <div class="doings">
        <Help tabId={tabId} off={off} />
        <div class="row">
          <Button class="grow" onClick={() => void openOwn('mine.html#links')}>
            {say(words.declare)}
          </Button>
          <Button class="grow" onClick={() => void openOwn('mine.html')}>
            {say(words.mine)}
          </Button>
        </div>
      </div>
      <details>
        <summary>{say(words.about)}</summary>
        <SchoolRows state={state} />
        <Settings />
      </details>
      <Sees />
    </>
  );
}

function TabHead({ tab, state }: { tab: TabState; state: SchoolState }) {
  const say = useSay();
  if (tab.is === 'elsewhere') return <Head title={say(words.elsewhere)} about={say(words.sites)} />;
  if (tab.is === 'silent') {
    return <Head title={say(words.silentOn, { site: tab.name })} about={say(words.silentAbout)} />;
  }
  return <Head on title={say(words.protectedOn, { site: tab.name })} about={accountLine(tab, state, say)} />;
}

function accountLine(
  { account, platform }: Extract<TabState, { is: 'watched' }>,
  { school }: SchoolState,
  say: ReturnType<typeof useSay>,
): string {
  if (account === 'signed out') return say(words.signedOut);
  const handle = account === 'unknown' ? undefined : account.handle?.replace(/^@/, '');
  if (!handle) return say(words.asUnknown);
  const own = school.accounts?.some(
    (a) => a.platform === platform && a.handle.toLowerCase() === handle.toLowerCase(),
  );
  return say(own ? words.asSchool : words.asPersonal, { handle });
}

function Settings({ primary }: { primary?: boolean }) {
  const say = useSay();
  return (
    <div class="row">
      <Button
        look={primary ? 'primary' : 'plain'}
        class="grow"
        onClick={() => void openOptions().then(() => close())}
      >
        {say(primary ? words.setUp : words.settings)}
      </Button>
    </div>
  );
}

function Sees() {
  const say = useSay();
  return (
    <footer class="row">
      <small>
        {say(words.sees)}{' '}
        <a href="mine.html#sees" target="_blank" rel="noreferrer">
          {say(words.seesMore)}
        </a>
      </small>
      <a href="practice.html" target="_blank" rel="noreferrer">
        {say(toPractice)}
      </a>
    </footer>
  );
}

function Broken() {
  const say = useSay();
  return <Head title={say(words.broken)} about={say(words.brokenAbout)} />;
}
