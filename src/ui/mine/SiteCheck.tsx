import type { Checkup, CheckupStep } from '../../core/checkup.ts';
import type { Pack } from '../../core/policy.ts';
import { siteNamed } from '../../sites.ts';
import { type StepState, stepsOf } from '../../staff/checkup.ts';
import { Button, Field, Pill } from '../parts.tsx';
import { useSay } from '../say.ts';
import { checkup as words } from '../words/checkup.ts';
import type { Mine } from './state.ts';

interface SiteChecked {
  checkup: Checkup;
  pack: Pack;
  passwordDays: number | undefined;
  /** Open when the page comes. */
  first: boolean;
}

/** The steps of one site: what it should be, the way there, what the page shows, done or not. */
export function SiteCheck(props: Mine & SiteChecked) {
  const say = useSay();
  const { checkup, pack, state, own, save, passwordDays } = props;
  const { platform } = checkup;
  const site = siteNamed(platform)?.name ?? platform;
  const { without } = own.own;
  const away = without.includes(platform);
  const steps = stepsOf(checkup, state.school, pack, own.own, own.shown, Date.now());
  const left = steps.filter(({ done }) => !done).length;
  if (!steps.length && passwordDays === undefined) return undefined;
  if (away) {
    return (
      <section class="site away">
        <h2>{site}</h2>
        <Pill tone="note">{say(words.none)}</Pill>
        <Button
          look="quiet"
          aria-label={say(words.haveOneOn, { site })}
          onClick={() => void save({ without: without.filter((one) => one !== platform) })}
        >
          {say(words.haveOne)}
        </Button>
      </section>
    );
  }
  return (
    <details class="site" open={props.first}>
      <summary>
        <h2>{site}</h2>
        <Pill tone={left ? 'note' : 'good'}>{left ? say(words.left, { n: left }) : say(words.allDone)}</Pill>
      </summary>
      <ul class="steps">
        {steps.map((step) => (
          <Step key={step.id} of={step} site={site} {...props} />
        ))}
      </ul>
      {passwordDays !== undefined && <PasswordOf {...props} site={site} days={passwordDays} />}
      <Button
        look="quiet"
        aria-label={say(words.noAccountOn, { site })}
        onClick={() => void save({ without: [...without, platform] })}
      >
        {say(words.noAccount)}
      </Button>
    </details>
  );
}

function Step({ of, site, own, save }: Mine & { of: StepState; site: string }) {
  const say = useSay();
  const { step, id, done, now } = of;
  const what = say(step.setting);
  const tick = (checked: boolean) => {
    const { [id]: _, ...rest } = own.own.checkup;
    void save({ checkup: checked ? { ...rest, [id]: Date.now() } : rest });
  };
  return (
    <li class={done ? 'step ticked' : 'step'}>
      <label class="tick">
        <input type="checkbox" checked={done} onChange={(event) => tick(event.currentTarget.checked)} />
        <span>{what}</span>
      </label>
      <div class="how">
        {say(words.should, { what: say(step.should) })}{' '}
        {now && <Pill tone={now === 'good' ? 'good' : 'warn'}>{say(shownAs(step, now))}</Pill>}
        <small>{say(step.where)}</small>
      </div>
      <a href={step.link} target="_blank" rel="noreferrer" aria-label={say(words.goTo, { what, site })}>
        {say(words.go, { site })}
      </a>
    </li>
  );
}

function shownAs({ shows }: CheckupStep, now: 'good' | 'other') {
  if (shows && 'namesSchool' in shows) return now === 'good' ? words.silent : words.names;
  return words[now];
}

function PasswordOf({
  checkup,
  site,
  days,
  own,
  save,
}: Mine & { checkup: Checkup; site: string; days: number }) {
  const say = useSay();
  const { passwords } = own.own;
  const change = (day: string) => {
    const { [checkup.platform]: _, ...rest } = passwords;
    void save({ passwords: day ? { ...rest, [checkup.platform]: day } : rest });
  };
  return (
    <Field label={say(words.passwordOnSite, { site })} hint={say(words.passwordAbout, { days })}>
      <input
        type="date"
        class="short"
        value={passwords[checkup.platform] ?? ''}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </Field>
  );
}
