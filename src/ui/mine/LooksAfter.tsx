import { siteNamed } from '../../sites.ts';
import { useSay } from '../say.ts';
import { checkup as words } from '../words/checkup.ts';
import type { Mine } from './state.ts';

/** Which of the school's accounts this person runs: they hear of its roundup day. */
export function LooksAfter({ state, own, save }: Mine) {
  const say = useSay();
  const accounts = state.school.accounts ?? [];
  const { looksAfter } = own.own;
  if (!accounts.length) return undefined;
  return (
    <fieldset class="rows">
      <legend>
        <h2>{say(words.looksAfter)}</h2>
      </legend>
      <p class="sub">{say(words.looksAfterAbout)}</p>
      {accounts.map(({ platform, handle }) => {
        const id = `${platform}:${handle}`;
        return (
          <label key={id} class="tick">
            <input
              type="checkbox"
              checked={looksAfter.includes(id)}
              onChange={(event) =>
                void save({
                  looksAfter: event.currentTarget.checked
                    ? [...looksAfter, id]
                    : looksAfter.filter((one) => one !== id),
                })
              }
            />
            @{handle} ({siteNamed(platform)?.name ?? platform})
          </label>
        );
      })}
    </fieldset>
  );
}
