import { translated } from './src/shared/translations.js';

/** What each site's server says in the page about who is signed in; `account` is undefined when nobody is. */
export const islands = {
  facebook: (account) => json('data-sjs', meta([currentUser(account?.id ?? '0', account?.name ?? '')])),

  instagram: (account) =>
    json(
      'data-sjs',
      meta([
        [
          'CurrentUserInitialData',
          [],
          { ...currentUser('0', '')[2], NON_FACEBOOK_USER_ID: account?.id ?? '0' },
        ],
        ['PolarisViewer', [], account ? { data: viewer(account), id: account.id } : { data: null, id: '0' }],
      ]),
    ),

  x: (account) => `<script nonce="standin">window.__INITIAL_STATE__=${safe(xState(account))};</script>`,

  tiktok: (account, lang) =>
    json('id="__UNIVERSAL_DATA_FOR_REHYDRATION__"', {
      __DEFAULT_SCOPE__: {
        'webapp.app-context': { language: lang, user: account && tiktokUser(account) },
        'webapp.i18n-translation': { Webapp: dictionary(lang) },
      },
    }),
};

function meta(define) {
  return { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define } }]]] };
}

function currentUser(id, name) {
  return [
    'CurrentUserInitialData',
    [],
    { ACCOUNT_ID: id, USER_ID: id, NAME: name, SHORT_NAME: name.split(' ')[0] },
  ];
}

function viewer({ id, handle, name, closed }) {
  return {
    username: handle,
    full_name: name,
    id,
    fbid: id,
    biography: 'Hills and weather',
    is_private: closed,
  };
}

function xState(account) {
  const { id, handle, name, closed } = account ?? {};
  return {
    session: { user_id: id ?? null, isLoaded: Boolean(account) },
    entities: {
      users: {
        entities: account ? { [id]: { id_str: id, screen_name: handle, name, protected: closed } } : {},
      },
    },
    settings: { remote: { settings: { protected: closed ?? null, screen_name: handle ?? null } } },
  };
}

function tiktokUser({ id, handle, name, closed }) {
  return { uniqueId: handle, nickName: name, uid: id, isPrivateAccount: closed };
}

/** TikTok sends all the words of its page along, in the page's language, under keys that are the same in each. */
function dictionary(lang) {
  const keys = {
    Follow: 'Follow',
    following: 'Following',
    requested: 'Requested',
    Inbox_Follow_back: 'Follow back',
    Inbox_Follow_requests: 'Follow requests',
    dm_accept: 'Accept',
    delete: 'Delete',
    Post: 'Post',
    im_reply: 'Reply',
    im_hint_send_msg: 'Send a message...',
    comment_tray_default: 'Add comment...',
    pcWeb_add_reply: 'Add a reply...',
    editprofile_editprofile: 'Edit profile',
    editprofile_save: 'Save',
  };
  return Object.fromEntries(Object.entries(keys).map(([key, english]) => [key, translated(english, lang)]));
}

function json(attribute, value) {
  return `<script type="application/json" ${attribute}>${safe(value)}</script>`;
}

const safe = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
