import type { Coverage } from '../../core/coverage.ts';
import { coverages, siteNamed } from '../../sites.ts';
import { useSay } from '../say.ts';
import { acts, coverage as words } from '../words/acts.ts';
import './coverage.css';

/** What is seen on each site and what is not, honestly. */
export function CoverageSection() {
  const say = useSay();
  return (
    <>
      <p class="sub">{say(words.about)}</p>
      {coverages.map((site) => (
        <Site key={site.platform} {...site} />
      ))}
      <p class="sub">{say(words.nowhere)}</p>
    </>
  );
}

function Site({ platform, covered, open }: Coverage) {
  const say = useSay();
  return (
    <details class="covered-site">
      <summary>
        <h3>{siteNamed(platform)?.name ?? platform}</h3>
      </summary>
      <dl>
        {covered.map(({ act, ways, known, seen, words: tables }) => (
          <div key={`${act} ${ways.en}`}>
            <dt>{say(acts[act])}</dt>
            <dd>
              {say(ways)}
              <small>
                {say(words.known[known])}, {seen}
                {tables && `; ${say(words.words)}`}
              </small>
            </dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && (
        <>
          <h4>{say(words.open)}</h4>
          <ul>
            {open.map(({ act, what, why }) => (
              <li key={`${act} ${what.en}`}>
                {say(what)}: {say(why)}.
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
