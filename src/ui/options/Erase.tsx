import { useState } from 'preact/hooks';
import { ask } from '../ask.ts';
import { Button } from '../parts.tsx';
import { useSay } from '../say.ts';
import { cancel } from '../words/common.ts';
import * as words from '../words/file.ts';

/** Asked twice, done once. */
export function Erase({ reload }: { reload: () => Promise<void> }) {
  const say = useSay();
  const [step, setStep] = useState<'rest' | 'sure' | 'done'>('rest');
  return (
    <section>
      <h2>{say(words.eraseTitle)}</h2>
      <p class="sub">{say(words.eraseAbout)}</p>
      <div class="actions">
        {step === 'sure' ? (
          <>
            <Button look="primary" onClick={() => setStep('rest')}>
              {say(cancel)}
            </Button>
            <Button
              onClick={async () => {
                await ask('erase', {});
                setStep('done');
                await reload();
              }}
            >
              {say(words.eraseSure)}
            </Button>
          </>
        ) : (
          <Button onClick={() => setStep('sure')}>{say(words.erase)}</Button>
        )}
        <span role="status">{step === 'done' && say(words.erased)}</span>
      </div>
    </section>
  );
}
