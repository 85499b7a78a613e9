import { type Action, textOf } from '../core/action.ts';
import { type Context, defineRule, type Sighting } from '../core/rule.ts';
import { type Span, severalIn } from '../core/text.ts';
import { linksIn } from '../text/links.ts';
import { MILD, NOT_STRONG, STRONG } from '../text/offence.ts';
import { COMMERCIAL, isSchoolBusiness, OPINION } from '../text/opinions.ts';
import { findIn, sentencesOf } from '../text/phrases.ts';
import { showsChildren } from '../text/picture-words.ts';
import { PROMOTION } from '../text/promotion.ts';
import { isWithin, quotesIn } from '../text/quotes.ts';
import { contentWords } from './shared/content-wording.ts';
import { pupilsNamedIn } from './shared/pupils-named.ts';
import { aboutPictures } from './shared/reasons.ts';

const asSchool = { platform: 'facebook', account: { handle: 'hafodlaneprimary' } } as const;

/** What the school's own account is about to say to all its families. */
export default defineRule({
  id: 'official-content',
  title: { en: 'Content of the school’s account', cy: 'Cynnwys cyfrif yr ysgol' },
  on: ['publish', 'comment', 'share'],
  level: 'warn',
  about: 'account',
  check(action, context) {
    if (!context.official) return undefined;
    return (
      childNamed(action, context) ??
      troubledLink(action, context) ??
      tone(action, context) ??
      children(action, context)
    );
  },
  words: { en: (told) => contentWords(told, 'en'), cy: (told) => contentWords(told, 'cy') },
  reasons: aboutPictures,
  examples: {
    speaks: [
      {
        name: 'a child named beside a picture',
        action: post('Well done Katie Smith!', 1),
        ...asSchool,
        level: 'warn',
      },
      {
        name: 'a first name beside the class and a picture',
        action: post('Amira in Year 3 with her volcano', 1),
        ...asSchool,
        marks: ['Amira'],
      },
      {
        name: 'children in a picture',
        action: post('Our Year 3s at the farm', 1),
        ...asSchool,
        level: 'warn',
      },
      {
        name: 'a link that is not safe',
        action: post('Menu at http://hafodlane.example.sch.uk/menu'),
        ...asSchool,
        marks: ['http://hafodlane.example.sch.uk/menu'],
      },
      { name: 'a shortened link', action: post('Book here: https://bit.ly/3abcd'), ...asSchool },
      {
        name: 'a shortened link without its beginning',
        action: post('Book here: bit.ly/3abcd'),
        ...asSchool,
      },
      { name: 'a site that nobody listed', action: post('Read https://prizes.example/win'), ...asSchool },
      {
        name: 'an opinion',
        action: post('I think the council is wrong about the crossing'),
        ...asSchool,
        marks: ['I think'],
      },
      { name: 'a campaign', action: post('Support my fun run on JustGiving'), ...asSchool },
      { name: 'something to sell', action: post('Homemade candles £8 each, DM to order'), ...asSchool },
      { name: 'strong language', action: post('What a fucking brilliant day'), ...asSchool },
      {
        name: 'in a comment too',
        action: { kind: 'comment', text: 'Personally I agree', on: { name: 'Delyth Smith' } },
        ...asSchool,
      },
    ],
    silent: [
      { name: 'a notice', action: post('School closes at two on Friday'), ...asSchool },
      { name: 'its own site', action: post('See https://hafodlane.example.sch.uk/menu'), ...asSchool },
      { name: 'the health service', action: post('Advice at https://www.nhs.uk/flu'), ...asSchool },
      {
        name: 'a site that the school has listed',
        action: post('Read https://prizes.example/win'),
        ...asSchool,
        school: { policy: { options: { 'official-content': { sites: 'prizes.example, books.example' } } } },
      },
      { name: 'a picture of the garden', action: post('Snowdrops by the gate', 1), ...asSchool },
      {
        name: 'children, where nothing is shown',
        action: post('Our Year 3s go to the farm on Friday'),
        ...asSchool,
      },
      {
        name: 'children in a picture, and the office keeps the consents',
        action: post('Our Year 3s at the farm', 1),
        ...asSchool,
        school: { consentHandledBySchool: true },
      },
      {
        name: 'the fair',
        action: post('Raffle tickets for the Summer Fair are £1 at the office'),
        ...asSchool,
      },
      {
        name: 'second-hand uniform',
        action: post('Second-hand uniform for sale in the office, £2 each'),
        ...asSchool,
      },
      {
        name: 'a charity day',
        action: post('Bake sale for Children in Need on Friday, 50p each'),
        ...asSchool,
      },
      { name: 'an opinion of one’s own account', action: post('I think the council is wrong') },
    ],
  },
});

function post(text: string, pictures = 0): Action {
  return { kind: 'publish', text, audience: 'public', place: 'page', pictures: Array(pictures).fill({}) };
}

function hasPictures(action: Action): boolean {
  return action.kind === 'publish' && !!action.pictures?.length;
}

function childNamed(action: Action, context: Context): Sighting | undefined {
  const spans = hasPictures(action) ? pupilsNamedIn(textOf(action), context) : [];
  return spans.length ? { spans, variant: 'named' } : undefined;
}

function children(action: Action, { school }: Context): Sighting | undefined {
  if (!hasPictures(action) || school.consentHandledBySchool || !showsChildren(textOf(action)))
    return undefined;
  return { variant: 'consent' };
}

function troubledLink(action: Action, { school, options }: Context): Sighting | undefined {
  const found = linksIn(textOf(action), school, severalIn(options.sites)).filter(({ trouble }) => trouble);
  return found[0] && { spans: found.map(({ span }) => span), variant: found[0].trouble };
}

function tone(action: Action, { school }: Context): Sighting | undefined {
  const text = textOf(action);
  const quotes = quotesIn(text);
  const spans = sentencesOf(text)
    .flatMap((sentence): Span[] => {
      const mild = findIn(sentence, MILD);
      const strong = findIn(sentence, STRONG).filter(
        ([from, to]) => !mild.some(([a]) => a === from) && !NOT_STRONG.test(text.slice(from, to)),
      );
      const selling = isSchoolBusiness(sentence.text, school) ? [] : findIn(sentence, PROMOTION);
      return [...findIn(sentence, OPINION), ...findIn(sentence, COMMERCIAL), ...selling, ...strong];
    })
    .filter((span) => !isWithin(span, quotes));
  return spans.length ? { spans, variant: 'tone' } : undefined;
}
