import type { ComponentChildren } from 'preact';
import type { SchoolState } from '../../messages.ts';
import type { Reminder } from '../../staff/reminders.ts';
import { openOptions } from '../ask.ts';
import { PolicyRead } from '../mine/PolicyRead.tsx';
import { useOwn } from '../mine/state.ts';
import { Button, Mark, Pill } from '../parts.tsx';
import { browserLanguage, Language, useSay } from '../say.ts';
import { useSchoolState } from '../state.ts';
import { welcome as words } from '../words/popup.ts';
import { toPractice } from '../words/practice.ts';

/** The first page after installing: short steps, each done where it stands. */
export function Welcome() {
  const [loaded, reload] = useSchoolState();
  if (loaded.is === 'coming') return undefined;
  const state = loaded.is === 'there' ? loaded.state : undefined;
  return (
    <Language.Provider value={state?.lang ?? browserLanguage()}>
      <Steps state={state} reload={reload} />
    </Language.Provider>
  );
}

function Steps({ state, reload }: { state: SchoolState | undefined; reload: () => Promise<void> }) {
  const say = useSay();
  const { own, save } = useOwn(reload);
  const left = (about: Reminder['about']) => own?.reminders.some((reminder) => reminder.about === about);
  const known = state?.on && left('policy') === false;
  const checked = state?.on && left('checkup') === false;
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
        <Step title={say(words.step2)} done={known}>
          {state?.on ? (
            own && <PolicyRead state={state} own={own} save={save} />
          ) : (
            <p>{say(words.step2Later)}</p>
          )}
          <p>{say(words.step2Text)}</p>
        </Step>
        <Step title={say(words.stepPractice)}>
          <p>{say(words.stepPracticeText)}</p>
          <a class="button" href="practice.html">
            {say(toPractice)}
          </a>
        </Step>
        <Step title={say(words.stepCheckup)} done={checked}>
          <p>{say(words.stepCheckupText)}</p>
          {state?.on && (
            <a class="button" href="mine.html#checkup">
              {say(words.stepCheckupButton)}
            </a>
          )}
        </Step>
        <Step title={say(words.step3)}>
          <p>{say(words.step3Text)}</p>
          <a href="mine.html#sees">{say(words.step3Link)}</a>
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
