import { type Action, isWide, type ProfileField, textOf } from '../core/action.ts';
import type { Match, People } from '../core/person.ts';
import { defineRule, type Sighting } from '../core/rule.ts';
import type { School } from '../core/school.ts';
import type { Span } from '../core/text.ts';
import { contactDetailsIn } from '../text/contact-details.ts';
import { bySchoolChannel } from './shared/better.ts';
import { reached } from './shared/contact.ts';
import { dayAt } from './shared/day.ts';
import { agreedOn } from './shared/permitted.ts';
import { aboutPeople } from './shared/reasons.ts';

/** A private number, address or name elsewhere, for a listed person, for all the world, or in a profile. */
export default defineRule({
  id: 'contact-details',
  title: { en: 'Private contact details', cy: 'Manylion cyswllt preifat' },
  on: ['message', 'publish', 'comment', 'share', 'edit-profile'],
  level: 'warn',
  about: 'people',
  check(action, { people, school, at, options }) {
    if (action.kind === 'edit-profile') return inProfile(action.fields, school);
    const listed = listedReader(action, people, dayAt(at, school));
    if (!listed && !isWide(action)) return undefined;
    const spans = contactDetailsIn(textOf(action), listed ? 'listed' : 'public', school);
    if (!spans.length) return undefined;
    // A residential: who has agreed to it has agreed to be reached by telephone meanwhile.
    const away = options.permitted === 'events' && agreedOn(at, school).some(({ event }) => event);
    if (listed && away) return { spans, person: listed, unsure: true, variant: 'listed' };
    return listed
      ? { spans, person: listed, weight: listed.tier === 'strong' ? 1 : 0, variant: 'listed' }
      : { spans };
  },
  words: {
    en: ({ finding, school }) => ({
      headline: 'This gives out private contact details',
      why:
        finding.variant === 'listed'
          ? 'The marked words would let {person} reach you outside the school’s own channels.'
          : 'Anybody who sees the marked words could reach you, pupils and parents among them.',
      better: ['Leave the details out.', bySchoolChannel(school, 'en')],
    }),
    cy: ({ finding, school }) => ({
      headline: 'Mae hyn yn rhannu manylion cyswllt preifat',
      why:
        finding.variant === 'listed'
          ? 'Byddai’r geiriau sydd wedi’u marcio yn gadael i {person} gysylltu â chi y tu allan i sianeli’r ysgol.'
          : 'Gallai unrhyw un sy’n gweld y geiriau gysylltu â chi, gan gynnwys disgyblion a rhieni.',
      better: ['Gadewch y manylion allan.', bySchoolChannel(school, 'cy')],
    }),
  },
  reasons: aboutPeople,
  examples: {
    speaks: [
      {
        name: 'one’s mobile to a pupil',
        action: to('Katie Smith', 'Ring me, 07700 900123'),
        level: 'reason',
        marks: ['07700 900123'],
      },
      {
        name: 'one’s mobile to a parent',
        action: to('Delyth Smith', 'my number is 07700900123'),
        level: 'reason',
      },
      {
        name: 'in words',
        action: to('Katie Smith', 'oh seven seven double oh nine oh oh one two three'),
        level: 'reason',
      },
      { name: 'with letters for noughts', action: to('Katie Smith', 'O77OO 9OO123') },
      { name: 'spaced out', action: to('Katie Smith', '0 7 7 0 0 9 0 0 1 2 3') },
      { name: 'for all the world', action: post('New phone! 07700 900456'), level: 'warn' },
      { name: 'with the country', action: post('Call me +44 (0)7700 900456') },
      {
        name: 'an e-mail',
        action: post('Write to me, gwen.mair@mail.example'),
        marks: ['gwen.mair@mail.example'],
      },
      { name: 'an e-mail in disguise', action: to('Katie Smith', 'gwen.mair (at) gmail (dot) com') },
      { name: 'home', action: post('Come round, we live at 14 Mill Street'), marks: ['14 Mill Street'] },
      { name: 'one’s postcode', action: post('My new address is CF99 2ZZ'), marks: ['CF99 2ZZ'] },
      { name: 'a name elsewhere', action: to('Katie Smith', 'add me on snap: gwenm99'), level: 'reason' },
      {
        name: 'in a profile',
        action: { kind: 'edit-profile', fields: [{ field: 'contact', value: '07700 900123' }] },
        level: 'warn',
      },
      {
        name: 'to a former pupil under 18',
        action: to('Tomos Penhallow', 'text me 07700 900123'),
        level: 'reason',
      },
      {
        name: 'a parent during an agreed residential, where the policy allows for that',
        action: to('Delyth Smith', 'my number is 07700900123'),
        school: {
          policy: { options: { 'contact-details': { permitted: 'events' } } },
          permissions: [{ event: 'Year 6 residential', from: '2026-11-18', until: '2026-11-21' }],
        },
        level: 'note',
      },
      {
        name: 'a parent after it',
        action: to('Delyth Smith', 'my number is 07700900123'),
        school: {
          policy: { options: { 'contact-details': { permitted: 'events' } } },
          permissions: [{ event: 'Year 6 residential', from: '2026-11-16', until: '2026-11-19' }],
        },
        level: 'reason',
      },
    ],
    silent: [
      { name: 'to a friend', action: to('Marcus Fenwick', 'New number 07700 900123') },
      {
        name: 'among friends',
        action: { kind: 'publish', text: 'New number 07700 900123', audience: 'friends', place: 'timeline' },
      },
      { name: 'the school’s own number', action: post('Ring the school on 01632 960001') },
      {
        name: 'the school’s own e-mail',
        action: to('Delyth Smith', 'Please write to office@hafodlane.example.sch.uk'),
      },
      { name: 'the school’s own postcode', action: post('The fair is at CF99 1AA') },
      { name: 'a helpline', action: post('Childline is 0800 1111, Samaritans 116 123') },
      { name: '111', action: to('Katie Smith', 'If it hurts call 111') },
      { name: 'the surgery', action: post('Ring the surgery on 01632 960777') },
      { name: 'an order', action: post('Order number 07700900123 never came') },
      { name: 'a score', action: post('Won 21-19 21-18 in 45 minutes on 20/11/2026') },
      { name: 'a year and a price', action: post('Bought in 1998 for £12,500 with 102,345 miles') },
      { name: 'a venue', action: post('Parkrun is at CF99 3AB this week') },
      { name: 'a street in the news', action: post('Fire at 30 Park Road tonight') },
      { name: 'a grown-up former pupil', action: to('Bethan Carrow', 'My number is 07700 900123') },
      { name: 'the handle of a band', action: post('Go and see @thebeatles') },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}

function to(name: string, text: string) {
  return { kind: 'message', to: { person: { name } }, text } as const;
}

function inProfile(fields: readonly ProfileField[], school: School): Sighting | undefined {
  const spans: Span[] = [];
  let from = 0;
  for (const { field, value } of fields) {
    const open = /^(?:contact|bio|website|location)$/.test(field);
    if (open)
      for (const [a, b] of contactDetailsIn(value, 'profile', school)) spans.push([a + from, b + from]);
    from += value.length + 1;
  }
  return spans.length ? { spans } : undefined;
}

/** The pupil, parent or former pupil under 18 who would read it. */
function listedReader(action: Action, people: People, day: string): Match | undefined {
  const counts = ({ role, adultFrom }: Match) =>
    role === 'pupil' || role === 'parent' || (role === 'former-pupil' && (adultFrom ?? '9999') > day);
  return reached(action).flatMap((person) => people.ask(person).filter(counts))[0];
}
