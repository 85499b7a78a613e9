import type { Times, Weekday } from '../../core/school.ts';
import { FromTo } from '../options/FromTo.tsx';
import { Rows } from '../options/Rows.tsx';
import { useSay } from '../say.ts';
import { days } from '../words/common.ts';
import { myHours as words } from '../words/my-hours.ts';
import { hours as hoursWords } from '../words/options.ts';

/** One day of the week: as the school, not worked, or times of one's own. */
export function DayPattern(props: {
  day: Weekday;
  school: readonly Times[];
  /** Undefined: as the school. */
  value: readonly Times[] | undefined;
  change(value: readonly Times[] | undefined): void;
}) {
  const say = useSay();
  const { school, value, change } = props;
  const name = say(days[props.day]);
  const times = school.map(([from, to]) => `${from}–${to}`).join(', ') || say(words.notThere);
  const how = value === undefined ? 'school' : value.length ? 'own' : 'off';
  const choose = (chosen: string) => {
    if (chosen === 'school') return change(undefined);
    change(chosen === 'off' ? [] : school.length ? school : [['08:30', '15:30']]);
  };
  return (
    <div class="day">
      <b>{name}</b>
      <div>
        <select aria-label={name} value={how} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="school">{say(words.asSchool, { times })}</option>
          <option value="own">{say(words.other)}</option>
          <option value="off">{say(words.off)}</option>
        </select>
        {how === 'own' && (
          <Rows
            items={value ?? []}
            change={change}
            fresh={['13:00', '15:30'] as Times}
            add={say(hoursWords.addTimes)}
            addLabel={say(hoursWords.addTimesTo, { day: name })}
            name={() => name}
            line={(one, put) => <FromTo what={name} kind="time" value={one} change={put} />}
          />
        )}
      </div>
    </div>
  );
}
