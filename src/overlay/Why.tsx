import type { Warning } from '../core/telling.ts';
import { words } from './words.ts';

/** One line why, with the person's name covered: it may be on the classroom screen. */
export function Why({ warning, shown }: { warning: Warning; shown: boolean }) {
  const { lang, person } = warning;
  const [before = '', ...after] = warning.why.split('{person}');
  if (after.length === 0) return <p id="lanyard-why">{before}</p>;
  const spoken = person && shown ? person : '';
  return (
    <>
      <p id="lanyard-why">
        {before}
        {person ? <Cover name={person} shown={shown} label={words.covered[lang]} /> : words.someone[lang]}
        {after.join(words.someone[lang])}
        {person && (
          <span class="hint" aria-hidden="true">
            {' '}
            {words.holdToShow[lang]}
          </span>
        )}
      </p>
      <span class="unseen" role="status">
        {spoken}
      </span>
    </>
  );
}

/** Always of one width, and the name is nowhere in it until it is shown. */
function Cover({ name, shown, label }: { name: string; shown: boolean; label: string }) {
  return (
    <button type="button" class={shown ? 'cover shown' : 'cover'} aria-label={shown ? undefined : label}>
      {shown ? name : '\u00a0'}
    </button>
  );
}
