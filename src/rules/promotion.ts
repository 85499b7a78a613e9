import { textOf } from '../core/action.ts';
import { defineRule } from '../core/rule.ts';
import { findIn, has, sentencesOf } from '../text/phrases.ts';
import { A_KINDNESS, ABOUT_PAY, MY_CAMPAIGN, MY_WORK, NO_INTEREST, PROMOTION } from '../text/promotion.ts';
import { isWithin, quotesIn } from '../text/quotes.ts';
import { CAUSE, FEAT, PURSE, RAISED } from '../text/senses/good-causes.ts';
import { HINT, OURS, PRODUCE, ROOM, SERVICE, TO_PAY, TO_SPARE, WANTED } from '../text/senses/offers.ts';
import { GOODS, IN_TRADE, NEED_ASKED, OURS_DOES_IT, SET_UP, TERMS } from '../text/senses/own-trade.ts';
import { CALLED, RAISING, RECRUITED, REFERRED, WARES } from '../text/senses/selling.ts';
import { addUp, anyOf, type Together, unless } from '../text/together.ts';
import { FICTION } from '../text/voices.ts';
import { askTheHead } from './shared/better.ts';
import { aboutWords } from './shared/reasons.ts';
import { isFarFrom, taught } from './shared/taught.ts';

/** What is an offer or an appeal when it stands together. */
const OFFERED: readonly Together[] = [
  [WARES, CALLED],
  [RAISING],
  [REFERRED],
  [RECRUITED, CALLED],
  [GOODS, TERMS],
  [NEED_ASKED, OURS_DOES_IT],
  [SET_UP],
];

/** The same said by the way: none of it would be an offer alone. */
const HINTED_AT: readonly Together[] = [
  [PRODUCE, TO_SPARE, anyOf(TO_PAY, HINT)],
  [SERVICE, ROOM, anyOf(TO_PAY, HINT)],
  [SERVICE, TO_PAY, HINT],
  [OURS, HINT],
  [WANTED, OURS],
  [IN_TRADE],
  [unless(FEAT, RAISED), PURSE],
  [unless(CAUSE, RAISED), PURSE, FEAT],
];

/** Selling, raising money, campaigning or recruiting for oneself. */
export default defineRule({
  id: 'promotion',
  title: { en: 'Promoting something of one’s own', cy: 'Hyrwyddo rhywbeth eich hun' },
  on: ['publish', 'comment', 'share', 'message'],
  level: 'warn',
  about: 'words',
  check(action, context) {
    const text = textOf(action);
    if (isFarFrom('promotion', text, context)) return undefined;
    if (has(text, FICTION) && !MY_WORK.test(text)) return undefined;
    if (has(text, A_KINDNESS) || has(text, ABOUT_PAY)) return undefined;
    const quotes = quotesIn(text);
    const open = sentencesOf(text).filter(
      ({ text: said }) => !has(said, NO_INTEREST) || has(said, MY_CAMPAIGN),
    );
    const spans = [
      ...open.flatMap((sentence) => findIn(sentence, PROMOTION)),
      ...addUp(open, OFFERED),
      ...addUp(open, HINTED_AT, undefined, 2),
    ].filter((span) => !isWithin(span, quotes));
    return taught('promotion', text, context, spans.length ? { spans } : undefined);
  },
  words: {
    en: ({ school }) => ({
      headline: 'This promotes something of your own',
      why: 'The policy keeps staff accounts free of selling, fundraising and personal campaigns.',
      better: ['Use an account that only your business has.', askTheHead(school, 'en')],
    }),
    cy: ({ school }) => ({
      headline: 'Mae hyn yn hyrwyddo rhywbeth eich hun',
      why: 'Mae’r polisi’n cadw cyfrifon staff yn rhydd o werthu, codi arian ac ymgyrchoedd personol.',
      better: ['Defnyddiwch gyfrif ar gyfer eich busnes yn unig.', askTheHead(school, 'cy')],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      { name: 'candles', action: post('My candle business is open, DM me to order'), level: 'warn' },
      { name: 'a code', action: post('Use my code GWEN10 for money off') },
      { name: 'a run', action: post('I’m running a half marathon for charity, please sponsor me') },
      { name: 'tuition', action: post('I offer maths tuition, £25 an hour') },
      { name: 'a team', action: post('Looking for three people to join my team, be your own boss') },
      { name: 'a pram', action: post('Pram for sale, £40 ono') },
      { name: 'oneself, for the council', action: post('I am standing for the council, back my campaign') },
      { name: 'in Welsh', action: post('Cacennau ar werth, archebwch nawr') },
    ],
    silent: [
      { name: 'a petition', action: post('Please sign the petition for fair pay') },
      { name: 'the union', action: post('Join a union, join the NEU today') },
      { name: 'a recommendation', action: post('The bakery on the corner does amazing bread') },
      { name: 'a purchase', action: post('I bought the loveliest candles') },
      { name: 'thanks', action: post('Thank you for all the donations to the food bank') },
      { name: 'a question', action: post('Anyone selling a bike for a six year old?') },
      { name: 'an election', action: post('Vote Plaid on Thursday') },
      { name: 'a walk', action: post('A quiet walk by the river') },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}
