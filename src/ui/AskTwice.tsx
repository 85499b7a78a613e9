import { useState } from 'preact/hooks';
import { Button } from './parts.tsx';
import { useSay } from './say.ts';
import { cancel } from './words/common.ts';

/** What cannot be undone is asked twice and done once. */
export function AskTwice(props: { ask: string; sure: string; go(): Promise<void> }) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button onClick={() => setAsked(true)}>{props.ask}</Button>;
  return (
    <div class="actions">
      <Button look="primary" onClick={() => setAsked(false)}>
        {say(cancel)}
      </Button>
      <Button onClick={() => void props.go().then(() => setAsked(false))}>{props.sure}</Button>
    </div>
  );
}
