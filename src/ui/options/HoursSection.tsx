import type { Hours, Times, Weekday } from '../../core/school.ts';
import type { SchoolState } from '../../messages.ts';
import { withCalendar } from '../../school/school-days.ts';
import { useSay } from '../say.ts';
import { days } from '../words/common.ts';
import { hours as words } from '../words/options.ts';
import { FromCalendar } from './FromCalendar.tsx';
import { FromTo } from './FromTo.tsx';
import { useForm } from './form.ts';
import { NowLine } from './NowLine.tsx';
import { Rows } from './Rows.tsx';
import { KeyForm } from './Section.tsx';

const WEEK = Object.keys(days) as Weekday[];

/** When the school works. */
export function HoursSection({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const there = state.school.hours;
  const form = useForm(shown(there), (values) => ({ hours: fileOf(values, there) }), reload);
  const { values, set, wrong } = form;
  return (
    <KeyForm of="hours" state={state} form={form}>
      <p class="sub">{say(words.about)}</p>
      <NowLine hours={fileOf(values, there)} />
      <h2>{say(words.days)}</h2>
      {WEEK.map((day) => (
        <div class="day" key={day}>
          <b>{say(days[day])}</b>
          <Rows
            wrong={wrong(`hours.days.${day}`)}
            items={values.days[day]}
            change={(times) => set({ days: { ...values.days, [day]: times } })}
            fresh={['08:30', '15:30'] as Times}
            add={say(words.addTimes)}
            addLabel={say(words.addTimesTo, { day: say(days[day]) })}
            name={() => say(days[day])}
            line={(times, change) => (
              <FromTo what={say(days[day])} kind="time" value={times} change={change} />
            )}
          />
        </div>
      ))}
      <Rows
        title={say(words.breaks)}
        wrong={wrong('hours.breaks')}
        items={values.breaks}
        change={(breaks) => set({ breaks })}
        fresh={['12:00', '13:00'] as Times}
        add={say(words.addBreak)}
        name={(n) => say(words.aBreak, { n })}
        line={(times, change, n) => (
          <FromTo what={say(words.aBreak, { n })} kind="time" value={times} change={change} />
        )}
      />
      <FromCalendar
        zone={there?.zone}
        keep={(entries) => {
          const { terms, closed } = shown(withCalendar(fileOf(values, there), entries));
          set({ terms, closed });
        }}
      />
      <Rows
        title={say(words.terms)}
        wrong={wrong('hours.terms')}
        items={values.terms}
        change={(terms) => set({ terms: [...terms] })}
        fresh={['', ''] as Times}
        add={say(words.addTerm)}
        name={(n) => say(words.term, { n })}
        line={(term, change, n) => (
          <FromTo what={say(words.term, { n })} kind="date" value={term} change={change} />
        )}
      />
      <Rows
        title={say(words.closed)}
        wrong={wrong('hours.closed')}
        items={values.closed}
        change={(closed) => set({ closed })}
        fresh=""
        add={say(words.addClosed)}
        name={(n) => say(words.closedDay, { n })}
        line={(day, change, n) => (
          <input
            type="date"
            aria-label={say(words.closedDay, { n })}
            value={day}
            onInput={(e) => change(e.currentTarget.value)}
          />
        )}
      />
    </KeyForm>
  );
}

function shown(hours: Hours = {}) {
  const day = (name: Weekday) => [name, hours.days?.[name] ?? []] as const;
  return {
    days: Object.fromEntries(WEEK.map(day)) as Record<Weekday, readonly Times[]>,
    breaks: hours.breaks ?? [],
    terms: (hours.terms ?? []).map(({ from, to }): Times => [from, to]),
    closed: hours.closed ?? [],
  };
}

/** A line left empty is none. */
function fileOf(values: ReturnType<typeof shown>, there: Hours | undefined): Hours {
  const full = (times: readonly Times[]) => times.filter(([from, to]) => from || to);
  const days = WEEK.map((day) => [day, full(values.days[day])] as const).filter(([, times]) => times.length);
  return {
    ...there,
    days: Object.fromEntries(days),
    breaks: full(values.breaks),
    terms: full(values.terms).map(([from, to]) => ({ from, to })),
    closed: values.closed.filter(Boolean),
  };
}
