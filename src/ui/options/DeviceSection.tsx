import type { School } from '../../core/school.ts';
import type { SchoolState } from '../../messages.ts';
import { Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { device as words } from '../words/office.ts';
import { sections } from '../words/options.ts';
import { useForm } from './form.ts';
import { KeysForm } from './Section.tsx';
import { Tick } from './Tick.tsx';

const KEYS = ['device', 'noList', 'consentHandledBySchool', 'unlock', 'graceDays', 'locked'] as const;
const MAY_LOCK = [
  'school',
  'policy',
  'people',
  'hours',
  'contacts',
  'accounts',
  'permissions',
  'device',
] as const;

/** The choices that are one key of the file each. */
export function DeviceSection({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const there = shown(state.school);
  const form = useForm(there, (values) => changed(values, there), reload);
  const { values, set, wrong } = form;
  return (
    <KeysForm of={KEYS} state={state} form={form}>
      {(locked) => (
        <>
          <p class="sub">{say(words.about)}</p>
          <Field label={say(words.device)} error={wrong('device')}>
            <select
              disabled={locked('device')}
              value={values.device}
              onChange={(e) => set({ device: e.currentTarget.value })}
            >
              <option value="personal">{say(words.personal)}</option>
              <option value="school">{say(words.school)}</option>
            </select>
          </Field>
          <Tick
            label={say(words.noList)}
            hint={say(words.noListHint)}
            disabled={locked('noList')}
            checked={values.noList}
            change={(noList) => set({ noList })}
          />
          <Tick
            label={say(words.consent)}
            hint={say(words.consentHint)}
            disabled={locked('consentHandledBySchool')}
            checked={values.consentHandledBySchool}
            change={(consentHandledBySchool) => set({ consentHandledBySchool })}
          />
          <Field label={say(words.unlock)} error={wrong('unlock')}>
            <select
              disabled={locked('unlock')}
              value={values.unlock}
              onChange={(e) => set({ unlock: e.currentTarget.value })}
            >
              <option value="stay">{say(words.stay)}</option>
              <option value="each-session">{say(words.eachSession)}</option>
            </select>
          </Field>
          <Field label={say(words.graceDays)} hint={say(words.graceHint)} error={wrong('graceDays')}>
            <input
              inputmode="numeric"
              disabled={locked('graceDays')}
              value={values.graceDays}
              onInput={(e) => set({ graceDays: e.currentTarget.value })}
            />
          </Field>
          <fieldset class="rows" disabled={locked('locked')}>
            <legend>{say(words.locked)}</legend>
            <p class="sub">{say(words.lockedHint)}</p>
            <div class="columns">
              {MAY_LOCK.map((key) => (
                <Tick
                  key={key}
                  label={say(sections[key])}
                  checked={values.locked.includes(key)}
                  change={(on) =>
                    set({ locked: on ? [...values.locked, key] : values.locked.filter((k) => k !== key) })
                  }
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
    </KeysForm>
  );
}

function shown(school: School) {
  const { device = 'personal', noList = false, consentHandledBySchool = false, unlock = 'stay' } = school;
  const { graceDays, locked = [] } = school;
  return {
    device: device as string,
    noList,
    consentHandledBySchool,
    unlock: unlock as string,
    graceDays: graceDays === undefined ? '' : String(graceDays),
    locked,
  };
}

/** Only what is another now: a choice that nobody made stays unsaid in the file. */
function changed(values: ReturnType<typeof shown>, there: ReturnType<typeof shown>) {
  const differs = KEYS.filter((key) => JSON.stringify(values[key]) !== JSON.stringify(there[key]));
  return Object.fromEntries(
    differs.map((key) => [key, key === 'graceDays' && !values[key] ? 14 : values[key]]),
  );
}
