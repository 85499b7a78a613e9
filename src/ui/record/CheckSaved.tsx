import { useState } from 'preact/hooks';
import { type Checked, checked } from '../../records/check.ts';
import { DropFile } from '../options/DropFile.tsx';
import { Notice } from '../parts.tsx';
import { useSay } from '../say.ts';
import { outcome, check as words } from '../words/record.ts';

/** Was a saved record changed? Whoever has Lanyard can see. */
export function CheckSaved() {
  const say = useSay();
  const [found, setFound] = useState<Checked>();
  return (
    <section>
      <h2>{say(words.title)}</h2>
      <DropFile
        choose={say(words.choose)}
        hint={say(words.drop)}
        accept=".html,text/html"
        take={async (file) => setFound(checked(await file.text()))}
      />
      <div role="status">
        {found && <Notice tone={found === 'whole' ? 'good' : 'warn'}>{say(outcome[found])}</Notice>}
      </div>
    </section>
  );
}
