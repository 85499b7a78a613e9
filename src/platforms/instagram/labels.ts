/**
 * What Instagram calls its buttons, in English; `languages.ts` has the others. English and French were read off real
 * pages; "follow" in the other languages is the word that Facebook was seen with; the rest are the plain words of the
 * language, not yet seen on a page, and count only together with the place they stand in. Instagram does not speak Welsh.
 */
export const labels = {
  /** Follows, or asks to follow a closed account. */
  follow: { en: ['Follow', 'Follow back', 'Request to follow'] },
  /** Lets a follower in: only beside its refusal. */
  confirm: { en: ['Confirm', 'Accept'] },
  /** Lets a stranger write: only in Direct. */
  accept: { en: ['Accept'] },
  /** Sends a message; in other languages the place tells. */
  send: { en: ['Send'] },
  /** A heart: below a post or comment, or a message that is nothing else. */
  heart: { en: ['Like'] },
  /** What a message box calls itself: the caption of a post is an editor in a dialog as well. */
  message: { en: ['Message*'] },
  /** Begins the label of a conversation, with the name of the person. */
  conversation: {
    en: [
      'Conversation with *',
      'Messages in conversation with *',
      'Messages in conversation titled *',
      'Open the profile page of *',
    ],
  },
  /** Shares a new post; in other languages the place tells. */
  share: { en: ['Share', 'Schedule'] },
  /** Enters a channel that many are written to. */
  join: { en: ['Join channel', 'Join Channel', 'Join broadcast channel'] },
  /** Passes a post on to everybody who follows. */
  repost: { en: ['Repost'] },
  /** Opens the reactions to one message. */
  reactTo: { en: ['React to message from *', 'React to message'] },
  /** Deletes a comment, in its dialog. */
  remove: { en: ['Delete'] },
  /** Rings the people of a conversation. */
  call: { en: ['Audio call', 'Video call', 'Voice call'] },
  /** A conversation whose messages disappear says so on its box or in its head. */
  vanishing: { en: ['Vanish mode*', 'Disappearing message*'] },
  /** The switch that closes an account, among others. */
  closed: { en: ['Private account'] },
  /** Opens the account, in the question that follows the switch. */
  goPublic: { en: ['Switch to public', 'Switch to public account'] },
  /** The box of a note, which stands over the conversations for some days. */
  note: { en: ['Share a thought*', 'Note*', 'What’s on your mind*'] },
  /** The dialog in which a post is made. */
  newPost: { en: ['Create new post', 'New post'] },
  /** Saves the own profile. */
  save: { en: ['Submit', 'Save'] },
  /** The dialog in which a reel is made. */
  reel: { en: ['New reel', 'Create new reel', 'Edit reel'] },
  /** Begins a live broadcast. */
  goLive: { en: ['Go live', 'Start live video'] },
};
