import type { Permission } from '../../core/school.ts';
import type { SchoolState } from '../../messages.ts';
import { Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { permissions as words } from '../words/office.ts';
import { useForm } from './form.ts';
import { Rows } from './Rows.tsx';
import { KeyForm } from './Section.tsx';

const WHAT = ['event', 'person', 'place', 'from', 'until', 'agreedBy'] as const;
const empty = { event: '', person: '', place: '', from: '', until: '', agreedBy: '' };
type Shown = typeof empty;

/** What may be written about, from when until when, and who agreed. */
export function PermissionsSection({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const there = (state.school.permissions ?? []).map((one): Shown => ({ ...empty, ...one }));
  const form = useForm(
    { permissions: there },
    ({ permissions }) => ({ permissions: permissions.filter(isFilled).map(fileOf) }),
    reload,
  );
  return (
    <KeyForm of="permissions" state={state} form={form}>
      <p class="sub">{say(words.about)}</p>
      <Rows
        title={say(words.title)}
        wrong={form.wrong('permissions')}
        items={form.values.permissions}
        change={(permissions) => form.set({ permissions: [...permissions] })}
        fresh={empty}
        add={say(words.add)}
        name={(n) => say(words.permission, { n })}
        line={(permission, change) => (
          <div class="trio grow">
            {WHAT.map((what) => (
              <Field key={what} label={say(words[what])}>
                {what === 'from' || what === 'until' ? (
                  <input type="date" {...typedIn(what, permission, change)} />
                ) : (
                  <input {...typedIn(what, permission, change)} />
                )}
              </Field>
            ))}
          </div>
        )}
      />
    </KeyForm>
  );
}

function typedIn(what: keyof Shown, permission: Shown, change: (permission: Shown) => void) {
  return {
    value: permission[what],
    onInput: (e: { currentTarget: HTMLInputElement }) =>
      change({ ...permission, [what]: e.currentTarget.value }),
  };
}

const isFilled = (permission: Shown) => WHAT.some((what) => permission[what].trim());

/** What is left empty is not there; without a day, the file says what is wrong. */
function fileOf({ from, until, ...rest }: Shown): Permission {
  const said = Object.entries(rest).filter(([, text]) => text.trim());
  return { ...Object.fromEntries(said), from, until };
}
