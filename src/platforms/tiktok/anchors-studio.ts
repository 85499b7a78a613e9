import type { Anchor } from '../../core/platform.ts';

/** TikTok Studio, and one’s own profile and account. */
export const studio = {
  caption: {
    what: 'the words of a video',
    find: [
      '[data-e2e="caption_container"] [contenteditable="true"]',
      '[role="combobox"][contenteditable="true"]',
    ],
    seen: '2026-08',
  },
  postVideo: { what: 'post a video', find: ['[data-e2e="post_video_button"]'], seen: '2026-08' },
  visibility: {
    what: 'who may watch a video',
    find: [
      '[data-e2e="video_visibility_container"] [role="combobox"]',
      '[data-e2e="video_visibility_container"]',
    ],
    seen: '2026-08',
  },
  saveProfile: { what: 'save one’s profile', find: ['[data-e2e="edit-profile-save"]'], seen: '2026-06' },
  files: {
    what: 'choose a video or pictures',
    find: ['[data-e2e="select_video_container"]', 'input[type="file"]:is([accept*="video"], [multiple])'],
    seen: '2026-08',
  },
  choice: {
    what: 'a choice from a list',
    find: ['[role="option"]', '[role="listbox"] > *'],
    seen: '2026-08',
  },
  switch: {
    what: 'a switch of the settings',
    find: ['[role="switch"], input[type="checkbox"], [aria-checked]:not([role="radio"], [role="option"])'],
    seen: '2026-05',
  },
  live: { what: 'go live', find: ['a[href*="livecenter"]'], seen: '2026-09' },
} satisfies Record<string, Anchor>;
