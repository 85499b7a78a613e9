import { textOf } from '../core/action.ts';
import { defineRule } from '../core/rule.ts';
import { personsIn } from '../text/accused.ts';
import { has, sentencesOf } from '../text/phrases.ts';
import { CONCERNS, DISCLOSED } from '../text/senses/whistle.ts';
import { addUp, type Together } from '../text/together.ts';
import { FICTION } from '../text/voices.ts';

const TOLD: readonly Together[] = [[DISCLOSED, CONCERNS]];

/** A concern taken where it belongs, and nobody accused by name: the law protects it, and the note says so. */
export default defineRule({
  id: 'whistle-blowing',
  title: { en: 'Whistle-blowing is protected', cy: 'Mae chwythu’r chwiban wedi’i ddiogelu' },
  on: ['publish', 'comment', 'share', 'message'],
  level: 'note',
  about: 'rights',
  check(action, context) {
    const text = textOf(action);
    if (has(text, FICTION)) return undefined;
    const spans = addUp(sentencesOf(text), TOLD);
    return spans.length && !personsIn(text, context).length ? { spans } : undefined;
  },
  words: {
    en: () => ({
      headline: 'This is protected',
      why: 'Raising a concern with those who look into it is your right by law; nothing in the policy is against it.',
      better: [
        'Leave out names and anything that tells who a child is.',
        'Keep notes with dates, for your union or a legal adviser.',
      ],
    }),
    cy: () => ({
      headline: 'Mae hyn wedi’i ddiogelu',
      why: 'Mae gennych hawl gyfreithiol i godi pryder gyda’r rhai sy’n ymchwilio iddo; nid oes dim yn y polisi yn erbyn hynny.',
      better: [
        'Gadewch allan enwau ac unrhyw beth sy’n dangos pwy yw plentyn.',
        'Cadwch nodiadau â dyddiadau, i’ch undeb neu gynghorydd cyfreithiol.',
      ],
    }),
  },
  examples: {
    speaks: [
      {
        name: 'the regulator, by the policy for it',
        action: post(
          'Our school lied about staffing and I have told the regulator under the whistleblowing policy',
        ),
        level: 'note',
      },
      { name: 'the designated officer', action: post('I reported what I saw to the LADO and I would again') },
      { name: 'the union', action: post('Raised unsafe ratios with my union rep and with HR today') },
      {
        name: 'the inspectorate',
        action: post('I have written to Estyn about the missing money'),
        level: 'note',
      },
      { name: 'in Welsh', action: post('Dw i wedi chwythu’r chwiban ac mae’r pryderon gydag Estyn') },
    ],
    silent: [
      {
        name: 'somebody accused by name',
        action: post('I told the LADO that Gareth Abernathy hits children'),
      },
      { name: 'the referee', action: post('The ref blew for full time and I went to bed') },
      { name: 'a strike', action: post('On strike on Thursday with my union') },
      { name: 'an inspection', action: post('Ofsted are in tomorrow, wish us luck') },
      { name: 'a whistle', action: post('Bought a new whistle for playground duty') },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}
