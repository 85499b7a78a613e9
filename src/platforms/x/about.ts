import type { About } from '../../core/platform.ts';

export default {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
} satisfies About;
