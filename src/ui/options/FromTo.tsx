import type { Times } from '../../core/school.ts';
import { useSay } from '../say.ts';
import { hours as words } from '../words/options.ts';

/** Two times or two days, from and to. */
export function FromTo(props: {
  what: string;
  kind: 'time' | 'date';
  value: Times;
  change: (value: Times) => void;
}) {
  const say = useSay();
  const [from, to] = props.value;
  return (
    <>
      <input
        type={props.kind}
        aria-label={say(words.from, { day: props.what })}
        value={from}
        onInput={(e) => props.change([e.currentTarget.value, to])}
      />
      <span aria-hidden="true">–</span>
      <input
        type={props.kind}
        aria-label={say(words.to, { day: props.what })}
        value={to}
        onInput={(e) => props.change([from, e.currentTarget.value])}
      />
    </>
  );
}
