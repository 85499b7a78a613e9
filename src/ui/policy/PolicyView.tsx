import type { Pack } from '../../core/policy.ts';
import type { School } from '../../core/school.ts';
import { packOf } from '../../registry.ts';
import { sites } from '../../sites.ts';
import { Notice } from '../parts.tsx';
import { useSay } from '../say.ts';
import { policyView as words } from '../words/policy.ts';
import { ClauseItem } from './ClauseItem.tsx';
import { Source } from './Source.tsx';

/** A school's policy as it is in force: whose it is, what is watched, and every clause with its state. */
export function PolicyView({ school }: { school: School }) {
  const say = useSay();
  const pack = packOf(school);
  if (!pack.clauses.length) return <p>{say(words.none)}</p>;
  return (
    <div class="policy-view">
      <Source school={school} pack={pack} />
      <Notice>
        <p>{say(words.own)}</p>
        <p>{say(words.law)}</p>
      </Notice>
      <h2>{say(words.sites)}</h2>
      <Sites pack={pack} />
      <h2>{say(words.clauses)}</h2>
      <ol class="clauses">
        {pack.clauses.map((clause) => (
          <ClauseItem key={clause.id} clause={clause} school={school} pack={pack} />
        ))}
      </ol>
      {pack.consequence && (
        <>
          <h2>{say(words.consequence)}</h2>
          <p>{say(pack.consequence)}</p>
        </>
      )}
      <Documents school={school} pack={pack} />
    </div>
  );
}

function Sites({ pack }: { pack: Pack }) {
  const say = useSay();
  const watched = sites.map(({ name }) => name);
  const missing = (pack.sites ?? []).filter((name) => !watched.includes(name));
  return (
    <>
      <p>{say(words.watched, { sites: watched.join(', ') })}</p>
      {missing.length > 0 && <p>{say(words.notWatched, { sites: missing.join(', ') })}</p>}
    </>
  );
}

/** What the policy is read with; the school's file may say where each is, by its title in either language. */
function Documents({ school, pack }: { school: School; pack: Pack }) {
  const say = useSay();
  const links = school.policy?.links ?? [];
  const named = pack.readWith ?? [];
  const at = (title: string) => links.find((link) => link.title.toLowerCase() === title.toLowerCase())?.url;
  const others = links.filter(
    ({ title }) => !named.some(({ en, cy }) => at(en) && [en, cy].some((t) => same(t, title))),
  );
  if (!named.length && !others.length) return undefined;
  return (
    <>
      <h2>{say(words.readWith)}</h2>
      <ul>
        {named.map((title) => (
          <Document key={title.en} title={say(title)} url={at(title.en) ?? at(title.cy)} />
        ))}
        {others.map(({ title, url }) => (
          <Document key={url} title={title} url={url} />
        ))}
      </ul>
    </>
  );
}

function Document({ title, url }: { title: string; url: string | undefined }) {
  return <li>{url ? <Away to={url}>{title}</Away> : title}</li>;
}

/** Opened by the person; never fetched. */
export function Away({ to, children }: { to: string; children: string }) {
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
