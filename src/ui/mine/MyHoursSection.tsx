import { useState } from 'preact/hooks';
import type { Times, Weekday } from '../../core/school.ts';
import { packOf } from '../../registry.ts';
import { breaksCount } from '../../school/breaks.ts';
import type { Problem } from '../../school/problem.ts';
import { asWorked } from '../../staff/worked.ts';
import { FromTo } from '../options/FromTo.tsx';
import { NowLine } from '../options/NowLine.tsx';
import { Rows } from '../options/Rows.tsx';
import { Problems } from '../options/Section.tsx';
import { Button, Notice } from '../parts.tsx';
import { useSay } from '../say.ts';
import { days, noAnswer, saved, save as saveWords } from '../words/common.ts';
import { myHours as words } from '../words/my-hours.ts';
import { hours as hoursWords } from '../words/options.ts';
import { DayPattern } from './DayPattern.tsx';
import { type Duty, ownHours, shownHours, WEEK } from './pattern.ts';
import type { Mine } from './state.ts';

type Outcome = 'none' | 'saved' | 'silent' | readonly Problem[];

/** Where one's own week is not the school's. */
export function MyHoursSection({ state, own, save }: Mine) {
  const say = useSay();
  const [values, setValues] = useState(() => shownHours(own.own.hours));
  const [outcome, setOutcome] = useState<Outcome>('none');
  const pack = packOf(state.school);
  const school = state.school.hours;
  const { hours } = asWorked(state.school, pack, { ...own.own, hours: ownHours(values) });
  const set = (some: Partial<typeof values>) => {
    setOutcome('none');
    setValues((before) => ({ ...before, ...some }));
  };

  async function keep(event: Event) {
    event.preventDefault();
    const problems = await save({ hours: ownHours(values) }).catch(() => undefined);
    setOutcome(problems === undefined ? 'silent' : problems.length ? problems : 'saved');
  }

  return (
    <form onSubmit={(event) => void keep(event)} noValidate>
      <p class="sub">{say(words.about)}</p>
      {!school?.days && <Notice>{say(words.schoolNone)}</Notice>}
      <NowLine hours={hours ?? {}} />
      {WEEK.map((day) => (
        <DayPattern
          key={day}
          day={day}
          school={school?.days?.[day] ?? []}
          value={values.days[day]}
          change={(times) => set({ days: { ...values.days, [day]: times } })}
        />
      ))}
      {breaksCount(state.school, pack) ? (
        <label class="tick spaced">
          <input
            type="checkbox"
            checked={values.breaks !== undefined}
            onChange={(event) =>
              set({ breaks: event.currentTarget.checked ? (school?.breaks ?? []) : undefined })
            }
          />
          {say(words.ownBreaks)}
        </label>
      ) : (
        <p class="sub spaced">{say(words.noBreaks)}</p>
      )}
      {values.breaks && breaksCount(state.school, pack) && (
        <Rows
          title={say(hoursWords.breaks)}
          items={values.breaks}
          change={(breaks) => set({ breaks })}
          fresh={['12:00', '13:00'] as Times}
          add={say(hoursWords.addBreak)}
          name={(n) => say(hoursWords.aBreak, { n })}
          line={(times, change, n) => (
            <FromTo what={say(hoursWords.aBreak, { n })} kind="time" value={times} change={change} />
          )}
        />
      )}
      <Rows
        title={say(words.duties)}
        items={values.duties}
        change={(duties) => set({ duties })}
        fresh={{ day: 'mon', times: ['12:15', '12:45'] } as Duty}
        add={say(words.addDuty)}
        name={(n) => say(words.duty, { n })}
        line={(duty, change, n) => (
          <>
            <select
              class="short"
              aria-label={say(words.dutyDay, { n })}
              value={duty.day}
              onChange={(event) => change({ ...duty, day: event.currentTarget.value as Weekday })}
            >
              {WEEK.map((day) => (
                <option key={day} value={day}>
                  {say(days[day])}
                </option>
              ))}
            </select>
            <FromTo
              what={say(words.duty, { n })}
              kind="time"
              value={duty.times}
              change={(times) => change({ ...duty, times })}
            />
          </>
        )}
      />
      <div class="actions">
        <Button look="primary" type="submit">
          {say(saveWords)}
        </Button>
        <span role="status">
          {outcome === 'saved' && <span class="done">{say(saved)}</span>}
          {outcome === 'silent' && say(noAnswer)}
        </span>
        {typeof outcome !== 'string' && <Problems problems={outcome} />}
      </div>
    </form>
  );
}
