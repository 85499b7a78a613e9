import { Erase } from '../options/Erase.tsx';
import { Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { device as words } from '../words/mine.ts';
import type { Mine } from './state.ts';

/** The language, and leaving nothing behind. */
export function DeviceSection({ own, save, reload }: Mine) {
  const say = useSay();
  return (
    <>
      <Field label={say(words.language)}>
        <select
          value={own.own.language ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            void save({ language: value === 'en' || value === 'cy' ? value : undefined });
          }}
        >
          <option value="">{say(words.asSchool)}</option>
          <option value="en">{say(words.english)}</option>
          <option value="cy">{say(words.welsh)}</option>
        </select>
      </Field>
      <Erase reload={reload} />
    </>
  );
}
