import { useState } from 'preact/hooks';
import { Button } from './parts.tsx';
import { useSay } from './say.ts';
import { copied, copy } from './words/report.ts';

/** Puts a text on the clipboard, and says so. */
export function Copy({ text, what }: { text: string; what?: string }) {
  const say = useSay();
  const [done, setDone] = useState(false);
  return (
    <div class="actions">
      <Button onClick={() => void navigator.clipboard.writeText(text).then(() => setDone(true))}>
        {what ?? say(copy)}
      </Button>
      <span role="status">{done && say(copied)}</span>
    </div>
  );
}
