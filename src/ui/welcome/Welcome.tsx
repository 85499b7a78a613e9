import type { ComponentChildren } from 'preact';
import type { SchoolState } from '../../messages.ts';
import { openOptions } from '../ask.ts';
import { Button, Mark, Pill } from '../parts.tsx';
import { browserLanguage, Language, useSay } from '../say.ts';
import { useSchoolState } from '../state.ts';
import { welcome as words } from '../words/popup.ts';

/** The first page after installing: three short steps. */
export function Welcome() {
  const [loaded] = useSchoolState();
  if (loaded.is === 'coming') return undefined;
  const state = loaded.is === 'there' ? loaded.state : undefined;
  return (
    <Language.Provider value={state?.lang ?? browserLanguage()}>
      <Steps state={state} />
    </Language.Provider>
  );
}

function Steps({ state }: { state: SchoolState | undefined }) {
  const say = useSay();
  const there = state?.on ? state.school.school.name : undefined;
  document.title = say(words.page);
  return (
    <main>
      <Mark size={56} />
      <h1>{say(words.title)}</h1>
      <p class="lead">{say(words.lead)}</p>
      <ol>
        <Step title={say(words.step1)} done={there !== undefined}>
          <p>{there === undefined ? say(words.step1Text) : say(words.step1There, { school: there })}</p>
          {there === undefined && (
            <Button look="primary" onClick={() => void openOptions()}>
              {say(words.step1Button)}
            </Button>
          )}
        </Step>
        <Step title={say(words.step2)}>
          <p>{say(words.step2Text)}</p>
        </Step>
        <Step title={say(words.step3)}>
          <p>{say(words.step3Text)}</p>
        </Step>
      </ol>
    </main>
  );
}

function Step(props: { title: string; done?: boolean; children: ComponentChildren }) {
  const say = useSay();
  return (
    <li class="card">
      <h2>
        {props.title} {props.done && <Pill>{say(words.done)}</Pill>}
      </h2>
      {props.children}
    </li>
  );
}
