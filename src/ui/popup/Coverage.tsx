import { siteNamed } from '../../sites.ts';
import type { Lost } from '../../staff/health.ts';
import { dayWords } from '../moment.ts';
import { useSay } from '../say.ts';
import { acts } from '../words/acts.ts';
import { lost as words } from '../words/lost.ts';

/** What cannot be seen any more since a site has changed, a line each. Nothing, where all is well. */
export function Coverage({ lost }: { lost: readonly Lost[] }) {
  const say = useSay();
  if (!lost.length) return undefined;
  return (
    <section aria-labelledby="lost">
      <h2 id="lost">{say(words.title)}</h2>
      <ul class="lines">
        {lost.map(({ platform, act, since }) => (
          <li key={`${platform} ${act}`} class="line">
            <span>
              {siteNamed(platform)?.name ?? platform}: {say(acts[act])}
              <small>{say(words.since, { day: dayWords(since, say.lang) })}</small>
            </span>
          </li>
        ))}
      </ul>
      <p class="sub">{say(words.about)}</p>
    </section>
  );
}
