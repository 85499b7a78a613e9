import type { Hours } from '../../core/school.ts';
import { workTime } from '../../school/hours.ts';
import { momentWords } from '../moment.ts';
import { useSay } from '../say.ts';
import { hours as words } from '../words/options.ts';

/** What these hours say of this moment: the quickest check that they were typed right. */
export function NowLine({ hours }: { hours: Hours }) {
  const say = useSay();
  const { working, until } = workTime(new Date(), hours);
  if (until === undefined) return <p class="now">{say(words.never)}</p>;
  const line = working ? words.now : words.notNow;
  return <p class="now">{say(line, { until: momentWords(until, say.lang, hours.zone) })}</p>;
}
