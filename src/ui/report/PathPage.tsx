import type { Concern } from '../../core/concern.ts';
import { noPack } from '../../core/policy.ts';
import type { School } from '../../core/school.ts';
import { whomToTell } from '../../core/whom.ts';
import { packs } from '../../registry.ts';
import { pathOf } from '../../report/paths.ts';
import { useSay } from '../say.ts';
import { Title } from '../Title.tsx';
import { RecordsOff } from './RecordsOff.tsx';
import { StepCard } from './StepCard.tsx';

/** The steps of one path, and the clause that they follow. */
export function PathPage({ concern, school }: { concern: Concern; school: School }) {
  const say = useSay();
  const path = pathOf(concern);
  const pack = packs[school.policy?.pack ?? 'none'] ?? noPack;
  const { who, clause: id } = whomToTell(concern, pack);
  const clause = pack.clauses.find((one) => one.id === id);
  return (
    <>
      <Title>{say(path.title)}</Title>
      <p class="lead">{say(path.lead)}</p>
      {path.noRecord && <RecordsOff />}
      {clause && (
        <blockquote class="clause">
          <b>
            {school.policy?.title ?? say(pack.title)}, {say(clause.where)}
          </b>
          <p>{say(clause.what)}</p>
        </blockquote>
      )}
      <ol class="steps">
        {path.steps.map((step) => (
          <li class="card" key={step.words.en}>
            <StepCard step={step} path={path} who={who} school={school} />
          </li>
        ))}
      </ol>
    </>
  );
}
