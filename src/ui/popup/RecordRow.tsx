import { useState } from 'preact/hooks';
import type { RecordMade } from '../../messages.ts';
import { ask, openOwn } from '../ask.ts';
import { Button } from '../parts.tsx';
import { useSay } from '../say.ts';
import { notMade, make as words } from '../words/record.ts';

type Step = 'rest' | 'asked' | 'making' | 'off' | Extract<RecordMade, { made: false }>['why'];

/** A record of the page behind the popup; one question first, because one kind of picture must never be copied. */
export function RecordRow({ tabId, off }: { tabId: number; off: boolean }) {
  const say = useSay();
  const [step, setStep] = useState<Step>(off ? 'off' : 'rest');

  async function make() {
    setStep('making');
    const answer = await ask('makeRecord', { tabId });
    if (answer.made) close();
    else setStep(answer.why);
  }

  switch (step) {
    case 'rest':
      return (
        <div class="row">
          <Button class="grow" onClick={() => setStep('asked')}>
            {say(words.make)}
          </Button>
        </div>
      );
    case 'asked':
    case 'making':
      return (
        <div class="row ask">
          <p role="status">{say(words.question)}</p>
          <Button look="primary" disabled={step === 'making'} onClick={() => void make()}>
            {say(words.no)}
          </Button>
          <Button onClick={() => void openOwn('report.html#images')}>{say(words.yes)}</Button>
        </div>
      );
    default:
      return (
        <div class="row ask">
          <p role="status">{say(notMade[step])}</p>
          {step === 'off' && (
            <Button onClick={() => void openOwn('report.html#images')}>{say(words.whatNow)}</Button>
          )}
        </div>
      );
  }
}
