import type { About } from '../../core/platform.ts';

export default {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://*.facebook.com/*'],
} satisfies About;
