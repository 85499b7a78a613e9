import type { Action } from '../../../src/core/action.ts';
import { definePlatform } from '../../../src/core/platform.ts';
import type { Telling, Warning } from '../../../src/core/telling.ts';
import { begin } from '../../../src/watch/begin.ts';
import type { Ports } from '../../../src/watch/ports.ts';

/** A site whose buttons act on the pointer going down, as none of the four does; and a policy with one word: Katie. */
const site = definePlatform({
  id: 'own',
  name: 'Own',
  matches: [],
  map: { anchors: {}, labels: {} },
  reader: () => ({
    account: () => ({ handle: 'sian' }),
    controls: [
      {
        what: 'follow',
        act: 'connect',
        actsOn: 'pointerdown',
        at: (target) => target.closest('button[data-name]') ?? undefined,
        read: (button) => ({ kind: 'connect', person: { name: button.getAttribute('data-name') ?? '' } }),
      },
    ],
    composers: [],
  }),
});

const heard: string[] = [];
const warned: string[] = [];
let decide: (what: 'back' | 'carry-on') => void = () => {};

/** What the worker would answer, and what the overlay would show. */
const ports: Ports = {
  ask: (async (message: { type: string; action?: Action }) => {
    if (message.type === 'arrive') return { watches: ['connect'], firm: [], lang: 'en' };
    if (message.type === 'judge') return judged(message.action);
    return undefined;
  }) as Ports['ask'],
  hear: () => {},
  alive: () => true,
  overlay: () => ({
    warn: (warning) => {
      warned.push(warning.headline);
      return new Promise((done) => {
        decide = (what) => done({ do: what });
      });
    },
    chip: () => {},
    unchip: () => {},
    say: () => {},
    owns: () => false,
    pressed: () => {},
    leave: () => {},
  }),
};

function judged(action: Action | undefined): Telling {
  const pupil = action?.kind === 'connect' && action.person.name === 'Katie Smith';
  return pupil
    ? { level: 'warn', warning: { ...card, headline: 'This looks like a pupil' } }
    : { level: 'off' };
}

const card: Warning = {
  id: '[]',
  kind: 'act',
  level: 'warn',
  lang: 'en',
  school: 'Hafod Lane Primary School',
  headline: '',
  why: '',
  better: [],
  also: [],
  reasons: [],
  mayCarryOn: true,
};

begin(site, ports);
for (const name of ['Katie Smith', 'Marcus Fenwick']) {
  const button = document.body.appendChild(document.createElement('button'));
  button.dataset.name = button.textContent = name;
  button.style.cssText = 'display:block;margin:40px';
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    button.addEventListener(type, (event) =>
      heard.push(`${name}: ${type}${event.isTrusted ? '' : ', forged'}`),
    );
}
Object.assign(window, { heard, warned, decide: (what: 'back' | 'carry-on') => decide(what) });
