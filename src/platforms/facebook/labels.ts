/**
 * What Facebook calls its buttons, in English, which every page of ours carries; `languages.ts` has the others.
 * Most words were read off real pages or taken from two sources that agree; Welsh and some of the others (confirm,
 * save, next, done) are the plain words of the language, not yet seen on a page, and count only together with the place
 * they stand in.
 */
export const labels = {
  /** Sends a friend request. */
  addFriend: {
    en: ['Add Friend', 'Add Friend *'],
  },
  /** Accepts a friend request or a message request: only beside its refusal, for every other dialog confirms as well. */
  confirm: {
    en: ['Confirm', 'Confirm request', 'Confirm friend request', 'Accept', 'Accept request'],
  },
  /** Follows a person or a page. */
  follow: {
    en: ['Follow', 'Follow back'],
  },
  /** Joins a group. */
  join: {
    en: ['Join', 'Join Group', 'Join group, *', 'Join group*'],
  },
  /** Publishes a post, or a comment under another word. */
  post: {
    en: ['Post', 'Schedule', 'Schedule post', 'Publish', 'Share to feed'],
  },
  /** The first of two steps to a post. */
  next: {
    en: ['Next'],
  },
  /** Shares somebody's post. */
  shareNow: {
    en: ['Share now', 'Share now *'],
  },
  /** Opens the ways to share a post. */
  share: {
    en: ['Send this to friends or post it on your profile.'],
  },
  /** Publishes a story or a reel, on the pages where these are made. */
  shareStory: {
    en: ['Share to story', 'Share story', 'Share', 'Share reel'],
  },
  /** Begins a live broadcast. */
  goLive: {
    en: ['Go live', 'Go live now', 'Start live video'],
  },
  /** Sends a comment. */
  comment: {
    en: ['Comment', 'Post comment', 'Send', 'Reply'],
  },
  /** The box for a comment. */
  commentBox: {
    en: [
      'Write a comment*',
      'Comment as *',
      'Write a reply*',
      'Write a public comment*',
      'Write an answer*',
      'Reply to *',
    ],
  },
  /** The box for an answer to a story. */
  storyBox: {
    en: ['Send message*', 'Reply to story*'],
  },
  /** Sends a message that has words. */
  send: {
    en: ['Press enter to send', 'Send button for story text reply', 'Send', 'Send message'],
  },
  /** The box for a comment, with the name of the page or profile that is acting. */
  commentAs: {
    en: ['Comment as *'],
  },
  /** Sends a message that is only a thumb. */
  thumb: {
    en: ['Send a Like', 'Send a thumbs up', 'Send like'],
  },
  /** Rings the person of a conversation. */
  call: {
    en: ['Start a voice call', 'Start a video call', 'Audio call', 'Video call', 'Voice call'],
  },
  /** A conversation whose messages disappear says so on its box or in its head. */
  vanishing: {
    en: ['Disappearing message*', 'Vanish mode*', 'Secret conversation*'],
  },
  /** Begins the label of a box, or of a conversation, with the name of the person. */
  writeTo: {
    en: [
      'Write to *',
      'Messages in conversation with *',
      'Messages in conversation titled *',
      'Conversation with *',
      'Conversation titled *',
      'Reply to *',
    ],
  },
  /** Likes a post or a comment, or reacts to it. */
  like: {
    en: ['Like', 'Love', 'Care', 'Haha', 'Wow', 'Sad', 'Angry'],
  },
  /** Opens the reactions to one message. */
  reactTo: {
    en: ['React', 'React to message*'],
  },
  /** Deletes a comment, in its menu. */
  remove: {
    en: ['Delete', 'Delete comment', 'Remove comment'],
  },
  /** The dialog in which people are tagged. */
  tagPeople: {
    en: ['Tag people', 'Tag friends', 'Tag photo'],
  },
  /** Begins the label of the button that says who will see it. */
  privacy: {
    en: ['Edit privacy. Sharing with *'],
  },
  /** Everybody will see it. */
  public: {
    en: ['Public', 'Anyone', 'Everyone'],
  },
  /** Friends will see it. */
  friends: {
    en: [
      'Friends',
      'Your friends of friends',
      'Friends except: *',
      'Friends except*',
      'Friends of friends',
      'Specific friends',
    ],
  },
  /** Nobody else will see it. */
  onlyMe: {
    en: ['Only me'],
  },
  /** Ends the choice of an audience: only under a list of audiences. */
  done: {
    en: ['Done', 'Done *', 'Save'],
  },
  /** Lets everybody follow. */
  goPublic: {
    en: ['Turn on professional mode'],
  },
  /** Saves a panel of the own profile. */
  save: {
    en: ['Save', 'Save changes', 'Current city save', 'Hometown save'],
  },
  /** Where somebody works. */
  employer: {
    en: ['Company', 'Workplace'],
  },
  /** What somebody does there. */
  jobTitle: {
    en: ['Position', 'Job title', 'Category'],
  },
  /** Where somebody learnt. */
  education: {
    en: [
      'College name',
      'School',
      'High school',
      'University',
      'Graduated',
      'College',
      'Concentration',
      'Degree',
    ],
  },
  /** Where somebody lives or comes from. */
  location: {
    en: ['Current city', 'Hometown', 'City', 'City/Town', 'Address'],
  },
  /** A page of one's own. */
  website: {
    en: ['Website', 'Websites', 'Website URL'],
  },
  /** Where somebody can be reached. */
  contact: {
    en: ['Email', 'Email address', 'Phone', 'Phone number', 'Mobile', 'Mobile phone'],
  },
  /** What somebody is called. */
  name: {
    en: ['First name', 'Middle name', 'Surname', 'Last name', 'Nickname', 'Other name'],
  },
};
