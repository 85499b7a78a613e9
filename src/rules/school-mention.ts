import { textOf } from '../core/action.ts';
import { defineRule } from '../core/rule.ts';
import { findSchool } from '../text/school-names.ts';
import { askTheHead } from './shared/better.ts';
import { mayShowSchool } from './shared/permitted.ts';
import { aboutWords } from './shared/reasons.ts';

/** A draft names the school: by name, other names, handle, hashtag, address, postcode or telephone. */
export default defineRule({
  id: 'school-mention',
  title: { en: 'Naming the school', cy: 'Enwi’r ysgol' },
  on: ['publish', 'comment', 'share', 'message'],
  level: 'warn',
  about: 'words',
  check(action, { school, official, at }) {
    if (official || mayShowSchool(at, school)) return undefined;
    const spans = findSchool(textOf(action), school);
    return spans.length ? { spans } : undefined;
  },
  words: {
    en: ({ school }) => ({
      headline: 'This names the school',
      why: 'The marked words say where you work, and what you write can be read as coming from the school.',
      better: ['Leave the name out.', askTheHead(school, 'en')],
    }),
    cy: ({ school }) => ({
      headline: 'Mae hyn yn enwi’r ysgol',
      why: 'Mae’r geiriau sydd wedi’u marcio yn dweud ble rydych chi’n gweithio, a gall eich geiriau edrych fel geiriau’r ysgol.',
      better: ['Gadewch yr enw allan.', askTheHead(school, 'cy')],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      {
        name: 'the full name in a public post',
        action: post('So proud to work at Hafod Lane Primary School today'),
        level: 'warn',
        marks: ['Hafod Lane Primary School'],
      },
      {
        name: 'a shorter name, lower case',
        action: post('monday again at hafod lane'),
        marks: ['hafod lane'],
      },
      { name: 'the initials', action: post('What a day at HLPS!'), marks: ['HLPS'] },
      { name: 'the initials, spelt out', action: post('Best staff ever at H.L.P.S.'), marks: ['H.L.P.S'] },
      {
        name: 'the day after a permission',
        action: post('Proud of Hafod Lane Primary School'),
        school: {
          permissions: [{ place: 'Hafod Lane Primary School', from: '2026-11-01', until: '2026-11-19' }],
        },
      },
      { name: 'a hashtag', action: post('Bake sale! #HafodLanePrimary'), marks: ['#HafodLanePrimary'] },
      { name: 'a hashtag with more around it', action: post('#TeamHafodLane'), marks: ['#TeamHafodLane'] },
      { name: 'the handle', action: post('Thank you @hafodlane'), marks: ['@hafodlane'] },
      { name: 'one letter wrong', action: post('Haford Lane was lovely today'), marks: ['Haford Lane'] },
      { name: 'two letters swapped', action: post('See you at Hafdo Lane'), marks: ['Hafdo Lane'] },
      { name: 'written as one word', action: post('hafodlane forever'), marks: ['hafodlane'] },
      {
        name: 'its web site',
        action: post('See www.hafodlane.example.sch.uk/news'),
        marks: ['www.hafodlane.example.sch.uk'],
      },
      { name: 'its postcode', action: post('Come to cf991aa on Friday'), marks: ['cf991aa'] },
      { name: 'its number', action: post('Ring +44 1632 960001'), marks: ['+44 1632 960001'] },
      {
        name: 'a common word beside school life',
        action: post('My class at Hafod were brilliant'),
        marks: ['Hafod'],
      },
      {
        name: 'a street that is spoken of as a school',
        action: post('Parking on Hafod Lane makes pupils late'),
      },
      {
        name: 'in a private message',
        action: {
          kind: 'message',
          to: { person: { name: 'Marcus Fenwick' } },
          text: 'Left Hafod Lane at six again',
        },
        level: 'warn',
      },
      { name: 'in Welsh', action: post('Diwrnod da yn Ysgol Hafod Lane'), marks: ['Ysgol Hafod Lane'] },
      {
        name: 'a Welsh name after "ym"',
        action: post('Bore prysur ym Mryn Celyn'),
        school: { school: { name: 'Ysgol Bryn Celyn', alsoKnownAs: ['Bryn Celyn'] } },
        marks: ['Mryn Celyn'],
      },
      {
        name: 'an academy by its listed short name',
        action: post('Another year at Harrowmere'),
        school: { school: { name: 'Harrowmere Academy', alsoKnownAs: ['Harrowmere'] } },
        marks: ['Harrowmere'],
      },
      {
        name: 'a long name with a letter missing',
        action: post('Another year at Harowmere'),
        school: { school: { name: 'Harrowmere Academy', alsoKnownAs: ['Harrowmere'] } },
      },
      {
        name: 'a church school without its apostrophe',
        action: post('Proud of St Stephens primary'),
        school: { school: { name: "Banks St Stephen's CE Primary School", alsoKnownAs: ["St Stephen's"] } },
        marks: ['St Stephens primary'],
      },
    ],
    silent: [
      {
        name: 'with the headteacher’s written permission, while it lasts',
        action: post('Proud of Hafod Lane Primary School'),
        school: {
          permissions: [{ place: 'Hafod Lane Primary School', from: '2026-11-01', until: '2026-11-20' }],
        },
      },
      { name: 'nothing of school', action: post('A quiet walk by the river this evening') },
      { name: 'the surgery next door', action: post('Two hours at Hafod Lane surgery') },
      { name: 'the road', action: post('Lights are out on Hafod Lane Road') },
      { name: 'the woods, as a hashtag', action: post('Bluebells #HafodLaneWoods') },
      { name: 'roadworks in the street', action: post('Roadworks on Hafod Lane again') },
      { name: 'an address in the street', action: post('We are moving to 12 Hafod Lane') },
      { name: 'a common word that is a place', action: post('Lovely walk up Hafod this morning') },
      { name: 'another school with a name like it', action: post('Hafod Vale Primary won the cup') },
      { name: 'the other school of that name', action: post('Hafod Lane High School is closing') },
      { name: 'another street', action: post('The shop in Hafod Line') },
      { name: 'the kind of school alone', action: post('Looking round a primary school tomorrow') },
      {
        name: 'the school’s own account',
        action: post('Welcome to Hafod Lane Primary School'),
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary' },
      },
      {
        name: 'an unlisted short name that is a town',
        action: post('Traffic in Oakfield is dreadful'),
        school: { school: { name: 'Oakfield Primary School' } },
      },
      {
        name: 'an English word that looks mutated',
        action: post('I Fill the car on Fridays'),
        school: { school: { name: 'Mill School', alsoKnownAs: [{ text: 'Mill', common: true }] } },
      },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}
