import type { Labels } from '../../core/platform.ts';

/**
 * TikTok sends its own words with every page, in the language of the person, under keys that do not change.
 * The names here are those keys; the English words stand in where a page brings none.
 */
export const labels = {
  Follow: { en: ['Follow'] },
  Inbox_Follow_back: { en: ['Follow back'] },
  following: { en: ['Following'] },
  friends: { en: ['Friends'] },
  requested: { en: ['Requested'] },
  dm_accept: { en: ['Accept'] },
  nickname_username_change_pop_up_cta_2: { en: ['Confirm'] },
  delete: { en: ['Delete'] },
  private_acc: { en: ['Private account'] },
  editprofile_save: { en: ['Save'] },
  Post: { en: ['Post'] },
  /** Its key is not known. */
  repost: { en: ['Repost'] },
  followers: { en: ['Followers'] },
  commonStrings_privacySettings_option_everyone: { en: ['Everyone', 'Public'] },
  commonStrings_privacySettings_option_onlyYou: { en: ['Only you', 'Only me'] },
} satisfies Record<string, Labels>;
