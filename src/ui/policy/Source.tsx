import type { Pack } from '../../core/policy.ts';
import type { School } from '../../core/school.ts';
import { dayWords } from '../moment.ts';
import { Pill, Row } from '../parts.tsx';
import { useSay } from '../say.ts';
import { months } from '../words/common.ts';
import { policyView as words } from '../words/policy.ts';
import { Away } from './PolicyView.tsx';

/** Whose policy it is, since when, and when it is looked at again; what the school's file says goes first. */
export function Source({ school: { policy }, pack }: { school: School; pack: Pack }) {
  const say = useSay();
  const date = policy?.date ?? pack.source.date;
  const review = policy?.reviewDue ?? pack.source.reviewDue;
  const overdue = review !== undefined && review < new Date().toISOString().slice(0, review.length);
  return (
    <div class="card source">
      <Row title={policy?.title ?? say(pack.title)} about={`${say(words.of)} ${pack.source.school}`} />
      {pack.source.author && <Row title={pack.source.author} about={say(words.by)} />}
      <Row title={date ? whenWords(date, say.lang) : say(words.notDated)} about={say(words.since)} />
      {review && (
        <Row
          title={whenWords(review, say.lang)}
          about={say(words.review)}
          end={overdue && <Pill tone="warn">{say(words.overdue)}</Pill>}
        />
      )}
      {policy?.text && <Row title={<Away to={policy.text}>{say(words.text)}</Away>} />}
    </div>
  );
}

/** Some policies name only the month: "2020-09". */
function whenWords(date: string, lang: 'en' | 'cy'): string {
  if (date.length > 7) return dayWords(date, lang);
  return `${months[lang][Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}
