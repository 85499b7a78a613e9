import type { About } from '../../core/platform.ts';

export default {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://*.instagram.com/*'],
} satisfies About;
