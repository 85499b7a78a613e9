import type { Action } from '../core/action.ts';
import { defineRule } from '../core/rule.ts';

/** A private account that opens up, or posts for all to see. */
export default defineRule({
  id: 'open-audience',
  title: { en: 'For everybody to see', cy: 'I bawb ei weld' },
  on: ['publish', 'set-audience', 'set-privacy'],
  level: 'note',
  about: 'account',
  check(action, { official, platform }) {
    if (official || !isOpen(action)) return undefined;
    // One cause for all posts on a site, told once a day; an account that is opened stays open, and is another.
    const what = action.kind === 'set-privacy' ? 'account' : 'posts';
    return { cause: `${what} open on ${platform}` };
  },
  words: {
    en: ({ action }) => ({
      headline: action.kind === 'publish' ? 'Everybody can see this post' : 'This opens your account',
      why: 'Pupils and parents can see what is public, and keep it; the policy asks staff to mind who can see them.',
      better: [
        action.kind === 'set-privacy' ? 'Leave your account closed.' : 'Choose a smaller audience.',
        'Check who follows you.',
      ],
    }),
    cy: ({ action }) => ({
      headline: action.kind === 'publish' ? 'Gall pawb weld y neges hon' : 'Mae hyn yn agor eich cyfrif',
      why: 'Gall disgyblion a rhieni weld yr hyn sy’n gyhoeddus, a’i gadw; mae’r polisi’n gofyn i staff ystyried pwy all eu gweld.',
      better: [
        action.kind === 'set-privacy' ? 'Gadewch eich cyfrif ar gau.' : 'Dewiswch gynulleidfa lai.',
        'Edrychwch pwy sy’n eich dilyn.',
      ],
    }),
  },
  examples: {
    speaks: [
      { name: 'a public post', action: post('public'), level: 'note' },
      {
        name: 'a public post, where accounts are closed',
        action: post('public'),
        school: { policy: { levels: { 'open-audience': 'warn' } } },
        level: 'warn',
      },
      { name: 'the default set to public', action: { kind: 'set-audience', audience: 'public' } },
      { name: 'a closed account opened', action: { kind: 'set-privacy', open: true } },
      { name: 'a public story', action: { kind: 'publish', text: '', audience: 'public', place: 'story' } },
    ],
    silent: [
      { name: 'among friends', action: post('friends') },
      { name: 'not known', action: post('unknown') },
      { name: 'an account closed', action: { kind: 'set-privacy', open: false } },
      { name: 'the default set to friends', action: { kind: 'set-audience', audience: 'friends' } },
      {
        name: 'the school’s own account',
        action: post('public'),
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary' },
      },
    ],
  },
});

function post(audience: 'public' | 'friends' | 'unknown') {
  return { kind: 'publish', text: 'A heron!', audience, place: 'timeline' } as const;
}

function isOpen(action: Action): boolean {
  if (action.kind === 'set-privacy') return action.open;
  return 'audience' in action && action.audience === 'public';
}
