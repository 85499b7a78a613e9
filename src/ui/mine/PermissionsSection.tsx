import { dayHere } from '../../school/clock.ts';
import type { OwnPermission, ProfessionalUse } from '../../staff/own.ts';
import { dayWords } from '../moment.ts';
import { Row } from '../parts.tsx';
import { useSay } from '../say.ts';
import { kept, permissions as words } from '../words/mine.ts';
import { Days, Text } from './fields.tsx';
import { Kept } from './Kept.tsx';
import { endOfYear } from './lasting.ts';
import type { Mine } from './state.ts';

/** What was allowed: by the school to everybody, by somebody to this person, and use for work. */
export function PermissionsSection({ state, own, save }: Mine) {
  const say = useSay();
  const today = dayHere(Date.now());
  const lasts = ({ until, agreedBy }: { until: string; agreedBy?: string }) =>
    [say(kept.until, { day: dayWords(until, say.lang) }), agreedBy && say(words.agreed, { who: agreedBy })]
      .filter(Boolean)
      .join(' · ');
  const fresh = () => ({ id: crypto.randomUUID(), from: today, until: endOfYear(today) });
  return (
    <>
      <p class="sub">{say(words.about)}</p>
      <Kept<OwnPermission>
        items={own.own.permissions}
        path="permissions"
        today={today}
        none={say(words.none)}
        add={say(words.add)}
        fresh={fresh}
        title={({ event, person, place }) => [event, person, place].filter(Boolean).join(', ')}
        about={lasts}
        save={(permissions) => save({ permissions })}
        form={(item, change, wrong) => (
          <>
            <p class="sub">{say(words.oneOf)}</p>
            <div class="trio">
              <Text label={say(words.event)} value={item.event} change={(event) => change({ event })} />
              <Text label={say(words.person)} value={item.person} change={(person) => change({ person })} />
              <Text label={say(words.place)} value={item.place} change={(place) => change({ place })} />
            </div>
            <Lasts item={item} change={change} wrong={wrong} agreed={say(words.agreedBy)} />
          </>
        )}
      />
      {!!state.school.permissions?.length && (
        <>
          <h2>{say(words.school)}</h2>
          {state.school.permissions.map((one) => (
            <Row
              key={JSON.stringify(one)}
              title={[one.event, one.person, one.place].filter(Boolean).join(', ')}
              about={lasts(one)}
            />
          ))}
        </>
      )}
      <h2>{say(words.work)}</h2>
      <p class="sub">{say(words.workAbout)}</p>
      <Kept<ProfessionalUse>
        items={own.own.professional}
        path="professional"
        today={today}
        none={say(words.workNone)}
        add={say(words.workAdd)}
        fresh={fresh}
        title={({ what }) => what ?? say(words.work)}
        about={lasts}
        save={(professional) => save({ professional })}
        form={(item, change, wrong) => (
          <>
            <Text label={say(words.what)} value={item.what} change={(what) => change({ what })} />
            <Lasts item={item} change={change} wrong={wrong} agreed={say(words.approvedBy)} />
          </>
        )}
      />
    </>
  );
}

type Span = { from: string; until: string; agreedBy?: string };

function Lasts(props: {
  item: Span;
  agreed: string;
  change(some: Partial<Span>): void;
  wrong: (field?: string) => string | undefined;
}) {
  const say = useSay();
  const { item, change, wrong } = props;
  return (
    <>
      <Days
        from={{ label: say(words.from), field: 'from', value: item.from }}
        until={{ label: say(words.until), value: item.until }}
        wrong={wrong}
        change={({ first, until }) => change({ from: first ?? item.from, until: until ?? item.until })}
      />
      <Text label={props.agreed} value={item.agreedBy} change={(agreedBy) => change({ agreedBy })} />
    </>
  );
}
