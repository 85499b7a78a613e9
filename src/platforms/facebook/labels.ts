/**
 * What Facebook calls its buttons, in the two languages that every page of ours carries; `languages.ts` has the others.
 * Most words were read off real pages or taken from two sources that agree; Welsh and some of the others (confirm,
 * save, next, done) are the plain words of the language, not yet seen on a page, and count only together with the place
 * they stand in.
 */
export const labels = {
  /** Sends a friend request. */
  addFriend: {
    en: ['Add Friend', 'Add Friend *'],
    cy: ['Ychwanegu ffrind'],
  },
  /** Accepts a friend request or a message request: only beside its refusal, for every other dialog confirms as well. */
  confirm: {
    en: ['Confirm', 'Confirm request', 'Confirm friend request', 'Accept', 'Accept request'],
    cy: ['Cadarnhau', 'Derbyn'],
  },
  /** Follows a person or a page. */
  follow: {
    en: ['Follow', 'Follow back'],
    cy: ['Dilyn'],
  },
  /** Joins a group. */
  join: {
    en: ['Join', 'Join Group', 'Join group, *', 'Join group*'],
    cy: ["Ymuno â'r grŵp", 'Ymuno'],
  },
  /** Publishes a post, or a comment under another word. */
  post: {
    en: ['Post', 'Schedule', 'Schedule post', 'Publish', 'Share to feed'],
    cy: ['Postio', 'Cyhoeddi', 'Amserlennu'],
  },
  /** The first of two steps to a post. */
  next: {
    en: ['Next'],
    cy: ['Nesaf'],
  },
  /** Shares somebody's post. */
  shareNow: {
    en: ['Share now', 'Share now *'],
    cy: ['Rhannu nawr'],
  },
  /** Opens the ways to share a post. */
  share: {
    en: ['Send this to friends or post it on your profile.'],
  },
  /** Publishes a story or a reel, on the pages where these are made. */
  shareStory: {
    en: ['Share to story', 'Share story', 'Share', 'Share reel'],
    cy: ['Rhannu i’r stori'],
  },
  /** Begins a live broadcast. */
  goLive: {
    en: ['Go live', 'Go live now', 'Start live video'],
    cy: ['Mynd yn fyw'],
  },
  /** Sends a comment. */
  comment: {
    en: ['Comment', 'Post comment', 'Send', 'Reply'],
    cy: ['Gwneud sylw', 'Sylw', 'Anfon'],
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
    cy: ['Anfon'],
  },
  /** The box for a comment, with the name of the page or profile that is acting. */
  commentAs: {
    en: ['Comment as *'],
    cy: ['Gwneud sylw fel *'],
  },
  /** Sends a message that is only a thumb. */
  thumb: {
    en: ['Send a Like', 'Send a thumbs up', 'Send like'],
    cy: ['Anfon Hoffi'],
  },
  /** Rings the person of a conversation. */
  call: {
    en: ['Start a voice call', 'Start a video call', 'Audio call', 'Video call', 'Voice call'],
    cy: ['Galwad lais', 'Galwad fideo'],
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
    cy: ['Hoffi'],
  },
  /** Opens the reactions to one message. */
  reactTo: {
    en: ['React', 'React to message*'],
    cy: ['Ymateb'],
  },
  /** Deletes a comment, in its menu. */
  remove: {
    en: ['Delete', 'Delete comment', 'Remove comment'],
    cy: ['Dileu'],
  },
  /** The dialog in which people are tagged. */
  tagPeople: {
    en: ['Tag people', 'Tag friends', 'Tag photo'],
    cy: ['Tagio pobl'],
  },
  /** Begins the label of the button that says who will see it. */
  privacy: {
    en: ['Edit privacy. Sharing with *'],
  },
  /** Everybody will see it. */
  public: {
    en: ['Public', 'Anyone', 'Everyone'],
    cy: ['Cyhoeddus'],
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
    cy: ['Ffrindiau'],
  },
  /** Nobody else will see it. */
  onlyMe: {
    en: ['Only me'],
    cy: ['Fi yn unig', 'Dim ond fi'],
  },
  /** Ends the choice of an audience: only under a list of audiences. */
  done: {
    en: ['Done', 'Done *', 'Save'],
    cy: ['Wedi gorffen', 'Cadw'],
  },
  /** Lets everybody follow. */
  goPublic: {
    en: ['Turn on professional mode'],
  },
  /** Saves a panel of the own profile. */
  save: {
    en: ['Save', 'Save changes', 'Current city save', 'Hometown save'],
    cy: ['Cadw'],
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
