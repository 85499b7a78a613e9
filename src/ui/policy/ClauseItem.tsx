import { levelOf } from '../../core/judge.ts';
import type { Clause, Pack } from '../../core/policy.ts';
import type { School } from '../../core/school.ts';
import { rules } from '../../registry.ts';
import { sites } from '../../sites.ts';
import { Pill, type Tone } from '../parts.tsx';
import { useSay } from '../say.ts';
import { flowNames, levels, states, policyView as words } from '../words/policy.ts';

const tones: Record<Clause['how'], Tone> = {
  live: 'good',
  checkup: 'good',
  report: 'good',
  setup: 'good',
  outside: 'note',
};

/** One clause: what it asks, and what answers it here and now. */
export function ClauseItem({ clause, school, pack }: { clause: Clause; school: School; pack: Pack }) {
  const say = useSay();
  const bound = rules
    .filter(({ id }) => clause.rules.includes(id))
    .map((rule) => ({ rule, level: levelOf(rule.id, school, pack) }));
  const silenced = bound.length > 0 && !clause.flows?.length && bound.every(({ level }) => level === 'off');
  const partly = clause.flows?.includes('own-sites') && !allWatched(pack);
  const state = silenced ? words.silenced : partly ? words.partly : states[clause.how];
  return (
    <li>
      <div class="of">
        <b>{say(clause.where)}</b> <small>{clause.own ? say(words.ours) : clause.id}</small>
        <Pill tone={silenced || partly ? 'warn' : tones[clause.how]}>{say(state)}</Pill>
      </div>
      <p>{say(clause.what)}</p>
      <ul class="answers">
        {bound.map(({ rule, level }) => (
          <li key={rule.id}>
            {say(rule.title)}: {say(levels[level])}
          </li>
        ))}
        {clause.flows?.map((flow) => (
          <li key={flow}>{say(flowNames[flow])}</li>
        ))}
        {clause.reason && <li>{say(words.why, { reason: say(clause.reason) })}</li>}
      </ul>
    </li>
  );
}

/** Of the sites that a policy names, some may not be watched: what it says of sites holds in part. */
function allWatched(pack: Pack): boolean {
  return (pack.sites ?? []).every((named) => sites.some(({ name }) => name === named));
}
