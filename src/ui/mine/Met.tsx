import { siteNamed } from '../../sites.ts';
import type { OwnLink } from '../../staff/own.ts';
import { Button } from '../parts.tsx';
import { useSay } from '../say.ts';
import { links as words } from '../words/mine.ts';

/** A link by name alone also speaks for a namesake: which profiles it spoke for, and whether that was right. */
export function Met({ link, change }: { link: OwnLink; change(some: Partial<OwnLink>): void }) {
  const say = useSay();
  const { met = [], profiles = [], others = [] } = link;
  if (!met.length) return profiles.length ? undefined : <p class="by-name">{say(words.byName)}</p>;
  const answered = (profile: string) => met.filter((one) => one !== profile);
  return (
    <ul class="met">
      {met.map((profile) => {
        const [platform = '', handle = ''] = profile.split(':');
        return (
          <li key={profile}>
            <span>{say(words.met, { handle, site: siteNamed(platform)?.name ?? platform })}</span>
            <Button
              aria-label={say(words.theOneThis, { handle })}
              onClick={() => change({ profiles: [...profiles, profile], met: answered(profile) })}
            >
              {say(words.theOne)}
            </Button>
            <Button
              look="quiet"
              aria-label={say(words.anotherThis, { handle })}
              onClick={() => change({ others: [...others, profile], met: answered(profile) })}
            >
              {say(words.another)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
