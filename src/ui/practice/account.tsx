import { Button, Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { standIn as words } from '../words/practice.ts';
import type { Outcome } from './outcomes.ts';
import { bringOverlay } from './overlay.ts';
import { practised } from './ports.ts';
import { Try, type TryProps } from './Try.tsx';

export function Profile({ outcome, went, school }: TryProps & { school: string }) {
  const say = useSay();
  return (
    <Try id="edit-profile" outcome={outcome}>
      <Field label={say(words.jobTitle)}>
        <input name="jobTitle" autocomplete="off" defaultValue={say(words.teacher, { school })} />
      </Field>
      <Field label={say(words.bio)}>
        <input name="bio" autocomplete="off" />
      </Field>
      <div class="actions">
        <Button data-act="edit-profile" onClick={went}>
          {say(words.save)}
        </Button>
      </div>
    </Try>
  );
}

export function Privacy({ outcome, went }: TryProps) {
  const say = useSay();
  return (
    <Try id="set-privacy" outcome={outcome}>
      <div class="actions">
        <Button data-act="set-privacy" onClick={went}>
          {say(words.open)}
        </Button>
      </div>
    </Try>
  );
}

/** A visit is no press that could be held: its card comes when a site is there. */
export function Visit({ outcome, tell }: { outcome?: Outcome; tell(outcome: Outcome): void }) {
  const say = useSay();
  async function visit() {
    const { warning } = await practised({ kind: 'visit' });
    if (!warning) return tell({ is: 'silent' });
    const decision = await (await bringOverlay()).warn(warning);
    tell({ is: decision.do === 'carry-on' ? 'passed' : decision.do });
  }
  return (
    <Try id="visit" outcome={outcome}>
      <div class="actions">
        <Button onClick={() => void visit()}>{say(words.openSite)}</Button>
      </div>
    </Try>
  );
}

export function Comment({ outcome, went }: TryProps) {
  const say = useSay();
  return (
    <Try id="remove-comment" outcome={outcome}>
      <div class="person">
        <b>{say(words.somebody)}</b>
        <span>{say(words.rude)}</span>
      </div>
      <input type="hidden" name="by" value={say(words.somebody)} />
      <input type="hidden" name="text" value={say(words.rude)} />
      <div class="actions">
        <Button data-act="remove-comment" onClick={went}>
          {say(words.remove)}
        </Button>
      </div>
    </Try>
  );
}
