import type { Words } from '../../core/text.ts';
import type { SchoolState } from '../../messages.ts';
import { packs } from '../../registry.ts';
import { workTime } from '../../school/hours.ts';
import { openOwn } from '../ask.ts';
import { momentWords } from '../moment.ts';
import { Button, Pill, Row } from '../parts.tsx';
import { useSay } from '../say.ts';
import { popup as words } from '../words/popup.ts';

/** Why the list answers nothing. */
const LISTLESS: Partial<Record<SchoolState['list']['is'], Words>> = {
  locked: words.listLocked,
  expired: words.listEnded,
};

/** For which school, by which policy, with which list. */
export function SchoolRows({ state }: { state: SchoolState }) {
  const say = useSay();
  const { school, counts } = state;
  const pack = packs[school.policy?.pack ?? 'none'];
  const people = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const { working, until } = workTime(new Date(), school.hours);
  return (
    <>
      <Row title={school.school.name || say(words.school)} about={say(words.school)} />
      <Row
        title={pack ? (school.policy?.title ?? say(pack.title)) : say(words.noPolicy)}
        about={say(words.policy)}
        end={
          pack && (
            <Button look="quiet" onClick={() => void openOwn('policy.html')}>
              {say(words.readPolicy)}
            </Button>
          )
        }
      />
      <Row
        title={people ? say(words.onList, { n: people.toLocaleString('en-GB') }) : say(words.noNames)}
        about={say(words.list)}
        end={LISTLESS[state.list.is] && <Pill tone="warn">{say(LISTLESS[state.list.is]!)}</Pill>}
      />
      {school.hours?.days && (
        <Row
          title={
            working && until !== undefined
              ? say(words.working, { until: momentWords(until, say.lang, school.hours.zone) })
              : say(words.free)
          }
          about={say(words.hours)}
        />
      )}
    </>
  );
}
