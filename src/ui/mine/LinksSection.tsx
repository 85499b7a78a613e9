import { type Lifting, RELATIONS, type Relation } from '../../core/declared.ts';
import { optionsOf } from '../../core/judge.ts';
import type { School } from '../../core/school.ts';
import type { Words } from '../../core/text.ts';
import { packOf } from '../../registry.ts';
import { dayHere } from '../../school/clock.ts';
import type { OwnLink } from '../../staff/own.ts';
import { dayWords } from '../moment.ts';
import { linesOf } from '../options/form.ts';
import { Field, Notice } from '../parts.tsx';
import { useSay } from '../say.ts';
import { kept, links as words } from '../words/mine.ts';
import { relations } from '../words/relations.ts';
import { Days, Text } from './fields.tsx';
import { Kept } from './Kept.tsx';
import { endOfYear } from './lasting.ts';
import { Met } from './Met.tsx';
import type { Mine } from './state.ts';

/** Whom one knows outside school, and what the school was told. */
export function LinksSection({ state, own, save }: Mine) {
  const say = useSay();
  const today = dayHere(Date.now());
  return (
    <>
      <p class="sub">{say(words.about)}</p>
      {state.on && <Notice>{say(meansHere(state.school))}</Notice>}
      <Kept<OwnLink>
        items={own.own.links}
        path="links"
        today={today}
        none={say(words.none)}
        add={say(words.add)}
        fresh={() => ({ id: crypto.randomUUID(), relation: 'child', on: today, until: endOfYear(today) })}
        title={({ name, profiles }) => name ?? profiles?.[0] ?? ''}
        about={({ relation, until, reference }) =>
          [say(relations[relation]), say(kept.until, { day: dayWords(until, say.lang) }), reference]
            .filter(Boolean)
            .join(' · ')
        }
        save={(links) => save({ links })}
        more={(link, change) => <Met link={link} change={change} />}
        form={(link, change, wrong) => (
          <>
            <Text label={say(words.who)} value={link.name} change={(name) => change({ name })} />
            <Field label={say(words.profiles)} hint={say(words.profilesHint)} error={wrong('profiles')}>
              <textarea
                rows={2}
                value={link.profiles?.join('\n') ?? ''}
                onChange={(event) => change({ profiles: linesOf(event.currentTarget.value) })}
              />
            </Field>
            <Field label={say(words.relation)}>
              <select
                value={link.relation}
                onChange={(event) => change({ relation: event.currentTarget.value as Relation })}
              >
                {RELATIONS.map((relation) => (
                  <option key={relation} value={relation}>
                    {say(relations[relation])}
                  </option>
                ))}
              </select>
            </Field>
            <div class="pair">
              <Text
                label={say(words.approvedBy)}
                hint={say(words.approvedHint)}
                value={link.approvedBy}
                change={(approvedBy) => change({ approvedBy })}
              />
              <Text
                label={say(words.reference)}
                value={link.reference}
                change={(reference) => change({ reference })}
              />
            </div>
            <Days
              from={{ label: say(words.on), field: 'on', value: link.on }}
              until={{ label: say(words.until), value: link.until }}
              wrong={wrong}
              change={({ first, until }) => change({ on: first ?? link.on, until: until ?? link.until })}
            />
          </>
        )}
      />
    </>
  );
}

/** What declaring does, by this school's policy. */
function meansHere(school: School): Words {
  const { lifts, when }: Lifting = optionsOf('declared-links', school, packOf(school));
  if (lifts === 'approved') return words.approved;
  if (lifts !== 'declared') return words.never;
  return when === 'outside-work' ? words.declaredOutside : words.declared;
}
