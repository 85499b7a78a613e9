import { useEffect, useState } from 'preact/hooks';
import { builtIn, isReady } from '../../worker/second-opinion.ts';
import { useSay } from '../say.ts';
import { opinion as words } from '../words/second-opinion.ts';
import type { Mine } from './state.ts';

type Model = 'ready' | 'notReady' | 'none';

/** Whether the browser's own language model may be asked where the rules are silent: its own consent, off by default. */
export function SecondOpinion({ own, save }: Mine) {
  const say = useSay();
  const [model, setModel] = useState<Model>('none');
  const on = own.own.secondOpinion === true;
  useEffect(() => {
    void there().then(setModel);
  }, []);
  return (
    <>
      <p class="sub">{say(words.about)}</p>
      <p>{say(words.plainly)}</p>
      <p class="sub">{say(words[model])}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={on}
          disabled={!on && model !== 'ready'}
          onChange={(event) => void save({ secondOpinion: event.currentTarget.checked })}
        />
        {say(words.agree)}
      </label>
    </>
  );
}

async function there(): Promise<Model> {
  const model = builtIn();
  if (!model) return 'none';
  return (await isReady(model).catch(() => false)) ? 'ready' : 'notReady';
}
