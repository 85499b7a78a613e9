import { useEffect, useState } from 'preact/hooks';
import { recordsOff } from '../../storage.ts';
import { Button, Notice } from '../parts.tsx';
import { useSay } from '../say.ts';
import { step as words } from '../words/report.ts';

/** Whoever comes here may have such a picture on a screen: from now on no page is captured. */
export function RecordsOff() {
  const say = useSay();
  const [off, setOff] = useState(true);
  useEffect(() => {
    void recordsOff.setValue(true);
  }, []);
  if (!off)
    return (
      <Notice tone="note" live>
        {say(words.recordsOnNow)}
      </Notice>
    );
  return (
    <Notice tone="firm" title={say(words.recordsOff)}>
      <p>{say(words.recordsOffAbout)}</p>
      <Button onClick={() => void recordsOff.setValue(false).then(() => setOff(false))}>
        {say(words.recordsOn)}
      </Button>
    </Notice>
  );
}
