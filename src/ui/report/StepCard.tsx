import type { School } from '../../core/school.ts';
import type { Office } from '../../core/whom.ts';
import { forms } from '../../report/forms.ts';
import type { Path, Step } from '../../report/path.ts';
import { refusal } from '../../report/refusal.ts';
import { Copy } from '../Copy.tsx';
import { useSay } from '../say.ts';
import { step as words } from '../words/report.ts';
import { Tell } from './Tell.tsx';

/** One step: what to do, and what helps with it. */
export function StepCard(props: { step: Step; path: Path; who: readonly Office[]; school: School }) {
  const say = useSay();
  return (
    <>
      <p class="what">{say(props.step.words)}</p>
      <Help {...props} />
    </>
  );
}

function Help({ step, path, who, school }: Parameters<typeof StepCard>[0]) {
  const say = useSay();
  switch (step.is) {
    case 'do':
      return step.about && <p>{say(step.about)}</p>;
    case 'tell':
      return <Tell path={path} who={who} school={school} />;
    case 'record':
      return (
        <p>
          {say(words.howToRecord)} {say(words.staysHere)}
        </p>
      );
    case 'ring':
      return (
        <Links
          links={step.numbers.map(({ name, number }) => [`${number} · ${say(name)}`, `tel:${number}`])}
        />
      );
    case 'forms':
      return <Links links={forms.map(({ name, address, way }) => [name, address, way && say(way)])} />;
    case 'help':
      return <Links links={step.links.map(({ name, address }) => [say(name), address])} />;
    case 'refusal':
      return <Refusal school={school} />;
    case 'cases':
      return (
        <dl>
          {step.cases.map(({ what, answer }) => (
            <div key={what.en}>
              <dt>{say(what)}</dt>
              <dd>{say(answer)}</dd>
            </div>
          ))}
        </dl>
      );
  }
}

/** Opened by the person, in a tab of its own; the other side does not learn where from. */
function Links({ links }: { links: readonly (readonly [name: string, address: string, way?: string])[] }) {
  return (
    <ul class="links">
      {links.map(([name, address, way]) => (
        <li key={address}>
          <a href={address} target={address.startsWith('tel:') ? undefined : '_blank'} rel="noreferrer">
            {name}
          </a>
          {way && <small>{way}</small>}
        </li>
      ))}
    </ul>
  );
}

function Refusal({ school }: { school: School }) {
  const say = useSay();
  return (
    <>
      {(['en', 'cy'] as const).map((lang) => (
        <details key={lang} open={lang === say.lang}>
          <summary>{say(lang === 'en' ? words.refusalEn : words.refusalCy)}</summary>
          <blockquote class="letter" lang={lang}>
            {refusal(school, lang)}
          </blockquote>
          <Copy text={refusal(school, lang)} />
        </details>
      ))}
      <p>{say(words.toParents)}</p>
    </>
  );
}
