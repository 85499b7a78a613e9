import { useEffect, useState } from 'preact/hooks';
import type { SchoolState, TabState } from '../../messages.ts';
import { ask, currentTab, loadAgain, openOptions, openOwn } from '../ask.ts';
import { Button } from '../parts.tsx';
import { browserLanguage, Language, useSay } from '../say.ts';
import { useSchoolState } from '../state.ts';
import { Unlock } from '../Unlock.tsx';
import { popup as words } from '../words/popup.ts';
import { Coverage } from './Coverage.tsx';
import { Head } from './Head.tsx';
import { Help } from './Help.tsx';
import { Own } from './Own.tsx';
import { SchoolRows } from './SchoolRows.tsx';

type Here = { tabId: number; tab: TabState };

/** Is this tab protected, for which school and as which account? */
export function Popup() {
  const [loaded, reload] = useSchoolState();
  const [here, setHere] = useState<Here | 'unknown'>();
  useEffect(() => {
    void lookHere().then(setHere, () => setHere('unknown'));
  }, []);
  if (loaded.is === 'coming' || !here) return undefined;
  const lang = loaded.is === 'there' ? loaded.state.lang : browserLanguage();
  return (
    <Language.Provider value={lang}>
      {loaded.is === 'there' ? <There state={loaded.state} here={here} reload={reload} /> : <Broken />}
    </Language.Provider>
  );
}

async function lookHere(): Promise<Here | 'unknown'> {
  const tabId = await currentTab();
  return tabId === undefined ? 'unknown' : { tabId, tab: await ask('tab', { tabId }) };
}

function There(props: { state: SchoolState; here: Here | 'unknown'; reload: () => Promise<void> }) {
  const { state, here, reload } = props;
  const say = useSay();
  if (!state.on) {
    return (
      <>
        <Head title={say(words.notSetUp)} about={say(words.notSetUpAbout)} />
        <Help tabId={here === 'unknown' ? undefined : here.tabId} />
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
      <Own state={state} />
      <div class="doings">
        <Help tabId={here === 'unknown' ? undefined : here.tabId} />
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
    </footer>
  );
}

function Broken() {
  const say = useSay();
  return <Head title={say(words.broken)} about={say(words.brokenAbout)} />;
}
