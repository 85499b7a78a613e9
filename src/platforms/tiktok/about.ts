import type { About } from '../../core/platform.ts';

export default {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
} satisfies About;
