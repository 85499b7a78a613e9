import { openOwn } from '../ask.ts';
import { Button } from '../parts.tsx';
import { useSay } from '../say.ts';
import { records as words } from '../words/record.ts';
import { RecordRow } from './RecordRow.tsx';

/** For when something has happened: a record of this page, what to do, and the records there are. */
export function Help({ tabId, off }: { tabId: number | undefined; off: boolean }) {
  const say = useSay();
  return (
    <>
      {tabId !== undefined && <RecordRow tabId={tabId} off={off} />}
      <div class="row">
        <Button class="grow" onClick={() => void openOwn('report.html')}>
          {say(words.concern)}
        </Button>
        <Button class="grow" onClick={() => void openOwn('record.html')}>
          {say(words.page)}
        </Button>
      </div>
    </>
  );
}
