import type { OfficialAccount, Weekday } from '../../core/school.ts';
import type { SchoolState } from '../../messages.ts';
import { sites } from '../../sites.ts';
import { Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { days } from '../words/common.ts';
import { accounts as words } from '../words/office.ts';
import { linesOf, typed, useForm } from './form.ts';
import { Rows } from './Rows.tsx';
import { KeyForm } from './Section.tsx';

const WEEK = Object.keys(days) as Weekday[];

/** The school's own accounts, and who may act as them. */
export function AccountsSection({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const form = useForm(
    { accounts: (state.school.accounts ?? []).map(shown) },
    (values) => ({ accounts: values.accounts.filter((one) => one.handle.trim()).map(fileOf) }),
    reload,
  );
  return (
    <KeyForm of="accounts" state={state} form={form}>
      <p class="sub">{say(words.about)}</p>
      <Rows
        title={say(words.title)}
        wrong={form.wrong('accounts')}
        items={form.values.accounts}
        change={(accounts) => form.set({ accounts: [...accounts] })}
        fresh={shown({ platform: sites[0]?.id ?? '', handle: '' })}
        add={say(words.add)}
        name={(n) => say(words.account, { n })}
        line={(account, change) => (
          <Account account={account} change={(some) => change({ ...account, ...some })} />
        )}
      />
    </KeyForm>
  );
}

type Shown = ReturnType<typeof shown>;

function Account({ account, change }: { account: Shown; change(some: Partial<Shown>): void }) {
  const say = useSay();
  return (
    <div class="trio grow">
      <Field label={say(words.site)}>
        <select value={account.platform} onChange={(e) => change({ platform: e.currentTarget.value })}>
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field label={say(words.handle)} hint={say(words.handleHint)}>
        <input
          value={account.handle}
          autocapitalize="off"
          spellcheck={false}
          onInput={(e) => change({ handle: e.currentTarget.value })}
        />
      </Field>
      <Field label={say(words.approvedBy)}>
        <input value={account.approvedBy} onInput={(e) => change({ approvedBy: e.currentTarget.value })} />
      </Field>
      <Field label={say(words.administrators)} hint={say(words.administratorsHint)}>
        <textarea
          rows={2}
          value={account.administrators}
          onInput={(e) => change({ administrators: e.currentTarget.value })}
        />
      </Field>
      <Field label={say(words.roundup)}>
        <select value={account.roundup} onChange={(e) => change({ roundup: e.currentTarget.value })}>
          <option value="">{say(words.noDay)}</option>
          {WEEK.map((day) => (
            <option key={day} value={day}>
              {say(days[day])}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}

function shown({ platform, handle, approvedBy = '', administrators = [], roundup }: OfficialAccount) {
  return { platform, handle, approvedBy, administrators: administrators.join('\n'), roundup: roundup ?? '' };
}

function fileOf({ platform, handle, approvedBy, administrators, roundup }: Shown): OfficialAccount {
  return {
    platform,
    handle: handle.trim(),
    approvedBy: typed(approvedBy),
    administrators: linesOf(administrators),
    roundup: WEEK.find((day) => day === roundup),
  };
}
