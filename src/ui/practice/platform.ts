import type { Action, ActionKind } from '../../core/action.ts';
import type { Account, PlatformId } from '../../core/person.ts';
import { type Composer, type Control, definePlatform } from '../../core/platform.ts';
import { practicePerson } from './made-up.ts';

/** The stand-ins of the practice page, read as a site is: from what is on the page when a button is pressed. */
export const standIns = definePlatform({
  id: 'practice',
  name: 'Practice',
  matches: [],
  map: { anchors: {}, labels: {} },
  reader: () => ({
    account: () => acting().account,
    controls: [
      control('accept', () => ({ kind: 'accept', person: practicePerson, what: 'friend' })),
      control('react', () => ({ kind: 'react', person: practicePerson })),
      control('message', message),
      control('publish', post),
      control('edit-profile', profile),
      control('set-privacy', () => ({ kind: 'set-privacy', open: true })),
      control('remove-comment', (site) => ({
        kind: 'remove-comment',
        person: { name: written(site, 'by') },
        text: written(site, 'text'),
      })),
    ],
    composers: [box('message', ['Enter'], message), box('publish', [], post)],
    incoming: [
      {
        what: 'a request that waits',
        find: ['[data-came]'],
        read: () => ({ kind: 'receive', person: practicePerson, what: 'friend-request' }),
      },
    ],
    attaching: [
      {
        what: 'a picture for a post',
        act: 'publish',
        at: (target) => target.closest('input[type="file"]') ?? undefined,
      },
    ],
  }),
});

/** As whom: oneself, or one of the school's accounts, chosen at the head of the page. */
export function acting(): { platform: PlatformId; account: Account } {
  const [platform = '', handle] = written(document, 'acting').split(':');
  return handle ? { platform, account: { handle } } : { platform: standIns.id, account: {} };
}

function control(act: ActionKind, read: (site: Element) => Action | undefined): Control {
  return {
    what: act,
    act,
    at: (target) => target.closest(`[data-act="${act}"]`) ?? undefined,
    read: (button) => read(siteAround(button)),
  };
}

function box(
  act: 'message' | 'publish',
  sends: Composer['sends'],
  read: (site: Element) => Action | undefined,
): Composer {
  return {
    what: act,
    act,
    at: (target) => target.closest(`[data-box="${act}"]`) ?? undefined,
    sends,
    read: (area) => read(siteAround(area)),
  };
}

function message(site: Element): Action | undefined {
  const text = written(site, 'text');
  if (!text.trim()) return undefined;
  const vanishing = site.querySelector('[name="vanishing"]:checked') !== null;
  return { kind: 'message', to: { person: practicePerson }, text, vanishing };
}

function post(site: Element): Action | undefined {
  const text = written(site, 'text');
  if (!text.trim() && !site.querySelector('img')) return undefined;
  const audience = written(site, 'audience') === 'public' ? 'public' : 'friends';
  return { kind: 'publish', text, audience, place: 'timeline' };
}

function profile(site: Element): Action | undefined {
  const fields = (['jobTitle', 'bio'] as const)
    .map((field) => ({ field, value: written(site, field) }))
    .filter(({ value }) => value.trim());
  return fields.length ? { kind: 'edit-profile', fields } : undefined;
}

const siteAround = (element: Element) => element.closest('.site') ?? element;

function written(within: ParentNode, name: string): string {
  const control = within.querySelector(`[name="${name}"]`);
  const has =
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement;
  return has ? control.value : '';
}
